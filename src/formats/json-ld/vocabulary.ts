import type { ArticleType } from '../../models/article.js';
import { creditLabel } from '../../models/credit-label.js';
import { CREDIT_ROLES, type CreditRole } from '../../models/credits.js';
import { LOCALES } from '../../models/locale.js';

/** A piece of JSON-LD that is written: nothing in it is undefined. */
export type JsonLdValue = string | number | boolean | JsonLdObject | readonly JsonLdValue[];
/** An object of JSON-LD that is written, ready for `JSON.stringify`. */
export interface JsonLdObject {
  readonly [property: string]: JsonLdValue;
}

/** What our own facts are called in `identifier` and `additionalProperty`, where schema.org has no property for them. */
export const OWN = 'sixbloom:';

/** Article and everything under it (schema.org 30), and which of our types it is. */
export const ARTICLE_NODES = new Map<unknown, ArticleType>(
  Object.entries<ArticleType>({
    AdvertiserContentArticle: 'news',
    AnalysisNewsArticle: 'feature',
    APIReference: 'news',
    Article: 'news',
    AskPublicNewsArticle: 'news',
    BackgroundNewsArticle: 'feature',
    BlogPosting: 'news',
    DiscussionForumPosting: 'news',
    LiveBlogPosting: 'live',
    MedicalScholarlyArticle: 'news',
    NewsArticle: 'news',
    OpinionNewsArticle: 'opinion',
    Report: 'news',
    ReportageNewsArticle: 'feature',
    ReviewNewsArticle: 'opinion',
    SatiricalArticle: 'opinion',
    ScholarlyArticle: 'news',
    SocialMediaPosting: 'news',
    TechArticle: 'news',
  }),
);

/** What is more than a NewsArticle. A live blog is one as well: `dateline` is a property of those only. */
export const TYPE_NODES = new Map<unknown, string | readonly string[]>([
  ['feature', 'ReportageNewsArticle'],
  ['opinion', 'OpinionNewsArticle'],
  ['live', ['NewsArticle', 'LiveBlogPosting']],
]);
/** The other types are told by `genre`. */
export const GENRE_TYPES = ['notice', 'photo', 'video'] as const;

/** `conditionsOfAccess` is read by people: sentences instead of codes. */
export const CONDITIONS = {
  registration: 'Registration required',
  subscription: 'Subscription required',
  required: 'Authorization required',
  'not-required': 'No authorization required',
} as const;

/** Headings of the roles in every language: `摄影` is a photographer. */
const HEADINGS = new Map<string, CreditRole>([
  ...LOCALES.flatMap((locale) => CREDIT_ROLES.map((role) => [creditLabel({ role }, locale), role] as const)),
  ['责编', 'responsible-editor'],
  ['責編', 'responsible-editor'],
]);

/** The role that a printed label names; `other` for one nobody knows. */
export function roleOfLabel(label: string): CreditRole {
  return HEADINGS.get(label) ?? 'other';
}

/** Seconds of an ISO 8601 duration in days, hours, minutes and seconds. */
export function durationSeconds(text: string): number | undefined {
  const match = /^PT?(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?$/i.exec(text.trim());
  if (!match?.slice(1).some(Boolean)) return undefined;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** What JSON-LD calls an absolute address. */
export function isAbsolute(id: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(id);
}

const FRAGMENT = /^[\p{L}\p{N}._~-]+$/u;

/** An id as `@id`: absolute as it is, a plain name as a fragment of the page. `undefined` where it can be neither. */
export function nodeId(id: string): string | undefined {
  if (isAbsolute(id)) return id;
  return FRAGMENT.test(id) ? `#${id}` : undefined;
}

/** For what is known outside the page too: only an absolute id can be its `@id`. */
export function absoluteId(id: string): string | undefined {
  return isAbsolute(id) ? id : undefined;
}
