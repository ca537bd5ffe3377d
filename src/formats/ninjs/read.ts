import type { Article } from '../../models/article.js';
import { inputJson, type Input } from '../input.js';
import { Notes, type Reading, type ReadOptions } from '../reading.js';
import { restored } from '../remainder.js';
import type { FormatIssueCode } from '../../words/format-issues.js';
import { refuse } from '../fitting.js';
import { isRecord } from '../../shapes/leaves.js';
import { Source } from '../source.js';
import { attempt, type Context } from './context.js';
import { entries } from './generations.js';
import { readItem } from './read-item.js';
import { relOf } from './read-party.js';
import { REMAINDER } from './terms.js';
import { writeItem } from './write-item.js';

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
  const json = inputJson(input, notes);
  const { base, zone, lang = 'zh-CN' } = options;
  const context: Context = { notes, lang, base, zone };
  const items = Array.isArray(json)
    ? Array.from(json as readonly unknown[], (item, index) => sourceOf(item, String(index)))
    : [sourceOf(json, '')];
  const ids = new Set<string>();
  const opened = new Set<unknown>();
  const articles: Article[] = [];
  for (const item of json === undefined ? [] : items) {
    for (const article of readArticles(item, context, opened)) {
      if (ids.has(article.id)) notes.issue(item.pathOf('uri'), 'duplicate-id');
      ids.add(article.id);
      articles.push(article);
    }
  }
  if (!articles.length && json !== undefined) notes.issue('', 'no-articles');
  return { articles, issues: notes.issues, lost: [...items.flatMap((item) => item.lost()), ...notes.lost] };
}

function sourceOf(item: unknown, path: string): Source {
  return new Source(item as Readonly<Record<string, unknown>>, path);
}

/** `opened` are the packages that were looked into: a value may hold itself, and then it is one of them. */
function readArticles(
  item: Source,
  context: Context,
  opened: Set<unknown>,
  depth = DEEPEST,
): readonly Article[] {
  const refused = (code: FormatIssueCode): readonly never[] => {
    item.whole();
    return refuse(item.value, item.path, context.notes, code);
  };
  if (!isRecord(item.value)) return refused('shape');
  if (opened.has(item.value)) return refused('headline-missing');
  let why: FormatIssueCode = 'headline-missing';
  const article = attempt(item, context, () => {
    const made = readWhole(item, context);
    if (made.headline && !(made.url && made.id)) why = 'url-missing';
    if (!made.headline || !made.url || !made.id) return undefined;
    if (!made.publishedAt) context.notes.issue(item.pathOf('firstCreated'), 'date-missing');
    return made as Article;
  });
  if (article) return [article];
  if (why === 'headline-missing' && depth > 0) {
    opened.add(item.value);
    const children = attempt(item, context, () => {
      const articles = entries(item, 'associations').flatMap(({ source }) =>
        readArticles(source, context, opened, depth - 1),
      );
      return articles.length ? articles : undefined;
    });
    if (children) return children;
  }
  return refused(why);
}

function readWhole(item: Source, context: Context): Partial<Article> {
  const plain = readItem(item, context);
  const carrier = entries(item, 'associations').find(({ source }) => relOf(source) === REMAINDER)?.source;
  const body = carrier && (carrier.items('bodies') as readonly Source[])[0];
  const rest = body && parsed(body.peek('value'));
  if (!rest) return { ...plain, id: plain.id ?? plain.url };
  carrier.whole();
  return restored(plain, rest, `${body.path}.value`, context.notes, (article) =>
    readItem(new Source<Readonly<Record<string, unknown>>>({ ...writeItem(article) }), {
      ...context,
      notes: new Notes('en'),
    }),
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
