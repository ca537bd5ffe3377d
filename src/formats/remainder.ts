import type { Article } from '../models/article.js';
import { ARTICLE } from '../shapes/article.js';
import type { AnyShape, Shape } from '../shapes/shape.js';
import { fitting, same } from './fitting.js';
import type { Notes } from './reading.js';

const SHAPES = ARTICLE.fields as Readonly<Record<keyof Article, AnyShape>>;
const FIELDS = Object.keys(SHAPES) as (keyof Article)[];
const PARTS: Shape<Partial<Article>> = { ...(ARTICLE as Shape<Partial<Article>>), required: [] };

const isRequired = (field: string): boolean => ARTICLE.required?.includes(field) ?? false;

/** What of an article fits its model, field by field: a writer of a single one has nothing else to write. */
export function checkedArticle(article: unknown, notes: Notes): Partial<Article> {
  return fitting(PARTS, article, '', notes)[0] ?? {};
}

/** Fields of an article; `null` where the article says nothing although the format's own fields read as if it did. */
export type Remainder = { readonly [Key in keyof Article]?: Article[Key] | null };

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
    else for (const one of fitting(SHAPES[field], value, at, notes)) carried.set(field, one);
  }
  const merged = (): Partial<Article> =>
    Object.fromEntries(
      Object.entries({ ...plain, ...Object.fromEntries(carried) }).filter(
        ([, value]) => (value ?? null) !== null,
      ),
    );
  const said = project(merged());
  for (const [key, value] of carried) {
    const own = plain[key];
    const isSilent = own === undefined || (Array.isArray(own) && own.length === 0);
    if (isSilent || same(said[key], own)) continue;
    carried.delete(key);
    notes.lost.push({ path: `${path}.${key}`, value });
  }
  return merged();
}
