import type { Article } from '../../models/article.js';
import { inputText, type Input } from '../input.js';
import { Notes, type Reading, type ReadOptions } from '../reading.js';
import { dialectOf } from './dialects.js';
import { absolute } from './feed.js';
import { parseXml } from './parse-xml.js';
import { articleOf } from './read-entry.js';

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
    notes.id(article.id, entry.path);
    articles.push(article);
  }
  if (entries.length === 0) notes.issue('', 'no-articles');
  return { articles, issues: notes.issues, lost: [...notes.lost, ...root.lost()] };
}
