import * as v from 'valibot';
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
import {
  address,
  choice,
  count,
  extension,
  language,
  list,
  localized,
  number,
  object,
  text,
  time,
  version,
  type ModelSchema,
} from './fields.js';
import { mediaObjectSchema } from './media.js';
import { rightsSchema } from './rights.js';
import { statisticSchema } from './statistic.js';
import { activitySchema, teamSchema } from './team.js';

export const relatedEntries = {
  id: v.optional(text),
  headline: text,
  url: address,
  column: v.optional(text),
  publishedAt: v.optional(time),
};
/** A link to another article. */
export const relatedSchema: ModelSchema<Related> = object(relatedEntries);

export const correctionEntries = { at: time, text: localized };
/** What was wrong and when it was put right. */
export const correctionSchema: ModelSchema<Correction> = object(correctionEntries);

export const articleEntries = {
  schemaVersion: version,
  id: text,
  type: choice(ARTICLE_TYPES),
  lang: language,
  overline: v.optional(localized),
  headline: localized,
  subheadline: v.optional(localized),
  summary: v.optional(localized),
  dateline: v.optional(object({ text, place: v.optional(text) })),
  section: v.optional(object({ name: localized, url: v.optional(address) })),
  column: v.optional(localized),
  tags: v.optional(list(text)),
  url: address,
  publishedAt: v.optional(time),
  updatedAt: v.optional(time),
  expiresAt: v.optional(time),
  state: v.optional(choice(ARTICLE_STATES)),
  live: v.optional(choice(LIVE_STATES)),
  media: v.optional(list(mediaObjectSchema)),
  credits: list(creditSchema),
  source: v.optional(sourceRefSchema),
  rights: v.optional(rightsSchema),
  access: v.optional(choice(ACCESS_TERMS)),
  sponsor: v.optional(partySchema),
  indicators: v.optional(list(choice(INDICATORS))),
  digitalSource: v.optional(choice(DIGITAL_SOURCES)),
  reading: v.optional(object({ characters: v.optional(count), minutes: v.optional(number) })),
  commentCount: v.optional(count),
  teams: v.optional(list(teamSchema)),
  activities: v.optional(list(activitySchema)),
  statistics: v.optional(list(statisticSchema)),
  related: v.optional(list(relatedSchema)),
  corrections: v.optional(list(correctionSchema)),
  ext: v.optional(extension),
};
/** An article, with everything that belongs to it. */
export const articleSchema: ModelSchema<Article> = object(articleEntries);
