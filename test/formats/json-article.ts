import { expect } from 'chai';
import fc, { type Arbitrary } from 'fast-check';
import {
  ARTICLE_TYPES,
  CREDIT_ROLES,
  isTime,
  safeHref,
  type Article,
  type Party,
} from '../../src/models/index.js';
import type { Reading } from '../../src/formats/reading.js';

/** Milliseconds that a test of thousands may take on a busy machine; a quiet one needs a tenth. */
export const SLOW = 60_000;

const ADDRESSES = /^(?:url|src|href|poster|image|acquireUrl|policy|joinUrl)$/;
const TIMES = /^(?:publishedAt|updatedAt|expiresAt|at|asOf|start|end|until|validUntil|establishedOn)$/;
const LISTS =
  /^(?:credits|parties|media|sources|tags|related|corrections|teams|activities|statistics|authors|requires)$/;

/** What of a value, wherever it stands in an article, is not what its key promises. */
function faults(value: unknown, key: string): readonly string[] {
  const found: string[] = [];
  if (value === undefined) found.push(`${key} is undefined`);
  if (ADDRESSES.test(key) && safeHref(value) !== value) found.push(`${key} is no address`);
  if (TIMES.test(key) && !isTime(value)) found.push(`${key} is no time`);
  if (LISTS.test(key) && !Array.isArray(value)) found.push(`${key} is no list`);
  if (key === 'parties' && !(value as readonly Party[]).every(isNamed)) found.push('a party has no name');
  if (key === 'parties' && !(value as readonly Party[]).length) found.push('a credit names nobody');
  if (key === 'role' && !CREDIT_ROLES.some((role) => role === value)) found.push('a role nobody knows');
  if (typeof value !== 'object' || value === null || key === 'ext') return found;
  return [
    ...found,
    ...Object.entries(value).flatMap(([name, one]) => faults(one, Array.isArray(value) ? '' : name)),
  ];
}

function isNamed({ kind, name }: Party): boolean {
  return (kind === 'person' || kind === 'organization') && !!name && /string|object/.test(typeof name);
}

function isSaid(text: unknown): boolean {
  return typeof text === 'string' ? text.trim() !== '' : typeof text === 'object' && text !== null;
}

/** Every article that a reader returns has what the type requires, whatever was read. */
export function expectArticles({ articles, issues, lost }: Reading): void {
  const wrong = articles.flatMap((article) => [
    ...faults(article, ''),
    ...(article.schemaVersion === '1' && ARTICLE_TYPES.includes(article.type) ? [] : ['type']),
    ...(isSaid(article.id) && isSaid(article.headline) && isSaid(article.url) ? [] : ['id, headline, url']),
    ...(/^[a-z]/i.test(article.lang) && Array.isArray(article.credits) ? [] : ['lang, credits']),
  ]);
  expect(wrong).to.deep.equal([]);
  expect([...issues, ...lost].every(({ path }) => typeof path === 'string')).to.equal(true);
}

/** Issues but the one that an article without a publication date always has. */
export function problems({ issues }: Reading): readonly string[] {
  return issues.filter(({ code }) => code !== 'date-missing').map(({ code, path }) => `${code} ${path}`);
}

const JUNK = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    true,
    'javascript:alert(1)',
    '\uFFFD',
    '2022-13-45',
    '<b>',
    [],
    {},
    [null],
  ),
  fc.anything({ withNullPrototype: true, maxDepth: 2 }),
);

/** A value in which some part is replaced by anything at all. */
export function broken(whole: unknown): Arbitrary<unknown> {
  const places: (readonly string[])[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    places.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
  };
  walk(whole, []);
  return fc
    .array(fc.tuple(fc.constantFrom(...places), JUNK), { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce<unknown>((value, [path, junk]) => replaced(value, path, junk), whole));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], junk: unknown): unknown {
  if (key === undefined) return junk;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, junk);
  return copy;
}

/** An article with something in every place that formats care for. */
export const FULL: Article = {
  schemaVersion: '1',
  id: 'https://news.example/id/1',
  type: 'feature',
  lang: 'zh-CN',
  overline: '六色花开',
  headline: { 'zh-Hans': '邻里相助', en: 'Neighbours' },
  subheadline: '六支队伍走进楼栋',
  summary: '近40场活动，服务3000余人次。',
  dateline: { text: '岳塘新闻网9月10日讯', place: '岳塘区' },
  section: { name: '社区', url: 'https://news.example/community/' },
  column: '多彩岳塘',
  tags: ['志愿服务', '社区'],
  url: 'https://news.example/1.html',
  publishedAt: '2024-09-10T08:00:00+08:00',
  updatedAt: '2024-09-11T09:30:00+08:00',
  expiresAt: '2030-01-01T00:00:00Z',
  state: 'published',
  media: [
    {
      kind: 'image',
      src: 'https://news.example/1.jpg',
      sources: [
        { src: 'https://news.example/1.jpg', type: 'image/jpeg' },
        { src: 'https://news.example/1-400.jpg', type: 'image/jpeg', width: 400 },
      ],
      width: 800,
      height: 600,
      alt: '志愿者在巡逻',
      caption: '映山红志愿服务队在巡逻',
      credits: [{ role: 'photographer', parties: [{ kind: 'person', name: '石惠' }] }],
      focal: { x: 0.25, y: 0.5 },
      digitalSource: 'digitalCapture',
    },
  ],
  credits: [
    { role: 'correspondent', label: '通讯员', parties: [{ kind: 'person', name: '陈志蓉' }] },
    { role: 'responsible-editor', label: '责编', parties: [{ kind: 'person', name: '郭璇' }] },
    {
      role: 'publisher',
      parties: [{ kind: 'organization', name: '岳塘新闻网', url: 'https://news.example/' }],
    },
  ],
  source: {
    party: { kind: 'organization', name: '长沙晚报' },
    relation: 'republished',
    headline: '六色花开在楼栋',
    url: 'https://other.example/9.html',
    publishedAt: '2024-09-09T08:00:00+08:00',
  },
  rights: {
    schemaVersion: '1',
    notice: '未经许可不得转载。',
    holder: { kind: 'organization', name: '岳塘新闻网' },
    authorization: 'required',
    requires: ['source', 'original-headline', 'author'],
  },
  sponsor: { kind: 'organization', name: '霞光社区' },
  digitalSource: 'humanEdits',
  teams: [{ schemaVersion: '1', id: 'azalea', name: '映山红', url: 'https://news.example/azalea' }],
  activities: [
    {
      schemaVersion: '1',
      id: 'patrol',
      name: '夜间巡逻',
      status: 'ongoing',
      start: '2024-09-01',
      end: '2024-09-30T20:00:00+08:00',
      place: '霞光社区',
      organizers: [{ kind: 'organization', name: '霞光社区' }],
      teams: ['azalea'],
    },
  ],
  related: [
    {
      id: 'r1',
      headline: '盘龙大观园',
      url: 'https://news.example/2.html',
      column: '悠游国庆',
      publishedAt: '2024-10-01T08:00:00+08:00',
    },
  ],
  corrections: [{ at: '2024-09-11T09:30:00+08:00', text: '“4000余人次”应为“3000余人次”。' }],
};
