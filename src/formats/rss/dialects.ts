import type { Href } from '../../models/href.js';
import { plainText } from '../text.js';
import { CREDIT_ELEMENTS, creditsIn } from './credits.js';
import type { XmlElement } from './element.js';
import {
  absolute,
  addressAt,
  addressOf,
  checked,
  langOf,
  lineOf,
  linksTo,
  tagOf,
  textOf,
  timeOf,
  type Feed,
} from './feed.js';

interface Dialect {
  readonly entries: readonly XmlElement[];
  /** What it says in its own way. */
  readonly read: (entry: XmlElement, feed: Feed) => Found;
  /** What goes for all of its entries. */
  readonly feed: Feed;
}

export type Found = ReturnType<typeof readItem>;

/** What a feed says of itself and no article can: it counts as read. The rest of it is lost. */
const OF_CHANNEL =
  'title link description language copyright lastbuilddate pubdate image items dc:publisher dc:language dc:rights dc:date';
const OF_FEED = 'atom:id atom:title atom:subtitle atom:updated atom:rights atom:author atom:icon atom:logo';
const AUTHORS = ['atom:author', 'dc:creator'] as const;

/** Atom 1.0 (RFC 4287), or RSS 0.9x, 1.0 or 2.0. */
export function dialectOf(root: XmlElement, outer: Feed): Dialect {
  for (const name of ['version', 'rdf:about']) root.attribute(name);
  const given = { ...outer, lang: langOf(root) ?? outer.lang };
  if (root.name === 'atom:entry') return { entries: [root], read: readEntry, feed: given };
  if (root.name === 'atom:feed')
    return { entries: root.all('atom:entry'), read: readEntry, feed: readFeed(root, given) };
  const channel = root.first('channel') ?? root;
  const feed = readChannel(channel, given);
  for (const image of root.all('image')) image.take();
  // Items of RSS 1.0 and of some of 0.9x stand beside their channel.
  const beside = channel === root ? [] : root.all('item');
  return { entries: [...channel.all('item'), ...beside], read: readItem, feed };
}

function readChannel(channel: XmlElement, feed: Feed): Feed {
  const copyright = channel.first('copyright', 'dc:rights');
  const notice = copyright && textOf(copyright, feed);
  takeOfFeed(channel, OF_CHANNEL);
  channel.attribute('rdf:about');
  return {
    ...feed,
    ...(notice && { notice }),
    base: feed.base ?? absolute(channel.first('link')?.peekText()),
    lang: tagOf(channel.first('language', 'dc:language')?.peekText() ?? feed.lang) ?? feed.lang,
  };
}

/** What a feed says for all of its entries (RFC 4287, 4.2.1 and 4.2.10: its authors, its rights). */
function readFeed(root: XmlElement, feed: Feed): Feed {
  const notice = constructOf(root.first('atom:rights'), feed);
  const authors = creditsIn(root, AUTHORS, feed);
  takeOfFeed(root, OF_FEED);
  return { ...feed, ...(notice && { notice }), authors };
}

function takeOfFeed(holder: XmlElement, names: string): void {
  for (const element of holder.all(...names.split(' '))) element.take();
  for (const link of [...linksTo('alternate', holder), ...linksTo('self', holder)]) link.take();
}

function readItem(item: XmlElement, feed: Feed) {
  const title = item.first('title', 'dc:title');
  const guid = item.first('guid');
  return {
    title,
    headline: title && lineOf(title, feed),
    id: guid?.text() || item.attribute('rdf:about') || undefined,
    url: linkOfItem(item, guid, feed),
    summary: summaryOf(item.first('description', 'dc:description'), feed),
    publishedAt: timeOf(item, ['pubdate', 'atom:published', 'dcterms:issued', 'dc:date'], feed),
    updatedAt: timeOf(item, ['atom:updated', 'dcterms:modified'], feed),
    credits: creditsIn(item, CREDIT_ELEMENTS, feed),
    tags: item.all('category', 'dc:subject'),
  };
}

function readEntry(entry: XmlElement, feed: Feed): Found {
  const title = entry.first('atom:title');
  const source = entry.first('atom:source');
  const own = creditsIn(entry, AUTHORS, feed);
  const authors = source && !own.length ? creditsIn(source, AUTHORS, feed) : own;
  return {
    title,
    headline: constructOf(title, feed)?.replace(/\s+/g, ' '),
    id: entry.first('atom:id')?.text() || undefined,
    url: linkOfEntry(entry, feed),
    summary: constructOf(entry.first('atom:summary'), feed),
    publishedAt: timeOf(entry, ['atom:published', 'dc:date'], feed),
    updatedAt: timeOf(entry, ['atom:updated'], feed),
    credits: [
      ...(authors.length ? authors : (feed.authors ?? [])),
      ...creditsIn(entry, ['atom:contributor', 'dc:contributor', 'dc:publisher'], feed),
    ],
    tags: entry.all('atom:category'),
  };
}

/** The link of an item; else a guid that is one, which is what RSS 2.0 takes a guid for that does not say otherwise. */
function linkOfItem(item: XmlElement, guid: XmlElement | undefined, feed: Feed): Href | undefined {
  const link = item.first('link');
  const linked = link && addressOf(link.text(), link, feed);
  const isPermanent = guid?.attribute('ispermalink')?.toLowerCase() !== 'false';
  if (linked !== undefined) return linked;
  const printed = guid?.peekText();
  if (guid && isPermanent && /^https?:/i.test(printed ?? '')) return addressOf(printed, guid, feed);
  const [alternate] = linksTo('alternate', item);
  return alternate ? addressAt(alternate.take(), 'href', feed) : addressAt(item, 'rdf:about', feed);
}

/** The page of an entry: its `alternate` link, HTML before any other type. */
function linkOfEntry(entry: XmlElement, feed: Feed): Href | undefined {
  const links = linksTo('alternate', entry);
  const link = links.find((one) => /^(?:text\/html.*)?$/i.test(one.peek('type') ?? '')) ?? links[0];
  for (const name of ['rel', 'type', 'hreflang', 'title']) link?.attribute(name);
  return addressAt(link, 'href', feed);
}

/** The plain text; where it loses a picture or a link, what was printed is lost as well. */
function summaryOf(element: XmlElement | undefined, feed: Feed): string | undefined {
  const html = element?.peekHtml() ?? '';
  const text = element && textOf(element, feed);
  if (/<(?:img|a|video|audio|iframe|embed|object)\s/i.test(html)) element?.lose();
  return text;
}

/** A text construct (RFC 4287, 3.1). Only `html` and `xhtml` hold markup: `<b>` in a `text` is text. */
function constructOf(element: XmlElement | undefined, feed: Feed): string | undefined {
  if (!element) return undefined;
  const type = element.attribute('type')?.toLowerCase() ?? 'text';
  if (type === 'text' || type === 'text/plain') return checked(element.text(), element, feed);
  const html = element.html();
  if (/<(?:img|a|video|audio|iframe)\s/i.test(html)) element.lose();
  return checked(plainText(html), element, feed);
}
