// The same rules as sixbloom/validate, for an article of the demo, in zod and by hand: what the benchmark compares with.
import { z } from 'zod';
import * as models from '../../dist/models/index.js';

const text = z.string().min(1);
const href = z.string().refine((value) => models.safeHref(value) !== null);
const time = z.string().refine(models.isTime);
const localized = z.union([text, z.record(z.string(), text)]);
const version = z.literal('1');
const party = z.object({
  kind: z.enum(['person', 'organization']),
  name: localized,
  id: text.optional(),
  url: href.optional(),
  affiliation: localized.optional(),
  image: href.optional(),
});
const credit = z.object({
  role: z.enum(models.CREDIT_ROLES),
  label: text.optional(),
  parties: z.array(party).min(1),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  note: text.optional(),
});
const sourceRef = z.object({
  party,
  relation: z.enum(models.SOURCE_RELATIONS),
  headline: text.optional(),
  url: href.optional(),
  publishedAt: time.optional(),
  authors: z.array(party).optional(),
  listed: z.boolean().optional(),
});
const rights = z.object({
  schemaVersion: version,
  notice: text,
  holder: party.optional(),
  year: z.number().int().optional(),
  license: z.object({ name: text, url: href.optional() }).optional(),
  authorization: z.enum(['required', 'not-required', 'unknown']),
  uses: z.partialRecord(z.enum(models.USES), z.enum(['allowed', 'ask', 'forbidden'])).optional(),
  requires: z.array(z.enum(models.REQUIREMENTS)),
  acquireUrl: href.optional(),
  contact: text.optional(),
  excludes: localized.optional(),
  validUntil: time.optional(),
  tdm: z.object({ reservation: z.boolean(), policy: href.optional() }).optional(),
});
const media = z.object({
  kind: z.enum(['image', 'video', 'audio', 'gallery', 'embed']),
  src: href,
  width: z.number().positive().optional(),
  height: z.number().positive().optional(),
  alt: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  caption: localized.optional(),
  credits: z.array(credit).optional(),
  focal: z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
});
const quantity = z
  .object({
    value: z.number().min(0),
    qualifier: z.enum(models.QUALIFIERS),
    max: z.number().optional(),
    unit: text.optional(),
    unitKind: z.enum(models.UNIT_KINDS).optional(),
    literal: text.optional(),
  })
  .refine(({ qualifier, value, max }) => (qualifier === 'range' ? max >= value : true));
const statistic = z.object({
  schemaVersion: version,
  id: text,
  label: localized,
  quantity,
  from: quantity.optional(),
  measure: z.enum(models.MEASURES),
  period: z.object({ start: time.optional(), end: time.optional(), label: localized.optional() }).optional(),
  asOf: time.optional(),
  subject: text.optional(),
  method: z.enum(['reported', 'counted', 'estimated']).optional(),
  source: sourceRef.optional(),
  note: localized.optional(),
});
const team = z.object({
  schemaVersion: version,
  id: text,
  name: localized,
  brand: localized.optional(),
  motif: z
    .object({
      name: text,
      color: z
        .string()
        .regex(/^#[\da-f]{6}$/i)
        .optional(),
    })
    .optional(),
  mission: localized.optional(),
  categories: z.array(text).optional(),
  parent: party.optional(),
  region: localized.optional(),
  registration: z.object({ status: z.enum(['registered', 'filed', 'informal', 'unknown']) }).optional(),
  stats: z.array(statistic).optional(),
  status: z.enum(['active', 'paused', 'ended']).optional(),
  url: href.optional(),
  joinUrl: href.optional(),
});
const activity = z.object({
  schemaVersion: version,
  id: text,
  name: localized,
  teams: z.array(text),
  category: text.optional(),
  status: z.enum(['planned', 'recruiting', 'ongoing', 'ended', 'cancelled']),
  start: time,
  place: localized.optional(),
  organizers: z.array(party).optional(),
  audience: localized.optional(),
  articles: z.array(text).optional(),
});
export const zodArticle = z.object({
  schemaVersion: version,
  id: text,
  type: z.enum(models.ARTICLE_TYPES),
  lang: text,
  headline: localized,
  summary: localized.optional(),
  dateline: z.object({ text, place: text.optional() }).optional(),
  section: z.object({ name: localized, url: href.optional() }).optional(),
  tags: z.array(text).optional(),
  url: href,
  publishedAt: time.optional(),
  updatedAt: time.optional(),
  state: z.enum(['published', 'updated', 'corrected', 'withdrawn']).optional(),
  media: z.array(media).optional(),
  credits: z.array(credit),
  source: sourceRef.optional(),
  rights: rights.optional(),
  teams: z.array(team).optional(),
  activities: z.array(activity).optional(),
  statistics: z.array(statistic).optional(),
  related: z
    .array(z.object({ id: text.optional(), headline: text, url: href, column: text.optional() }))
    .optional(),
});

const isText = (value) => typeof value === 'string' && value !== '';
const isLocalized = (value) =>
  isText(value) || (Object(value) === value && Object.values(value).every(isText));
const isParty = (value) => ['person', 'organization'].includes(value?.kind) && isLocalized(value.name);
const every = (value, check) => value === undefined || (Array.isArray(value) && value.every(check));

/** The least that a careful person would write by hand: no paths, no sentences, a part of the rules. */
export function handWritten(value) {
  return (
    value?.schemaVersion === '1' &&
    isText(value.id) &&
    models.ARTICLE_TYPES.includes(value.type) &&
    isText(value.lang) &&
    isLocalized(value.headline) &&
    models.safeHref(value.url) !== null &&
    (value.publishedAt === undefined || models.isTime(value.publishedAt)) &&
    Array.isArray(value.credits) &&
    value.credits.every(
      ({ role, parties }) =>
        models.CREDIT_ROLES.includes(role) && parties.length > 0 && parties.every(isParty),
    ) &&
    every(value.media, ({ src }) => models.safeHref(src) !== null) &&
    every(
      value.statistics,
      ({ id, label, quantity }) => isText(id) && isLocalized(label) && quantity.value >= 0,
    ) &&
    every(value.teams, ({ id, name }) => isText(id) && isLocalized(name)) &&
    every(value.activities, ({ id, start }) => isText(id) && models.isTime(start)) &&
    every(value.related, ({ headline, url }) => isText(headline) && models.safeHref(url) !== null)
  );
}
