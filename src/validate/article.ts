import {
  ACCESS_TERMS,
  ARTICLE_STATES,
  ARTICLE_TYPES,
  INDICATORS,
  LIVE_STATES,
  type Article,
  type Correction,
  type Related,
} from '../models/article.js';
import { DIGITAL_SOURCES } from '../models/media.js';
import { creditSchema, partySchema, sourceRefSchema } from './credits.js';
import { address, count, extension, language, localized, number, text, time, version } from './fields.js';
import { mediaObjectSchema } from './media.js';
import { rightsSchema } from './rights.js';
import { statisticSchema } from './statistic.js';
import { activitySchema, teamSchema } from './team.js';
import { choice, list, object, type ModelSchema } from './shapes.js';

const related = object({ headline: text, url: address }, { id: text, column: text, publishedAt: time });
export type RelatedShape = typeof related;
/** A link to another article. */
export const relatedSchema: ModelSchema<Related> = related;

const correction = object({ at: time, text: localized }, {});
export type CorrectionShape = typeof correction;
/** What was wrong and when it was put right. */
export const correctionSchema: ModelSchema<Correction> = correction;

const article = object(
  {
    schemaVersion: version,
    id: text,
    type: choice(ARTICLE_TYPES),
    lang: language,
    headline: localized,
    url: address,
    credits: list(creditSchema),
  },
  {
    overline: localized,
    subheadline: localized,
    summary: localized,
    dateline: object({ text }, { place: text }),
    section: object({ name: localized }, { url: address }),
    column: localized,
    tags: list(text),
    publishedAt: time,
    updatedAt: time,
    expiresAt: time,
    state: choice(ARTICLE_STATES),
    live: choice(LIVE_STATES),
    media: list(mediaObjectSchema),
    source: sourceRefSchema,
    rights: rightsSchema,
    access: choice(ACCESS_TERMS),
    sponsor: partySchema,
    indicators: list(choice(INDICATORS)),
    digitalSource: choice(DIGITAL_SOURCES),
    reading: object({}, { characters: count, minutes: number }),
    commentCount: count,
    teams: list(teamSchema),
    activities: list(activitySchema),
    statistics: list(statisticSchema),
    related: list(relatedSchema),
    corrections: list(correctionSchema),
    ext: extension,
  },
);
export type ArticleShape = typeof article;
/** An article, with everything that belongs to it. */
export const articleSchema: ModelSchema<Article> = article;
