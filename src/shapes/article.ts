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
import { CREDIT, PARTY, SOURCE_REF } from './credits.js';
import { MEDIA_OBJECT } from './media.js';
import { RIGHTS } from './rights.js';
import {
  address,
  choice,
  count,
  extension,
  language,
  list,
  localized,
  number,
  record,
  text,
  time,
  version,
} from './shape.js';
import { STATISTIC } from './statistic.js';
import { ACTIVITY, TEAM } from './team.js';

export const RELATED = record<Related>(
  { headline: text, url: address },
  { id: text, column: text, publishedAt: time },
);

export const CORRECTION = record<Correction>({ at: time, text: localized }, {});

export const ARTICLE = record<Article>(
  {
    schemaVersion: version,
    id: text,
    type: choice(ARTICLE_TYPES),
    lang: language,
    headline: localized,
    url: address,
    credits: list(CREDIT),
  },
  {
    overline: localized,
    subheadline: localized,
    summary: localized,
    dateline: record<NonNullable<Article['dateline']>>({ text }, { place: text }),
    section: record<NonNullable<Article['section']>>({ name: localized }, { url: address }),
    column: localized,
    tags: list(text),
    publishedAt: time,
    updatedAt: time,
    expiresAt: time,
    state: choice(ARTICLE_STATES),
    live: choice(LIVE_STATES),
    media: list(MEDIA_OBJECT),
    source: SOURCE_REF,
    rights: RIGHTS,
    access: choice(ACCESS_TERMS),
    sponsor: PARTY,
    indicators: list(choice(INDICATORS)),
    digitalSource: choice(DIGITAL_SOURCES),
    reading: record<NonNullable<Article['reading']>>({}, { characters: count, minutes: number }),
    commentCount: count,
    teams: list(TEAM),
    activities: list(ACTIVITY),
    statistics: list(STATISTIC),
    related: list(RELATED),
    corrections: list(CORRECTION),
    ext: extension,
  },
);
