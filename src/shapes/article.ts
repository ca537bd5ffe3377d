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
import * as s from './shape.js';
import { STATISTIC } from './statistic.js';
import { ACTIVITY, TEAM } from './team.js';

export const RELATED = s.record<Related>(
  { headline: s.text, url: s.address },
  { id: s.text, column: s.text, publishedAt: s.time },
);

export const CORRECTION = s.record<Correction>({ at: s.time, text: s.localized }, {});

export const ARTICLE = s.record<Article>(
  {
    schemaVersion: s.version,
    id: s.text,
    type: s.choice(ARTICLE_TYPES),
    lang: s.language,
    headline: s.localized,
    url: s.address,
    credits: s.list(CREDIT),
  },
  {
    overline: s.localized,
    subheadline: s.localized,
    summary: s.localized,
    dateline: s.record<NonNullable<Article['dateline']>>({ text: s.text }, { place: s.text }),
    section: s.record<NonNullable<Article['section']>>({ name: s.localized }, { url: s.address }),
    column: s.localized,
    tags: s.list(s.text),
    publishedAt: s.time,
    updatedAt: s.time,
    expiresAt: s.time,
    state: s.choice(ARTICLE_STATES),
    live: s.choice(LIVE_STATES),
    media: s.list(MEDIA_OBJECT),
    source: SOURCE_REF,
    rights: RIGHTS,
    access: s.choice(ACCESS_TERMS),
    sponsor: PARTY,
    indicators: s.list(s.choice(INDICATORS)),
    digitalSource: s.choice(DIGITAL_SOURCES),
    reading: s.record<NonNullable<Article['reading']>>({}, { characters: s.count, minutes: s.number }),
    commentCount: s.count,
    teams: s.list(TEAM),
    activities: s.list(ACTIVITY),
    statistics: s.list(STATISTIC),
    related: s.list(RELATED),
    corrections: s.list(CORRECTION),
    ext: s.extension,
  },
);
