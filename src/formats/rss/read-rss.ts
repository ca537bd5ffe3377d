import type { Href } from '../../models/href.js';
import { hasMarkup } from '../text.js';
import { creditsOf, CREDIT_ELEMENTS } from './credits.js';
import type { XmlElement } from './element.js';
import {
  absolute,
  addressOf,
  lineOf,
  textOf,
  timeOf,
  type Feed,
  type Found,
  isOfFeed,
  relationOf,
} from './feed.js';
import { personLines } from './people.js';

/** What a channel says of itself and no article can: it counts as read. The rest of it is lost. */
const OF_CHANNEL = [
  'title',
  'link',
  'description',
  'language',
  'copyright',
  'lastbuilddate',
  'pubdate',
  'image',
  'items',
  'dc:publisher',
  'dc:language',
  'dc:rights',
  'dc:date',
];

/** Reads what a channel says for all of its items. */
export function readChannel(channel: XmlElement, feed: Feed): Partial<Feed> {
  const copyright = channel.first('copyright', 'dc:rights');
  const notice = copyright && textOf(copyright, feed);
  const link = channel.first('link');
  for (const element of channel.all(...OF_CHANNEL)) element.take();
  for (const link of channel.all('atom:link')) if (isOfFeed(link)) link.take();
  channel.attribute('rdf:about');
  return {
    ...(notice && { notice }),
    base: feed.base ?? absolute(link?.peekText()),
    lang: channel.first('language', 'dc:language')?.peekText() ?? feed.lang,
  };
}

/** An item of RSS 0.9x, 1.0 or 2.0. */
export function readItem(item: XmlElement, feed: Feed): Found {
  const title = item.first('title', 'dc:title');
  const description = item.first('description', 'dc:description');
  const guid = item.first('guid');
  const id = guid?.text() || item.attribute('rdf:about') || undefined;
  return {
    title,
    headline: title ? lineOf(title, feed) : '',
    id,
    url: linkOf(item, guid, feed),
    summary: description && summaryOf(description, feed),
    publishedAt: timeOf(
      ['pubdate', 'atom:published', 'dcterms:issued', 'dc:date'].map((name) => item.first(name)),
      feed,
    ),
    updatedAt: timeOf(
      ['atom:updated', 'dcterms:modified'].map((name) => item.first(name)),
      feed,
    ),
    credits: creditsOf(
      item
        .all('author', 'atom:author', 'atom:contributor', ...Object.keys(CREDIT_ELEMENTS))
        .flatMap((one) => personLines(one, feed)),
    ),
    tags: item.all('category', 'dc:subject'),
  };
}

/** Its link; else a guid that is one, which is what RSS 2.0 takes a guid for that does not say otherwise. */
function linkOf(item: XmlElement, guid: XmlElement | undefined, feed: Feed): Href | undefined {
  const link = item.first('link');
  const linked = link && addressOf(link.text(), link, feed);
  const isPermanent = guid?.attribute('ispermalink')?.toLowerCase() !== 'false';
  if (linked !== undefined) return linked;
  const printed = guid?.peekText();
  if (guid && isPermanent && /^https?:/i.test(printed ?? '')) return addressOf(printed, guid, feed);
  const alternate = item.all('atom:link').find((one) => relationOf(one) === 'alternate');
  if (alternate) return addressOf(alternate.take().peek('href'), alternate, feed);
  return addressOf(item.attribute('rdf:about'), item, feed);
}

/** The plain text; where it loses a picture or a link, what was printed is lost as well. */
function summaryOf(element: XmlElement, feed: Feed): string {
  const html = element.peekHtml();
  const text = textOf(element, feed);
  if (hasMarkup(html) && /<(?:img|a|video|audio|iframe|embed|object)\s/i.test(html)) element.lose();
  return text;
}
