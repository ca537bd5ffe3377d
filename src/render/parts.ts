import { CREDIT_ROLES, SOURCE_RELATIONS, type Credit, type Party } from '../models/credits.js';
import { DIGITAL_SOURCES } from '../models/media.js';
import { QUALIFIERS, UNIT_KINDS, type Quantity } from '../models/quantity.js';
import { REQUIREMENTS, USES, type Rights } from '../models/rights.js';
import {
  asCount,
  asFlag,
  asList,
  asLocalized,
  asModel,
  asNumber,
  asOneOf,
  asText,
  asTime,
  type As,
} from './reading.js';

// What several models have in common, in the shape that can be shown.

const party = asModel({ name: asLocalized, url: asText, affiliation: asLocalized });

/** Somebody with a name. */
export const asParty: As<Party | undefined> = (value) => {
  const read = party(value);
  return read?.name === undefined ? undefined : (read as Party);
};

const credit = asModel({
  role: asOneOf(CREDIT_ROLES),
  label: asText,
  parties: asList(asParty),
  level: asNumber,
  note: asText,
});

/** A line that names somebody. */
export const asCredit: As<Credit | undefined> = (value) => {
  const read = credit(value);
  return read?.parties.length ? (read as Credit) : undefined;
};

export const asSource = asModel({
  party: asParty,
  relation: asOneOf(SOURCE_RELATIONS),
  headline: asText,
  url: asText,
  publishedAt: asTime,
  authors: asList(asParty),
});
export type SourcePart = NonNullable<ReturnType<typeof asSource>>;

const quantity = asModel({
  value: asNumber,
  qualifier: asOneOf(QUALIFIERS, 'exact'),
  // One that is none must be seen: it makes the quantity unsound.
  max: (value) => ((value ?? '') === '' ? undefined : (asNumber(value) ?? NaN)),
  unit: asText,
  unitKind: asOneOf(UNIT_KINDS),
  literal: asText,
});

/** A number in bounds; whether its words are understood, `formatQuantity` knows. */
const asQuantity: As<Quantity | undefined> = (value) => {
  const read = quantity(value);
  const { value: least = -1, max = least } = read ?? {};
  const isSound = least >= 0 && least <= Number.MAX_SAFE_INTEGER && max >= least;
  return isSound ? (read as Quantity) : undefined;
};

export const asStatistic = asModel({
  label: asLocalized,
  quantity: asQuantity,
  from: asQuantity,
  period: asModel({ start: asTime, end: asTime, label: asLocalized }),
  asOf: asTime,
  source: asSource,
  note: asLocalized,
});
export type StatisticPart = NonNullable<ReturnType<typeof asStatistic>>;

const rights = asModel({
  notice: asText,
  holder: asParty,
  year: asCount,
  license: asModel({ name: asText, url: asText }),
  authorization: asOneOf(['required', 'not-required', 'unknown']),
  uses: asModel(Object.fromEntries(USES.map((use) => [use, asOneOf(['allowed', 'ask', 'forbidden'])]))),
  requires: asList(asOneOf(REQUIREMENTS)),
  acquireUrl: asText,
  contact: asText,
  excludes: asLocalized,
  validUntil: asTime,
  tdm: asModel({ reservation: asFlag, policy: asText }),
});
export const asRights: As<Rights | undefined> = (value) => rights(value) as Rights | undefined;

export const asMedia = asModel({
  kind: asOneOf(['image', 'video', 'audio', 'gallery', 'embed'], 'image'),
  src: asText,
  sources: asList(asModel({ src: asText, type: asText, width: asCount })),
  width: asCount,
  height: asCount,
  alt: asLocalized,
  caption: asLocalized,
  credits: asList(asCredit),
  focal: asModel({ x: asNumber, y: asNumber }),
  poster: asText,
  duration: asNumber,
  count: asCount,
  digitalSource: asOneOf(DIGITAL_SOURCES),
  rights: asRights,
  sensitive: asFlag,
});
export type MediaPart = NonNullable<ReturnType<typeof asMedia>>;
