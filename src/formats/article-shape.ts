import type { Article } from '../models/article.js';
import { ARTICLE } from '../shapes/article.js';
import type { AnyShape, Shape } from '../shapes/shape.js';
import { fitting } from './fitting.js';
import type { Notes } from './reading.js';

/** Each of an article's fields: for what a format carries beside its own. */
export const ARTICLE_FIELDS = ARTICLE.fields as Readonly<Record<keyof Article, AnyShape>>;

/** Whether no article is without a field. */
export function isRequired(field: string): boolean {
  return ARTICLE.required?.includes(field) ?? false;
}

const PARTS: Shape<Partial<Article>> = { ...(ARTICLE as Shape<Partial<Article>>), required: [] };

/** What of an article fits its model, field by field: a writer of a single one has nothing else to write. */
export function checkedArticle(article: unknown, notes: Notes): Partial<Article> {
  return fitting(PARTS, article, '', notes)[0] ?? {};
}
