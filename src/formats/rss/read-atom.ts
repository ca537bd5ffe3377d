import type { Href } from '../../models/href.js';
import { hasMarkup, plainText } from '../text.js';
import { creditsOf } from './credits.js';
import type { XmlElement } from './element.js';
import { addressOf, checked, timeOf, type Feed, type Found, isOfFeed, relationOf } from './feed.js';
import { personLines } from './people.js';

/** What a feed says of itself and no article can: it counts as read. The rest of it is lost. */
const OF_FEED = [
  'atom:id',
  'atom:title',
  'atom:subtitle',
  'atom:updated',
  'atom:rights',
  'atom:author',
  'atom:icon',
  'atom:logo',
];

/** Reads what a feed says for all of its entries (RFC 4287, 4.2.1 and 4.2.10: its authors, its rights). */
export function readFeed(root: XmlElement, feed: Feed): Partial<Feed> {
  const rights = root.first('atom:rights');
  const notice = rights && constructOf(rights, feed);
  const authors = authorsOf(root, feed);
  for (const element of root.all(...OF_FEED)) element.take();
  for (const link of root.all('atom:link')) if (isOfFeed(link)) link.take();
  return { ...(notice && { notice }), authors };
}

/** An entry of Atom 1.0 (RFC 4287). */
export function readEntry(entry: XmlElement, feed: Feed): Found {
  const title = entry.first('atom:title');
  const summary = entry.first('atom:summary');
  const own = authorsOf(entry, feed);
  const source = entry.first('atom:source');
  const authors = own.length > 0 ? own : source ? authorsOf(source, feed) : [];
  return {
    title,
    headline: title ? constructOf(title, feed).replace(/\s+/g, ' ') : '',
    id: entry.first('atom:id')?.text() || undefined,
    url: linkOf(entry, feed),
    summary: summary && constructOf(summary, feed),
    publishedAt: timeOf([entry.first('atom:published'), entry.first('dc:date')], feed),
    updatedAt: timeOf([entry.first('atom:updated')], feed),
    credits: [
      ...(authors.length > 0 ? authors : (feed.authors ?? [])),
      ...creditsOf(
        entry
          .all('atom:contributor', 'dc:contributor', 'dc:publisher')
          .flatMap((one) => personLines(one, feed)),
      ),
    ],
    tags: entry.all('atom:category'),
  };
}

function authorsOf(holder: XmlElement, feed: Feed): Found['credits'] {
  return creditsOf(holder.all('atom:author', 'dc:creator').flatMap((one) => personLines(one, feed)));
}

/** A text construct (RFC 4287, 3.1). Only `html` and `xhtml` hold markup: `<b>` in a `text` is text. */
function constructOf(element: XmlElement, feed: Feed): string {
  const type = element.attribute('type')?.toLowerCase() ?? 'text';
  const html = element.peekHtml();
  const isMarkup = type !== 'text' && type !== 'text/plain';
  const text = isMarkup ? plainText(html) : element.text();
  if (isMarkup) element.take();
  if (isMarkup && hasMarkup(html) && /<(?:img|a|video|audio|iframe)\s/i.test(html)) element.lose();
  return checked(text, element, feed);
}

/** The page of an entry: its `alternate` link, HTML before any other type. */
function linkOf(entry: XmlElement, feed: Feed): Href | undefined {
  const links = entry.all('atom:link').filter((link) => relationOf(link) === 'alternate');
  const link = links.find((one) => /^(?:text\/html.*)?$/i.test(one.peek('type') ?? '')) ?? links[0];
  if (!link) return undefined;
  for (const name of ['rel', 'type', 'hreflang', 'title']) link.attribute(name);
  return addressOf(link.attribute('href'), link, feed);
}
