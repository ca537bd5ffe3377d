import type { Article } from '../../models/article.js';
import { isRecord } from '../../shapes/leaves.js';
import type { FormatIssueCode } from '../../words/format-issues.js';
import { refuse } from '../fitting.js';
import { inputJson, type Input } from '../input.js';
import { Notes, type Reading, type ReadOptions } from '../reading.js';
import { restored } from '../remainder.js';
import { Source } from '../source.js';
import { readItem, readWritten, writeItem } from './item.js';
import { Part } from './part.js';
import { REMAINDER } from './terms.js';

/** Packages in packages: deeper ones are no news. */
const DEEPEST = 4;

/**
 * Articles of IPTC ninjs, 1.x to 3.x: an item, a list of items, or a package, which has no headline itself and whose
 * associations are the items.
 *
 * An item is an article where it has a headline (or at least a title) and an address: a rendition that is a web page, an
 * alternative id that calls itself one, an http(s) uri, or, for want of these, its first file. Its date is `firstCreated`,
 * else `versionCreated`, which is all that most agencies send. Bodies are lost, for an article holds none.
 *
 * What `toNinjs` sent along completes an item. Where it and a field of ninjs disagree, somebody has edited the item: the
 * field is read and what was sent along for it is lost.
 */
export function fromNinjs(input: Input | object, options: ReadOptions = {}): Reading {
  const notes = new Notes(options.locale);
  const context = { ...options, notes };
  const json = inputJson(input, notes);
  if (json === undefined) return { articles: [], issues: notes.issues, lost: [] };
  const part = (item: unknown, path: string): Part =>
    new Part(new Source(item as Readonly<Record<string, unknown>>, path), context);
  // Not `map`, which leaves the holes of a list.
  const items = Array.isArray(json)
    ? Array.from(json, (item, index) => part(item, String(index)))
    : [part(json, '')];
  const ids = new Set<string>();
  const opened = new Set<unknown>();
  const articles: Article[] = [];
  for (const item of items)
    for (const article of readArticles(item, opened)) {
      if (ids.has(article.id)) notes.issue(item.pathOf('uri'), 'duplicate-id');
      ids.add(article.id);
      articles.push(article);
    }
  if (!articles.length) notes.issue('', 'no-articles');
  return {
    articles,
    issues: notes.issues,
    lost: [...items.flatMap(({ source }) => source.lost()), ...notes.lost],
  };
}

/** `opened` are the packages that were looked into: a value may hold itself, and then it is one of them. */
function readArticles(item: Part, opened: Set<unknown>, depth = DEEPEST): readonly Article[] {
  const { value, source, context } = item;
  let why: FormatIssueCode = isRecord(value) ? 'headline-missing' : 'shape';
  if (isRecord(value) && !opened.has(value)) {
    const [article] = item.attempt(() => {
      const made = readWhole(item);
      if (made.headline && !(made.url && made.id)) why = 'url-missing';
      if (!made.headline || !made.url || !made.id) return undefined;
      if (!made.publishedAt) context.notes.issue(item.pathOf('firstCreated'), 'date-missing');
      return made as Article;
    });
    if (article) return [article];
    if (why === 'headline-missing' && depth > 0) {
      opened.add(value);
      const [articles] = item.attempt(() => {
        const found = item.named('associations').flatMap((part) => readArticles(part, opened, depth - 1));
        return found.length ? found : undefined;
      });
      if (articles) return articles;
    }
  }
  source.whole();
  return refuse(value, source.path, context.notes, why);
}

function readWhole(item: Part): Partial<Article> {
  const plain = readItem(item);
  const carrier = item.named('associations').find(({ rel }) => rel === REMAINDER);
  const [body] = carrier?.items('bodies') ?? [];
  const rest = parsed(body?.peek('value'));
  if (!carrier || !body || !rest) return { ...plain, id: plain.id ?? plain.url };
  carrier.source.whole();
  return restored(plain, rest, body.pathOf('value'), item.context.notes, (article) =>
    readWritten(writeItem(article), item.context),
  );
}

function parsed(value: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(value as string);
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
