import { ARTICLE_TYPES, type Article, type Correction, type Related } from '../models/article.js';
import {
  CREDIT_ROLES,
  SOURCE_RELATIONS,
  type Credit,
  type Party,
  type SourceRef,
} from '../models/credits.js';
import type { Extension } from '../models/extension.js';
import { DIGITAL_SOURCES, type MediaObject, type MediaSource } from '../models/media.js';
import { QUALIFIERS, UNIT_KINDS, type Quantity } from '../models/quantity.js';
import { REQUIREMENTS, USES, type Rights } from '../models/rights.js';
import { MEASURES, type Period, type Statistic } from '../models/statistic.js';
import type { Activity, Team, TeamMotif } from '../models/team.js';
import type { Notes } from './reading.js';
import {
  flag,
  href,
  isRecord,
  list,
  localized,
  map,
  named,
  number,
  oneOf,
  record,
  refuse,
  text,
  time,
  words,
  type Shape,
} from './shape.js';

const version = oneOf(['1']);
const count = number();
/** Kept as it is; only keys that would reach a prototype are refused. */
const UNSAFE = /^(?:__proto__|constructor|prototype)$/;
/** Kept as it is; only keys that would reach a prototype are refused. */
const extension: Shape<Extension> = (value, path, notes) => {
  if (!isRecord(value)) return refuse(value, path, notes);
  const entries = Object.entries(value).filter(([key]) => !UNSAFE.test(key));
  for (const key of Object.keys(value).filter((one) => UNSAFE.test(one)))
    refuse(value[key], `${path}.${key}`, notes);
  return [Object.fromEntries(entries)];
};

/** A party as its model has it. */
export const partyShape = record<Party>(
  { kind: oneOf(['person', 'organization']), name: named },
  { id: text, url: href, affiliation: localized, image: href },
);
const parties = list(partyShape, 1);
const credit = record<Credit>(
  { role: oneOf(CREDIT_ROLES), parties },
  { label: text, level: oneOf([1, 2, 3]), note: text },
);
const sourceRef = record<SourceRef>(
  { party: partyShape, relation: oneOf(SOURCE_RELATIONS) },
  { headline: text, url: href, publishedAt: time, authors: list(partyShape), listed: flag },
);

/** Rights as their model has them. */
export const rightsShape = record<Rights>(
  {
    schemaVersion: version,
    notice: words,
    authorization: oneOf(['required', 'not-required', 'unknown']),
    requires: list(oneOf(REQUIREMENTS)),
  },
  {
    holder: partyShape,
    year: number(),
    license: record<NonNullable<Rights['license']>>({ name: words }, { url: href }),
    uses: map(USES, oneOf(['allowed', 'ask', 'forbidden'])),
    acquireUrl: href,
    contact: text,
    excludes: localized,
    validUntil: time,
    tdm: record<NonNullable<Rights['tdm']>>({ reservation: flag }, { policy: href }),
    ext: extension,
  },
);

const media = record<MediaObject>(
  { kind: oneOf(['image', 'video', 'audio', 'gallery', 'embed']), src: href },
  {
    sources: list(record<MediaSource>({ src: href }, { type: text, width: count })),
    width: count,
    height: count,
    alt: localized,
    caption: localized,
    credits: list(credit),
    focal: record<NonNullable<MediaObject['focal']>>({ x: number(0, 1), y: number(0, 1) }, {}),
    poster: href,
    duration: count,
    count,
    placeholder: text,
    digitalSource: oneOf(DIGITAL_SOURCES),
    rights: rightsShape,
    sensitive: flag,
  },
);

const amount = {
  required: { value: count, qualifier: oneOf(QUALIFIERS) },
  optional: { max: count, unit: text, unitKind: oneOf(UNIT_KINDS), literal: text },
};
const statistic = record<Statistic>(
  {
    schemaVersion: version,
    id: words,
    label: named,
    quantity: record<Quantity>(amount.required, amount.optional),
    measure: oneOf(MEASURES),
  },
  {
    from: record<NonNullable<Statistic['from']>>(amount.required, { ...amount.optional, asOf: time }),
    period: record<Period>({}, { start: time, end: time, label: localized }),
    asOf: time,
    subject: text,
    method: oneOf(['reported', 'counted', 'estimated']),
    source: sourceRef,
    note: localized,
    ext: extension,
  },
);
const team = record<Team>(
  { schemaVersion: version, id: words, name: named },
  {
    brand: localized,
    motif: record<TeamMotif>({ name: words }, { color: text, onColor: text, image: href }),
    mission: localized,
    categories: list(text),
    parent: partyShape,
    region: localized,
    registration: record<NonNullable<Team['registration']>>(
      { status: oneOf(['registered', 'filed', 'informal', 'unknown']) },
      { system: text, number: text },
    ),
    establishedOn: time,
    stats: list(statistic),
    status: oneOf(['active', 'paused', 'ended']),
    honours: list(localized),
    url: href,
    joinUrl: href,
    ext: extension,
  },
);
const activity = record<Activity>(
  {
    schemaVersion: version,
    id: words,
    name: named,
    teams: list(text),
    status: oneOf(['planned', 'recruiting', 'ongoing', 'ended', 'cancelled']),
    start: time,
  },
  {
    category: text,
    end: time,
    place: localized,
    organizers: list(partyShape),
    audience: localized,
    volunteers: statistic,
    served: statistic,
    hours: statistic,
    recruit: record<NonNullable<Activity['recruit']>>({}, { url: href, until: time, places: count }),
    media: list(media),
    articles: list(text),
    ext: extension,
  },
);

const REQUIRED = {
  schemaVersion: version,
  id: words,
  type: oneOf(ARTICLE_TYPES),
  lang: words,
  headline: named,
  url: href,
  credits: list(credit),
};
const OPTIONAL = {
  overline: localized,
  subheadline: localized,
  summary: localized,
  dateline: record<NonNullable<Article['dateline']>>({ text: words }, { place: text }),
  section: record<NonNullable<Article['section']>>({ name: named }, { url: href }),
  column: localized,
  tags: list(text),
  publishedAt: time,
  updatedAt: time,
  expiresAt: time,
  state: oneOf(['published', 'updated', 'corrected', 'withdrawn']),
  live: oneOf(['upcoming', 'live', 'ended']),
  media: list(media),
  source: sourceRef,
  rights: rightsShape,
  access: oneOf(['free', 'registration', 'subscription']),
  sponsor: partyShape,
  indicators: list(oneOf(['exclusive', 'breaking', 'original'])),
  digitalSource: oneOf(DIGITAL_SOURCES),
  reading: record<NonNullable<Article['reading']>>({}, { characters: count, minutes: count }),
  commentCount: count,
  teams: list(team),
  activities: list(activity),
  statistics: list(statistic),
  related: list(
    record<Related>({ headline: words, url: href }, { id: text, column: text, publishedAt: time }),
  ),
  corrections: list(record<Correction>({ at: time, text: localized }, {})),
  ext: extension,
};

/** Articles as their model has them: for writers, which are handed anything. */
export const articleShape = record<Article>(REQUIRED, OPTIONAL);

/** Any of an article's fields: for what a format carries beside its own. */
export const articleFields: Readonly<Record<keyof Article, Shape<unknown>>> = { ...REQUIRED, ...OPTIONAL };

/** Whether no article is without a field. */
export function isRequired(field: string): boolean {
  return Object.hasOwn(REQUIRED, field);
}

/** What of an article fits its model, field by field: a writer of a single one has nothing else to write. */
export function checkedArticle(article: unknown, notes: Notes): Partial<Article> {
  const [checked = {}] = record<Partial<Article>>({}, { ...REQUIRED, ...OPTIONAL })(article, '', notes);
  return checked;
}
