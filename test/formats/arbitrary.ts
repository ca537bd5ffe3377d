import fc, { type Arbitrary } from 'fast-check';
import {
  ARTICLE_TYPES,
  CREDIT_ROLES,
  DIGITAL_SOURCES,
  MEASURES,
  QUALIFIERS,
  REQUIREMENTS,
  SOURCE_RELATIONS,
  UNIT_KINDS,
  USES,
  type Article,
} from '../../src/models/index.js';
import type { Lost } from '../../src/formats/reading.js';

/** What headlines hold, and what breaks writers: markup, entities, the end of a script, line separators. */
const WORDS = [
  '六色花开',
  '邻里相助',
  '近40场',
  '3000余人次',
  '“数”说岳塘',
  '盘龙大观园：赏花踏青',
  'A & B',
  '3 < 5 > 2',
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&amp;lt;',
  '&nbsp;',
  '<b>粗</b>',
  'a\u2028b',
  '𠮷野家😀',
  'it\'s "quoted"',
  'C:\\n',
  '{{7*7}}',
] as const;

const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.stringMatching(/^[a-z0-9一-龥]{1,6}$/)),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((words) => words.join(' '));
const name = fc.constantFrom(
  '陈志蓉',
  '郭璇',
  '石惠',
  '仇佳美',
  '欧阳娜娜',
  'Jo Cox',
  '岳塘新闻网',
  '霞光社区',
);
const localized = fc.oneof({ weight: 5, arbitrary: text }, fc.record({ 'zh-Hans': text, en: text }));
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/);
const url = fc
  .tuple(
    fc.constantFrom('https', 'http'),
    id,
    fc.option(fc.constantFrom('?a=1&b=2', '#top', '?q=%E8%8A%B1'), { nil: '' }),
  )
  .map(([scheme, path, end]) => `${scheme}://news.example/${path}.html${end}`);
const day = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 86_399 }),
    fc.constantFrom('', '.250'),
    fc.constantFrom('+08:00', 'Z', '-05:30'),
  )
  .map(
    ([date, second, fraction, zone]) =>
      `${date}T${new Date(second * 1000).toISOString().slice(11, 19)}${fraction}${zone}`,
  );
const partialDate = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
);
const time = fc.oneof({ weight: 3, arbitrary: instant }, partialDate);
const count = fc.integer({ min: 1, max: 10_000 });

/** A record in which every key of `optional` may be missing. */
function model<R extends object, O extends object>(
  required: { [K in keyof R]: Arbitrary<R[K]> },
  optional: { [K in keyof O]: Arbitrary<O[K]> },
): Arbitrary<R & Partial<O>> {
  return fc.record({ ...required, ...optional }, {
    requiredKeys: Object.keys(required),
  } as never) as unknown as Arbitrary<R & Partial<O>>;
}

export const party = model(
  { kind: fc.constantFrom('person', 'organization'), name },
  { id: id.map((one) => `urn:party:${one}`), url, affiliation: name, image: url },
);
const parties = fc.uniqueArray(party, { minLength: 1, maxLength: 3, selector: (one) => one.name });
export const credit = model(
  { role: fc.constantFrom(...CREDIT_ROLES), parties },
  {
    label: fc.constantFrom('责编', '通讯员', '本网记者', '图', '文/图', '一审'),
    level: fc.constantFrom(1, 2, 3),
    note: text,
  },
);
/** Neighbours of the same role and label are one credit. */
const credits = fc
  .array(credit, { maxLength: 4 })
  .map((list) =>
    list.filter(
      (one, at) =>
        !list
          .slice(0, at)
          .some((other) => other.role === one.role && other.label === one.label && other.level === one.level),
    ),
  );
export const sourceRef = model(
  { party, relation: fc.constantFrom(...SOURCE_RELATIONS) },
  { headline: text, url, publishedAt: time, authors: parties, listed: fc.boolean() },
);
export const rights = model(
  {
    schemaVersion: fc.constant('1'),
    notice: text,
    authorization: fc.constantFrom('required', 'not-required', 'unknown'),
    requires: fc.uniqueArray(fc.constantFrom(...REQUIREMENTS)),
  },
  {
    holder: party,
    year: fc.integer({ min: 1950, max: 2100 }),
    license: model({ name: text }, { url }),
    uses: fc.dictionary(fc.constantFrom(...USES), fc.constantFrom('allowed', 'ask', 'forbidden'), {
      minKeys: 1,
    }),
    acquireUrl: url,
    contact: text,
    excludes: localized,
    validUntil: time,
    tdm: model({ reservation: fc.boolean() }, { policy: url }),
  },
);
export const media = model(
  { kind: fc.constantFrom('image', 'video', 'audio', 'gallery', 'embed'), src: url },
  {
    sources: fc.array(model({ src: url }, { type: fc.constant('image/webp'), width: count }), {
      minLength: 1,
      maxLength: 2,
    }),
    width: count,
    height: count,
    alt: localized,
    caption: localized,
    credits: credits.filter((list) => list.length > 0),
    focal: fc.record({ x: fc.constantFrom(0, 0.25, 1), y: fc.constantFrom(0, 0.5, 1) }),
    poster: url,
    duration: count,
    count,
    placeholder: text,
    digitalSource: fc.constantFrom(...DIGITAL_SOURCES),
    rights,
    sensitive: fc.boolean(),
  },
);
export const quantity = model(
  {
    value: count,
    qualifier: fc.constantFrom(...QUALIFIERS.filter((one) => one !== 'range' && one !== 'magnitude')),
  },
  { unit: fc.constantFrom('人次', '场', 'people'), unitKind: fc.constantFrom(...UNIT_KINDS), literal: text },
);
export const statistic = model(
  { schemaVersion: fc.constant('1'), id, label: localized, quantity, measure: fc.constantFrom(...MEASURES) },
  {
    from: quantity,
    period: fc
      .record({ start: partialDate, end: partialDate, label: localized }, { requiredKeys: [] })
      .filter((one) => Object.keys(one).length > 0),
    asOf: time,
    subject: id,
    method: fc.constantFrom('reported', 'counted', 'estimated'),
    source: sourceRef,
    note: localized,
  },
);
export const team = model(
  { schemaVersion: fc.constant('1'), id, name: localized },
  {
    brand: localized,
    motif: model(
      { name: fc.constantFrom('azalea', 'own') },
      { color: fc.constant('#9d1035'), onColor: fc.constant('#ffffff'), image: url },
    ),
    mission: localized,
    categories: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
    parent: party,
    region: localized,
    registration: model(
      { status: fc.constantFrom('registered', 'filed', 'informal', 'unknown') },
      { system: text, number: id },
    ),
    establishedOn: partialDate,
    stats: fc.array(statistic, { minLength: 1, maxLength: 1 }),
    status: fc.constantFrom('active', 'paused', 'ended'),
    honours: fc.array(localized, { minLength: 1, maxLength: 2 }),
    url,
    joinUrl: url,
  },
);
export const activity = model(
  {
    schemaVersion: fc.constant('1'),
    id,
    name: localized,
    teams: fc.uniqueArray(id, { maxLength: 2 }),
    status: fc.constantFrom('planned', 'recruiting', 'ongoing', 'ended', 'cancelled'),
    start: time,
  },
  {
    category: text,
    end: time,
    place: localized,
    organizers: parties,
    audience: localized,
    volunteers: statistic,
    served: statistic,
    hours: statistic,
    recruit: model({}, { url, until: time, places: count }).filter((one) => Object.keys(one).length > 0),
    media: fc.array(media, { minLength: 1, maxLength: 1 }),
    articles: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
  },
);

/** Articles with everything an article can have, and texts that break careless writers. */
export const article = model(
  {
    schemaVersion: fc.constant('1'),
    id: id.map((one) => `https://news.example/id/${one}`),
    type: fc.constantFrom(...ARTICLE_TYPES),
    lang: fc.constantFrom('zh-CN', 'zh-Hans', 'zh-Hant', 'en'),
    headline: localized,
    url,
    credits,
  },
  {
    overline: localized,
    subheadline: localized,
    summary: localized,
    dateline: model({ text: fc.constant('岳塘新闻网9月10日讯') }, { place: name }),
    section: model({ name: localized }, { url }),
    column: localized,
    tags: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    publishedAt: time,
    updatedAt: time,
    expiresAt: time,
    state: fc.constantFrom('published', 'updated', 'corrected', 'withdrawn'),
    live: fc.constantFrom('upcoming', 'live', 'ended'),
    media: fc.uniqueArray(media, { minLength: 1, maxLength: 2, selector: (one) => one.src }),
    source: sourceRef,
    rights,
    access: fc.constantFrom('free', 'registration', 'subscription'),
    sponsor: party,
    indicators: fc.uniqueArray(fc.constantFrom('exclusive', 'breaking', 'original'), { minLength: 1 }),
    digitalSource: fc.constantFrom(...DIGITAL_SOURCES),
    reading: model({}, { characters: count, minutes: count }).filter((one) => Object.keys(one).length > 0),
    commentCount: fc.nat(),
    teams: fc.uniqueArray(team, { minLength: 1, maxLength: 2, selector: (one) => one.id }),
    activities: fc.uniqueArray(activity, { minLength: 1, maxLength: 2, selector: (one) => one.id }),
    statistics: fc.uniqueArray(statistic, { minLength: 1, maxLength: 2, selector: (one) => one.id }),
    related: fc.array(model({ headline: text, url }, { id, column: name, publishedAt: time }), {
      minLength: 1,
      maxLength: 3,
    }),
    corrections: fc.array(fc.record({ at: time, text: localized }), { minLength: 1, maxLength: 2 }),
    ext: fc.dictionary(id, fc.oneof(text, count), { minKeys: 1, maxKeys: 2 }),
  },
) as unknown as Arbitrary<Article>;

/** The article that should come back: what was listed as lost is taken out, and what is empty then. */
export function without(written: Article, lost: readonly Lost[]): unknown {
  const copy = structuredClone(written) as unknown;
  for (const { path } of lost) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
    // Leaves a hole in a list, so that the paths after it still lead where they did.
    if (holder) Reflect.deleteProperty(holder, last);
  }
  return pruned(copy, '');
}

const REQUIRED = /^(credits|.*\.requires|.*\.teams)$/;

function pruned(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value
      .map((one, at) => pruned(one, `${path}.${at}`))
      .filter((one) => one !== undefined && !isEmpty(one));
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, pruned(one, path ? `${path}.${key}` : key)] as const)
      .filter(([key, one]) => !isEmpty(one) || REQUIRED.test(path ? `${path}.${key}` : key)),
  );
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}
