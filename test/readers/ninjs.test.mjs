// What `toNinjs` of the built package writes, against what IPTC ninjs 3.1 has keys for. Reads what `npm run build` made.
// With NINJS_SCHEMA=<file>, the official schema of 3.1 judges, too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';
import { library } from '../hosts/libraries.mjs';

const { Ajv2020 } = await library('ajv/dist/2020.js');
const { default: formats } = await library('ajv-formats');

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const { fromNinjs, toNinjs } = await import('../../dist/formats/index.js');

const { outputFiles } = await build({
  entryPoints: ['test/formats/arbitrary.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const [{ text: generator }] = outputFiles;
const { article } = await import(`data:text/javascript;base64,${Buffer.from(generator).toString('base64')}`);

/** The keys that we write and their shapes, in our own words; nothing is empty and no other key is let through. */
const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const day = { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' };
const whole = { type: 'integer', minimum: 0 };
const number = { type: 'number', minimum: 0 };
const one = (...values) => ({ enum: values });
const list = (items) => ({ type: 'array', minItems: 1, items });
const shape = (properties, required = []) => ({
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties,
  required,
});

const roleText = (...roles) =>
  shape({ role: one(...roles), contentType: one('text/plain'), value: text }, [
    'role',
    'contentType',
    'value',
  ]);
const contactInfo = list(shape({ type: one('web'), value: text }, ['type', 'value']));
const concept = (extra, required) => shape({ name: text, uri, contactInfo, ...extra }, required);
const rendition = shape(
  {
    name: text,
    href: uri,
    contentType: text,
    width: whole,
    height: whole,
    duration: number,
    poi: shape({ x: whole, y: whole }, ['x', 'y']),
  },
  ['name', 'href'],
);
const ITEM = {
  uri,
  type: one('text', 'picture', 'video', 'audio', 'composite', 'component', 'event'),
  language: text,
  headlines: list(roleText('main', 'overline', 'subtitle')),
  descriptions: list(roleText('summary', 'dateline', 'caption', 'alt')),
  by: text,
  located: text,
  firstCreated: moment,
  versionCreated: moment,
  expires: moment,
  pubStatus: one('usable', 'canceled'),
  edNote: text,
  people: list(concept({ rel: text }, ['name', 'rel'])),
  organisations: list(concept({ rel: text, literal: text }, ['rel'])),
  infoSources: list(concept({ role: one('origin') }, ['name', 'role'])),
  subjects: list(shape({ name: text, rel: one('section', 'column', 'about'), uri }, ['name', 'rel'])),
  genres: list(shape({ name: text, uri, literal: text }, ['name', 'literal'])),
  places: list(shape({ name: text }, ['name'])),
  events: list(shape({ name: text, rel: one('about'), uri }, ['name', 'rel', 'uri'])),
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  rightsInfo: shape({ langId: uri, encodedRights: text }, ['langId', 'encodedRights']),
  digitalSourceType: shape({ name: text, uri }, ['name', 'uri']),
  altIds: list(shape({ role: one('id'), value: text }, ['role', 'value'])),
  renditions: list(rendition),
};
const ASSOCIATION = {
  ...ITEM,
  name: text,
  rel: one('media', 'original', 'related', 'activity', 'sixbloom-remainder'),
  bodies: list(
    shape({ role: one('data'), contentType: one('application/json'), value: text }, ['contentType', 'value']),
  ),
  eventDetails: shape(
    {
      eventStatus: uri,
      dates: {
        ...shape({ startDate: moment, expectedStartDate: day, endDate: moment, expectedEndDate: day }),
        oneOf: [{ required: ['startDate'] }, { required: ['expectedStartDate'] }],
        not: { required: ['endDate', 'expectedEndDate'] },
      },
      organiser: concept({}, ['name']),
    },
    ['eventStatus', 'dates'],
  ),
};
const SCHEMA = shape(
  {
    ...ITEM,
    standard: shape({ name: one('ninjs'), version: one('3.1'), schema: uri }, ['name', 'version', 'schema']),
    associations: list(shape(ASSOCIATION, ['name', 'rel', 'uri', 'type'])),
  },
  ['standard', 'uri', 'type', 'language', 'headlines', 'genres'],
);

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const judges = [['our table', ajv.compile(SCHEMA)]];
const { NINJS_SCHEMA } = process.env;
if (NINJS_SCHEMA) {
  // It refers to the schema of GeoJSON, of which we write nothing.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
  judges.push(['the official schema', ajv.compile(JSON.parse(readFileSync(NINJS_SCHEMA, 'utf8')))]);
}

/** The output as it goes over the wire. */
const sent = (written) => JSON.parse(JSON.stringify(toNinjs(written).output));

const FIXTURE = {
  schemaVersion: '1',
  id: 'urn:newsroom:2024:1',
  type: 'feature',
  lang: 'zh-CN',
  headline: '六色花开',
  summary: '近40场活动。',
  url: 'https://news.example/1.html',
  publishedAt: '2024-09-10T08:00:00+08:00',
  tags: ['志愿服务'],
  media: [
    {
      kind: 'image',
      src: 'https://news.example/1.jpg',
      width: 800,
      height: 600,
      alt: '花',
      focal: { x: 0.5, y: 0.5 },
    },
  ],
  credits: [{ role: 'correspondent', label: '通讯员', parties: [{ kind: 'person', name: '陈志蓉' }] }],
  rights: {
    schemaVersion: '1',
    notice: '未经许可不得转载。',
    authorization: 'required',
    requires: ['source'],
  },
  activities: [{ schemaVersion: '1', id: 'a', name: '巡逻', teams: [], status: 'ended', start: '2024-09' }],
};

for (const [judge, isValid] of judges) {
  describe(`ninjs as toNinjs writes it, by ${judge}`, () => {
    it('is valid for every article', () => {
      fc.assert(
        fc.property(article, (written) => {
          const output = sent(written);
          assert.ok(isValid(output), JSON.stringify(isValid.errors?.slice(0, 3)));
          assert.deepEqual(fromNinjs(output).articles, [JSON.parse(JSON.stringify(written))]);
        }),
        { numRuns: 300 },
      );
    });

    it('is valid where ids are no URIs, addresses relative or no ASCII, times without seconds, hosts odd', () => {
      for (const change of [
        { id: '第1号', url: '/1.html' },
        { id: 'a b', url: 'https://新闻.example/花 开?q=[1]' },
        { id: 'urn:x:%zz', url: 'http://[::1]:80/' },
        { id: 'http://a:b:c/', url: 'mailto:a@b.example' },
        { id: 'x:\ud800', url: 'tel:110' },
        { publishedAt: '2024-09-10T08:00+08:00', updatedAt: '2024', expiresAt: '2024-09-10T24:00:00Z' },
        { headline: '', credits: null },
      ]) {
        const output = sent({ ...FIXTURE, ...change });
        if (judge === 'our table' && 'credits' in change) continue;
        assert.ok(
          isValid(output),
          `${JSON.stringify(change)} ${JSON.stringify(isValid.errors?.slice(0, 3))}`,
        );
      }
    });

    for (const [what, break_] of [
      ['no uri', (item) => delete item.uri],
      ['a uri that is none', (item) => (item.uri = '第1号')],
      ['a key of 1.x', (item) => (item.versioncreated = item.versionCreated)],
      ['a text where headlines stand', (item) => (item.headlines = '题')],
      ['a headline without its text', (item) => delete item.headlines[0].value],
      ['an unknown key of a headline', (item) => (item.headlines[0].lang = 'zh')],
      ['a date for a moment', (item) => (item.firstCreated = '2024-09-10')],
      ['a status nobody knows', (item) => (item.pubStatus = 'corrected')],
      ['an unknown key of a person', (item) => (item.people[0].label = '通讯员')],
      ['rights both linked and coded', (item) => (item.rightsInfo.linkedRights = 'https://x.example/')],
      ['an association without a name', (item) => delete item.associations[0].name],
      ['an unknown key of an association', (item) => (item.associations[0].alt = '花')],
      ['a point that is a share', (item) => (item.associations[0].renditions[0].poi.x = 0.5)],
      [
        'an event that begins twice',
        (item) => (item.associations[1].eventDetails.dates.startDate = item.firstCreated),
      ],
    ]) {
      it(`refuses ${what}`, () => {
        const output = sent(FIXTURE);
        assert.ok(isValid(output));
        break_(output);
        assert.ok(!isValid(output));
      });
    }
  });
}
