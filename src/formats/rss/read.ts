import type { Article } from '../../models/article.js';
import { inputText, type Input } from '../input.js';
import { Notes, type Reading, type ReadOptions } from '../reading.js';
import type { XmlElement } from './element.js';
import { absolute, langOf, tagOf, type Feed, type Found } from './feed.js';
import { parseXml } from './parse-xml.js';
import { readEntry, readFeed } from './read-atom.js';
import { articleOf } from './read-entry.js';
import { readChannel, readItem } from './read-rss.js';

const ROOTS = new Set(['rss', 'rdf:rdf', 'atom:feed', 'atom:entry']);

/**
 * The articles of a feed: RSS 0.9x, 1.0 and 2.0 with the modules that `toRss` writes, and Atom 1.0.
 *
 * Dirty feeds are read as far as they go: junk around the root, undeclared prefixes, any case, ampersands and entities of
 * HTML, missing end tags, an entry that breaks off (lost, with an issue). A relative address is one of `xml:base`, else of
 * `options.base`, else of the channel's link. A text is lost (an article has none), but its first picture is read where the
 * entry has no other; a summary that loses links or pictures stands in `lost` as printed besides. What a feed says of itself
 * (title, link, description, language, copyright, icon, dates) is nobody's loss; its copyright is the notice of every item
 * without one. No document type is read and nothing is fetched. Never throws.
 */
export function fromRss(input: Input, options: ReadOptions = {}): Reading {
  const notes = new Notes(options.locale);
  const text = inputText(input, notes);
  const articles: Article[] = [];
  if (text === undefined) return { articles, issues: notes.issues, lost: notes.lost };
  const { root, beside, broken, tooLarge } = parseXml(text, ROOTS);
  if (beside) notes.lost.push({ path: '', value: beside });
  if (tooLarge) notes.issue('', 'size');
  if (!root) {
    notes.issue('', /<\w/.test(text) ? 'no-articles' : 'syntax');
    return { articles, issues: notes.issues, lost: notes.lost };
  }
  if (broken) notes.issue('', 'syntax');
  const seen = new Set<string>();
  const { entries, read, feed } = dialectOf(root, {
    notes,
    base: absolute(options.base),
    zone: options.zone,
    lang: options.lang ?? 'zh-CN',
  });
  for (const entry of entries) {
    const before = notes.issues.length;
    // It broke off: what is missing might change what is there.
    const article = entry.whole ? articleOf(entry, read(entry, feed), feed) : undefined;
    if (!article) continue;
    if (!article.publishedAt && !notes.issues.slice(before).some(({ code }) => code === 'date'))
      notes.issue(entry.path, 'date-missing');
    if (seen.has(article.id)) notes.issue(entry.path, 'duplicate-id');
    seen.add(article.id);
    articles.push(article);
  }
  if (entries.length === 0) notes.issue('', 'no-articles');
  return { articles, issues: notes.issues, lost: [...notes.lost, ...root.lost()] };
}

interface Dialect {
  readonly entries: readonly XmlElement[];
  readonly read: (entry: XmlElement, feed: Feed) => Found;
  readonly feed: Feed;
}

function dialectOf(root: XmlElement, outer: Feed): Dialect {
  for (const name of ['version', 'rdf:about']) root.attribute(name);
  const given = { ...outer, lang: langOf(root) ?? outer.lang };
  if (root.name === 'atom:entry') return { entries: [root], read: readEntry, feed: given };
  if (root.name === 'atom:feed')
    return { entries: root.all('atom:entry'), read: readEntry, feed: { ...given, ...readFeed(root, given) } };
  const channel = root.first('channel') ?? root;
  // Items of RSS 1.0 and of some of 0.9x stand beside their channel.
  const entries = channel === root ? root.all('item') : [...channel.all('item'), ...root.all('item')];
  const feed = { ...given, ...readChannel(channel, given) };
  for (const image of root.all('image')) image.take();
  return { entries, read: readItem, feed: { ...feed, lang: tagOf(feed.lang) ?? given.lang } };
}
