// dist/schemas/*.json say the same as dist/validate. Reads what `npm run build` made.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import * as room from '../../dist/validate/index.js';
import { library } from '../hosts/libraries.mjs';

const { Ajv2020 } = await library('ajv/dist/2020.js');
const { default: addFormats } = await library('ajv-formats');

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const noun = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const names = Object.keys(room)
  .filter((name) => name.endsWith('Schema'))
  .map((name) => name.replace('Schema', ''));
const read = (name) => JSON.parse(readFileSync(`dist/schemas/${noun(name)}.json`, 'utf8'));

const ajv = new Ajv2020({ strict: true, allErrors: false });
addFormats.default(ajv);
const compiled = Object.fromEntries(names.map((name) => [name, ajv.compile(read(name))]));
const schemaTakes = (name, data) => compiled[name](data);
const validateTakes = (name, data) => room.validate(room[`${name}Schema`], data).value !== undefined;

const party = { kind: 'person', name: '陈志蓉' };
const credit = { role: 'correspondent', label: '通讯员', parties: [party] };
const rights = {
  schemaVersion: '1',
  notice: '未经许可，不得转载。',
  holder: { kind: 'organization', name: { 'zh-Hans': '岳塘新闻网', en: 'Yuetang News' } },
  year: 2024,
  license: { name: '保留所有权利', url: '/terms' },
  authorization: 'required',
  uses: { republish: 'ask', commercial: 'forbidden' },
  requires: ['source', 'original-headline', 'author'],
  acquireUrl: 'mailto:desk@news.example',
  contact: '编辑部',
  excludes: '新华社图片',
  validUntil: '2030',
  tdm: { reservation: true, policy: 'https://news.example/tdm' },
  ext: { note: [1] },
};
const statistic = {
  schemaVersion: '1',
  id: 'volunteers',
  label: '志愿者',
  quantity: { value: 1500, qualifier: 'over', unit: '人', unitKind: 'persons', literal: '1500余人' },
  from: { value: 200, qualifier: 'range', max: 300, asOf: '2019' },
  measure: 'current',
  period: { start: '2019-01', end: '2024-09-10', label: '近年来' },
  asOf: '2024-09-10',
  subject: 'azalea',
  method: 'reported',
  source: { party, relation: 'original', headline: '六色花开', url: '/a', authors: [party], listed: true },
  note: '含已退出者',
};
const picture = {
  kind: 'image',
  src: '/flowers.jpg',
  sources: [{ src: '/flowers.webp', type: 'image/webp', width: 640 }],
  width: 640,
  height: 480,
  alt: '',
  caption: '巡逻中的映山红',
  credits: [credit],
  focal: { x: 0.5, y: 1 },
  duration: 0,
  count: 0,
  digitalSource: 'digitalCapture',
  rights,
  sensitive: false,
};
const team = {
  schemaVersion: '1',
  id: 'azalea',
  name: '映山红',
  motif: { name: 'azalea', color: '#9D1035', onColor: '#ffffff' },
  categories: ['巡逻'],
  parent: party,
  registration: { status: 'filed', system: '志愿汇', number: '42' },
  establishedOn: '2019-02',
  stats: [statistic],
  status: 'active',
  honours: ['先进集体', { en: 'Team of the year' }],
  url: '/teams/azalea',
};
const activity = {
  schemaVersion: '1',
  id: 'patrol',
  name: '夜间巡逻',
  teams: ['azalea'],
  status: 'ended',
  start: '2024-09-10T19:00:00+08:00',
  end: '2024-09-10',
  organizers: [party],
  served: statistic,
  recruit: { url: 'tel:12345', until: '2024', places: 3 },
  media: [picture],
};
/** One of everything, so that a change anywhere meets a rule. */
const article = {
  schemaVersion: '1',
  id: 'six-flowers',
  type: 'feature',
  lang: 'zh-Hans-CN',
  headline: { 'zh-Hans': '六色花开', en: 'Six flowers' },
  summary: '邻里相助',
  dateline: { text: '岳塘新闻网9月10日讯', place: '霞光社区' },
  section: { name: '社区', url: '/community' },
  tags: ['志愿服务'],
  url: 'https://news.example/a?x=1#top',
  publishedAt: '2024-02-29',
  updatedAt: '2024-09-11T08:00:00.5Z',
  state: 'updated',
  media: [picture],
  credits: [credit, { role: 'reviewer', level: 3, parties: [party] }],
  source: { party, relation: 'republished' },
  rights,
  access: 'free',
  sponsor: party,
  indicators: ['original'],
  digitalSource: 'humanEdits',
  reading: { characters: 1200, minutes: 2.5 },
  commentCount: 0,
  teams: [team],
  activities: [activity],
  statistics: [statistic],
  related: [{ headline: '关键词“30”', url: '//news.example/30', column: '“数”说岳塘', publishedAt: '2024' }],
  corrections: [{ at: '2024-09-12', text: '日期有误' }],
  ext: { wordCount: 1200 },
};
const GOOD = {
  article,
  party,
  credit,
  rights,
  statistic,
  team,
  activity,
  mediaObject: picture,
  quantity: statistic.quantity,
  sourceRef: statistic.source,
  related: article.related[0],
  correction: article.corrections[0],
};

/** Schema, path, what stands there instead (`undefined`: nothing). */
const BAD = [
  ['article', 'schemaVersion', '2'],
  ['article', 'schemaVersion', undefined],
  ['article', 'id', ''],
  ['article', 'id', ' \u3000'],
  ['article', 'id', 7],
  ['article', 'type', 'essay'],
  ['article', 'lang', 'zh_CN'],
  ['article', 'lang', 'chinese'],
  ['article', 'headline', undefined],
  ['article', 'headline', ''],
  ['article', 'headline', {}],
  ['article', 'headline', []],
  ['article', 'headline.en', ''],
  ['article', 'headline', { 'zh Hans': '六色花开' }],
  ['article', 'url', 'javascript:alert(1)'],
  ['article', 'url', 'java\nscript:alert(1)'],
  ['article', 'url', ' javascript:alert(1)'],
  ['article', 'url', 'data:text/html,x'],
  ['article', 'url', 'ftp://news.example/'],
  ['article', 'url', '/a\u0000b'],
  ['article', 'url', '/a\u007fb'],
  ['article', 'url', ' /a'],
  ['article', 'url', '/a '],
  ['article', 'url', ''],
  ['article', 'publishedAt', '2022-06-20 09:39:20'],
  ['article', 'publishedAt', '2023-02-29'],
  ['article', 'publishedAt', '1900-02-29'],
  ['article', 'publishedAt', '2023-04-31T08:00:00Z'],
  ['article', 'publishedAt', '2023-13'],
  ['article', 'publishedAt', '2022-06-20T09:39:20'],
  ['article', 'publishedAt', '2022-06-20T24:00:01Z'],
  ['article', 'publishedAt', '2022-06-20T09:39:60Z'],
  ['article', 'publishedAt', '2022-06-20T09:39:20+24:00'],
  ['article', 'state', 'draft'],
  ['article', 'credits', undefined],
  ['article', 'credits', {}],
  ['article', 'credits.0.parties', []],
  ['article', 'credits.0.role', 'Editor'],
  ['article', 'credits.1.level', 4],
  ['article', 'tags.0', ' '],
  ['article', 'reading', []],
  ['article', 'reading.characters', 1.5],
  ['article', 'reading.minutes', -1],
  ['article', 'commentCount', -1],
  ['article', 'indicators.0', 'new'],
  ['article', 'summary', null],
  ['article', 'ext', []],
  ['article', 'ext', 'x'],
  ['article', 'related.0.headline', { en: 'no map here' }],
  ['article', 'activities.0.media.0.focal.x', 1.1],
  ['article', 'media.0.focal.y', -0.1],
  ['article', 'media.0.focal', { x: 0 }],
  ['article', 'media.0.width', 0],
  ['article', 'media.0.duration', -0.5],
  ['article', 'media.0.count', 0.5],
  ['article', 'media.0.alt', ' '],
  ['article', 'media.0.sensitive', 'no'],
  ['rights', 'notice', ''],
  ['rights', 'year', 2024.5],
  ['rights', 'uses.republish', 'maybe'],
  ['rights', 'requires', undefined],
  ['rights', 'requires.0', 'money'],
  ['rights', 'tdm', {}],
  ['quantity', 'value', -1],
  ['quantity', 'value', '40'],
  ['quantity', 'qualifier', 'range'],
  ['quantity', 'max', 2000],
  ['statistic', 'from.max', undefined],
  ['statistic', 'from.asOf', '2019-00'],
  ['statistic', 'period.start', '2019-01-01T00:00:00Z'],
  ['team', 'establishedOn', '2019-02-01T00:00:00Z'],
  ['team', 'motif.color', 'red'],
  ['team', 'motif.color', '#fff'],
  ['activity', 'start', undefined],
  ['activity', 'teams', 'azalea'],
  ['correction', 'at', 'yesterday'],
  ['sourceRef', 'relation', 'copied'],
];

/** What looks odd and is right. */
const ODD = [
  ['article', 'publishedAt', '2022-06-20T24:00:00Z'],
  ['article', 'publishedAt', '2022-06-20T24:00:00.00+08:00'],
  ['article', 'publishedAt', '2022-06-20t09:39z'],
  ['article', 'publishedAt', '2000-02-29T23:59:59.999999999-23:59'],
  ['article', 'publishedAt', '0000'],
  ['article', 'url', 'HTTPS://news.example/花 园'],
  ['article', 'url', 'mailto:'],
  ['article', 'url', '?page=2'],
  ['article', 'url', '1x:y'],
  ['article', 'lang', 'ZH-hant-hk'],
  ['article', 'headline', { 'zh-Hans': '六色花开' }],
  ['article', 'media.0.alt', { en: 'Flowers' }],
  ['article', 'media.0.alt', undefined],
  ['article', 'credits', []],
  ['article', 'reading', {}],
  ['quantity', '', { value: 10, qualifier: 'magnitude', max: 100 }],
  ['quantity', '', { value: 1e300, qualifier: 'exact' }],
];

/** A copy with another value at a path; `undefined` takes it out. */
function changed(data, path, value) {
  const copy = structuredClone(data);
  const keys = path.split('.');
  const last = keys.pop();
  const holder = keys.reduce((one, key) => one[key], copy);
  // A hole is not JSON.
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** All paths of a document. */
function paths(data, path = '') {
  if (typeof data !== 'object' || data === null) return [path];
  const inside = Object.keys(data).flatMap((key) => paths(data[key], path ? `${path}.${key}` : key));
  return path ? [path, ...inside] : inside;
}

describe('the JSON Schemas', () => {
  it('are one file for each schema of sixbloom/validate, named by its noun', () => {
    assert.deepEqual(readdirSync('dist/schemas').sort(), names.map((name) => `${noun(name)}.json`).sort());
    assert.equal(names.length, 12);
  });

  for (const name of names) {
    it(`name their dialect, themselves and what they describe: ${name}`, () => {
      const { $schema, $id, title, description, $defs = {} } = read(name);
      assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.equal($id, `urn:sixbloom:schema:${noun(name)}:1`);
      assert.equal(noun(title).slice(1), noun(name));
      assert.ok(description);
      for (const [key, one] of Object.entries($defs)) assert.ok(one.description, key);
    });

    it(`take a full ${name}, as validate does`, () => {
      assert.equal(schemaTakes(name, GOOD[name]), true, JSON.stringify(compiled[name].errors));
      assert.deepEqual(room.validate(room[`${name}Schema`], GOOD[name]).issues, []);
    });
  }

  for (const [name, path, value] of BAD) {
    it(`refuse ${name} with ${path} ${value === undefined ? 'missing' : JSON.stringify(value)}, as validate does`, () => {
      const data = changed(GOOD[name], path, value);
      assert.equal(schemaTakes(name, data), false);
      assert.equal(validateTakes(name, data), false);
    });
  }

  for (const [name, path, value] of ODD) {
    it(`take ${name} with ${path} ${JSON.stringify(value)}, as validate does`, () => {
      const data = path ? changed(GOOD[name], path, value) : value;
      assert.equal(schemaTakes(name, data), true, JSON.stringify(compiled[name].errors));
      assert.equal(validateTakes(name, data), true);
    });
  }

  it('take keys they do not know, as validate does', () => {
    const data = changed(article, 'media.0.exif', { iso: 100 });
    assert.equal(schemaTakes('article', data), true);
    assert.equal(validateTakes('article', data), true);
  });

  it('differ in what they say they cannot say, and only there', () => {
    for (const [name, path, value] of [
      ['quantity', '', { value: 3, qualifier: 'range', max: 2 }],
      ['related', 'url', 'https://'],
      ['related', 'url', 'http://[1'],
    ]) {
      const data = path ? changed(GOOD[name], path, value) : value;
      assert.equal(schemaTakes(name, data), true);
      assert.equal(validateTakes(name, data), false);
    }
    const comments = new Set(
      names.flatMap((name) => JSON.stringify(read(name)).match(/"\$comment":"[^"]+/g) ?? []),
    );
    assert.equal(comments.size, 2);
  });

  it('agree with validate on what becomes of a good article at random', () => {
    const times = [
      '2024-02-29',
      '2023-02-29',
      '0000',
      '2022-06-20T24:00:00Z',
      '2022-06-20t09:39z',
      '2022-6-20',
    ];
    const texts = [
      '',
      ' ',
      '\u00a0',
      '\ufeff',
      'x',
      'zh-Hant',
      '#9d1035',
      '1',
      'range',
      'magnitude',
      'exact',
    ];
    const addresses = [
      '/a b',
      'HTTPS:x',
      'mailto:',
      'tel:',
      'x:y',
      '1x:y',
      ':x',
      '?',
      '#',
      '\\x',
      'ftp:',
      '\u0085',
    ];
    const numbers = [0, -0, 1, 0.5, -1, 1e300, 2.5, 4];
    const value = fc.oneof(
      fc.constantFrom(...times, ...texts, ...addresses, ...numbers, null, true, false, undefined),
      fc.constantFrom([], {}, ['x'], { en: 'x' }, { en: '' }, { x: 0, y: 0 }, party, statistic.quantity),
      fc.jsonValue({ maxDepth: 2 }),
      fc
        .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
        .map((one) => one.toISOString()),
    );
    const change = fc.record({ path: fc.constantFrom(...paths(article)), value });
    let refused = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        let data = article;
        for (const { path, value: other } of changes) {
          try {
            data = changed(data, path, other);
          } catch {
            // The other change took its place away.
          }
        }
        const result = room.validate(room.articleSchema, data);
        // What JSON Schema cannot say.
        const isExcepted = result.issues.some(({ code, path }) => {
          const at = (key) => key.split('.').reduce((one, part) => one?.[part], data);
          const quantity = at(path.replace(/\.max$/, ''));
          return (
            (code === 'range' && quantity.max < quantity.value) ||
            (code === 'address' && /^(?:https?:|[\\/]{2})/i.test(at(path)))
          );
        });
        if (isExcepted) return;
        refused += result.value ? 0 : 1;
        assert.equal(schemaTakes('article', data), result.value !== undefined, JSON.stringify(result.issues));
      }),
      { numRuns: 3000 },
    );
    assert.ok(refused > 500 && refused < 2900, String(refused));
  });
});
