import type { Article } from '../models/article.js';
import { ARTICLE_FIELDS, isRequired } from './article-shape.js';
import type { Notes } from './reading.js';
import { fitting, same } from './fitting.js';

/** Fields of an article; `null` where the article says nothing although the format's own fields read as if it did. */
export type Remainder = { readonly [Key in keyof Article]?: Article[Key] | null };

const FIELDS = Object.keys(ARTICLE_FIELDS) as (keyof Article)[];

/** What of an article is not said, or not exactly, by `plain`, which is what a reader makes of the format's own fields. */
export function remainder(article: Partial<Article>, plain: Partial<Article>): Remainder {
  return Object.fromEntries(
    FIELDS.filter((key) => !same(article[key], plain[key]))
      .filter((key) => article[key] !== undefined || !isRequired(key))
      .map((key) => [key, article[key] ?? null]),
  );
}

/**
 * The article of which `plain` is what the format's own fields say and `rest` what was carried beside them.
 *
 * The own fields win: `project` is what they would say of an article, and where that is not what they do say, somebody has
 * edited them since; the remainder's field is old then, and lost. Own fields that were taken away say nothing, and the
 * remainder stands.
 */
export function restored(
  plain: Partial<Article>,
  rest: Readonly<Record<string, unknown>>,
  path: string,
  notes: Notes,
  project: (article: Partial<Article>) => Partial<Article>,
): Partial<Article> {
  const carried = new Map<keyof Article, unknown>();
  for (const [key, value] of Object.entries(rest)) {
    const at = `${path}.${key}`;
    const field = FIELDS.find((one) => one === key);
    if (!field) notes.lost.push({ path: at, value });
    else if (value === null && !isRequired(field)) carried.set(field, null);
    else for (const one of fitting(ARTICLE_FIELDS[field], value, at, notes)) carried.set(field, one);
  }
  const merged = (): Partial<Article> =>
    Object.fromEntries(
      Object.entries({ ...plain, ...Object.fromEntries(carried) }).filter(
        ([, value]) => (value ?? null) !== null,
      ),
    );
  const said = project(merged());
  for (const [key, value] of carried) {
    if (isSilent(plain[key]) || same(said[key], plain[key])) continue;
    carried.delete(key);
    notes.lost.push({ path: `${path}.${key}`, value });
  }
  return merged();
}

function isSilent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
