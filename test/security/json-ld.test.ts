import { expect } from 'chai';
import fc from 'fast-check';
import { fromJsonLd, toJsonLd } from '../../src/formats/index.js';
import { ARTICLE_TYPES, CREDIT_ROLES, isTime, QUALIFIERS, safeHref } from '../../src/models/index.js';
import { article } from '../formats/arbitrary.js';

const TIMES = /^(publishedAt|updatedAt|expiresAt|at|asOf|start|end|until|validUntil|establishedOn)$/;
const HREFS = /^(url|src|image|poster|policy|acquireUrl|joinUrl)$/;
const LISTS =
  /^(credits|parties|media|teams|activities|statistics|related|corrections|tags|requires|sources|indicators|honours|categories|organizers|authors|stats|articles)$/;
const TEXTS = /^(id|lang|notice|relation|kind|role|status|measure|authorization)$/;
const LOCALIZED = /^(headline|name|label|summary|caption|text)$/;

/** Throws where a value is not what the types of an article promise for its key. */
function check(value: unknown, key: string): void {
  expect(value, key).to.not.equal(undefined);
  expect(value, key).to.not.equal(null);
  if (TIMES.test(key)) expect(isTime(value), `${key} ${String(value)}`).to.equal(true);
  if (HREFS.test(key)) expect(safeHref(value), key).to.equal(value);
  if (LISTS.test(key)) expect(value, key).to.be.an('array');
  if (TEXTS.test(key)) expect(value, key).to.be.a('string');
  if (LOCALIZED.test(key) && typeof value === 'object')
    for (const text of Object.values(value as object)) expect(text, key).to.be.a('string');
  if (typeof value === 'number') expect(Number.isFinite(value) && value >= 0, key).to.equal(true);
  if (Array.isArray(value)) for (const one of value) check(one, '');
  else if (typeof value === 'object')
    for (const [name, one] of Object.entries(value as object)) check(one, name);
}

function checkReading(input: unknown): void {
  const { articles, issues, lost } = fromJsonLd(input as object);
  for (const one of articles) {
    check(one, '');
    expect(one).to.include.keys('id', 'headline', 'url', 'credits', 'type', 'lang', 'schemaVersion');
    expect(ARTICLE_TYPES).to.include(one.type);
    for (const credit of one.credits) {
      expect(CREDIT_ROLES).to.include(credit.role);
      expect(credit.parties.length).to.be.above(0);
    }
    for (const { quantity } of one.statistics ?? []) {
      expect(QUALIFIERS).to.include(quantity.qualifier);
      if (quantity.qualifier === 'range') expect(quantity.max).to.be.a('number');
    }
    toJsonLd(one);
  }
  for (const issue of issues) expect(issue.message).to.not.equal('');
  for (const { path } of lost) expect(path).to.be.a('string');
}

const KEYS =
  '@id @type @value @graph @context @list name url headline author image contributor identifier value isBasedOn mentions license usageInfo copyrightNotice citation correction datePublished video keywords mainEntityOfPage encoding duration roleName publisher startDate minValue measurementQualifier'.split(
    ' ',
  );
const scalar = fc.oneof(
  fc.constantFrom(
    null,
    true,
    '',
    'x',
    '陈志蓉',
    'javascript:alert(1)',
    '/a.jpg',
    '2024-09-10',
    'range',
    -1,
    1e400,
    '3000余人次',
  ),
  fc.constantFrom(
    'Article',
    'Role',
    'Person',
    'Observation',
    'Event',
    'NGO',
    'ImageObject',
    'ItemList',
    '#a',
    '__proto__',
  ),
);
const { tree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
  leaf: scalar,
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 6 }),
  ),
}));

describe('fromJsonLd with anything', () => {
  it('returns articles that keep their types, and throws nothing, for any value', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), checkReading), { numRuns: 2000 });
  }).timeout(60_000);

  it('for nodes whose properties hold anything', () => {
    const node = fc
      .dictionary(fc.constantFrom(...KEYS), tree, { maxKeys: 10 })
      .map((fields) => ({ ...fields, '@type': 'Article', headline: 'x', url: '/x' }));
    fc.assert(fc.property(node, checkReading), { numRuns: 2000 });
  }).timeout(60_000);

  it('for written articles in which something was replaced', () => {
    const mutated = fc.tuple(article, fc.nat(), tree).map(([written, at, other]) => {
      let count = 0;
      const json = JSON.stringify(toJsonLd(written).output);
      const size = json.split(':').length;
      return JSON.parse(json, (_, value: unknown) => (count++ === at % size ? other : value)) as object;
    });
    fc.assert(fc.property(mutated, checkReading), { numRuns: 60 });
  }).timeout(60_000);

  it('for what holds itself, what nests deeper than a stack, and prototype keys', () => {
    const cyclic: Record<string, unknown> = { '@type': 'Article', headline: 'x', url: '/x' };
    cyclic['author'] = cyclic;
    cyclic['@graph'] = [cyclic];
    cyclic['image'] = [cyclic, [cyclic]];
    checkReading(cyclic);
    const circle = (property: string, fields: object = {}): object => {
      const one: Record<string, unknown> = { '@type': 'Organization', name: 'x', ...fields };
      one[property] = one;
      return one;
    };
    for (const fields of [
      { publisher: circle('parentOrganization') },
      { image: circle('thumbnail', { '@type': 'ImageObject', url: '/a.jpg' }) },
      { wordCount: circle('value') },
      {
        mentions: [
          circle('valueReference', { '@type': 'Observation', value: 1 }),
          circle('parentOrganization'),
        ],
      },
      { isBasedOn: circle('isBasedOn', { publisher: 'x' }), citation: circle('isPartOf', { url: '/y' }) },
    ])
      checkReading({ '@type': 'Article', headline: 'x', url: '/x', ...fields });
    const deep =
      '{"@type":"Article","headline":"x","url":"/x","author":' + '['.repeat(5000) + ']'.repeat(5000) + '}';
    checkReading(deep);
    checkReading('['.repeat(200_000));
    checkReading(
      '{"__proto__":{"headline":"y"},"schema:constructor":1,"@type":["Article","toString"],"headline":"x","url":"/x"}',
    );
    expect(({} as Record<string, unknown>)['headline']).to.equal(undefined);
  });

  it('for a hundred thousand entries, in time that grows with them', () => {
    const timed = (size: number): number => {
      const nodes = Array.from({ length: size }, (_, at) => ({
        '@type': 'Article',
        '@id': `#${at}`,
        headline: 'x',
        url: `https://news.example/${at}`,
        author: { '@id': `#${at - 1}` },
      }));
      const start = performance.now();
      expect(fromJsonLd({ '@graph': nodes }).articles.length).to.equal(size);
      return performance.now() - start;
    };
    timed(2_000);
    expect(timed(100_000) / timed(10_000)).to.be.below(40);
  }).timeout(60_000);

  it('for texts made to be slow', () => {
    const start = performance.now();
    for (const slow of [
      '"' + '\\"'.repeat(200_000),
      '//'.repeat(200_000) + 'x',
      ';'.repeat(200_000),
      '{"a":"' + '\n'.repeat(200_000),
      '<script '.repeat(100_000),
    ])
      checkReading(slow);
    expect(performance.now() - start).to.be.below(5_000);
  }).timeout(20_000);
});
