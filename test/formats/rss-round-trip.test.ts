import { expect } from 'chai';
import fc from 'fast-check';
import type { Article } from '../../src/models/index.js';
import { fromRss, toRss, type FeedInfo } from '../../src/formats/index.js';
import { article, without } from './arbitrary.js';

const FEED: FeedInfo = { title: '岳塘新闻网', url: 'https://news.example/' };

/**
 * Fields an article must have and RSS cannot always hold: the reader says the usual there, so both sides are compared
 * without them where they are listed as lost.
 */
const REQUIRED = /\.(?:kind|relation|authorization|license\.name)$/;

/** A map of one text is that text: the other languages are in `lost`. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const keys = Object.keys(value);
  const [key = ''] = keys;
  if (keys.length === 1 && /^(?:zh-Hans|en)$/.test(key)) return (value as Record<string, unknown>)[key];
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

/** What RSS has a place for: nothing of these is lost but the parts of them that are named. */
const HELD: readonly RegExp[] = [
  /^(?:id|type|lang|url|headline|summary|subheadline|column|section\.name|tags|commentCount)/,
  /^(?:publishedAt|updatedAt|expiresAt)/,
  /^credits\.\d+$/,
  /^credits\.\d+\.(?:role|parties|parties\.\d+|parties\.\d+\.name)$/,
  /^source(?:\.party|\.party\.name|\.url)?$/,
  /^rights(?:\.notice|\.holder|\.holder\.name|\.year|\.license|\.license\.url)?$/,
  /^media(?:\.\d+)?$/,
  /^media\.\d+\.(?:src|sources|width|height|alt|caption|poster|duration|sensitive|credits|rights)$/,
  /^media\.\d+\.sources/,
  /^media\.\d+\.credits\.\d+(?:\.role|\.label|\.parties|\.parties\.\d+|\.parties\.\d+\.name)?$/,
  /^media\.\d+\.rights\.(?:notice|license\.url)/,
  /^related(?:\.\d+)?(?:\.headline|\.url)?$/,
];

const OTHER_LANGUAGE = /\.(?:zh-Hans|en)$/;

describe('toRss and fromRss', () => {
  it('give back an article but for what they list as lost, and lose nothing that RSS has a place for', () => {
    fc.assert(
      fc.property(article, (written) => {
        const { output, lost } = toRss([written], FEED);
        const { articles, issues, lost: unread } = fromRss(output);
        expect(unread).to.deep.equal([]);
        expect(issues.map(({ code }) => code)).to.deep.equal(written.publishedAt ? [] : ['date-missing']);
        const own = lost.map(({ path, value }) => ({ path: path.replace(/^0\./, ''), value }));
        const vague = own.filter(({ path }) => REQUIRED.test(path));
        expect(articles).to.have.length(1);
        const back = articles[0] as Article;
        expect(plain(without(back, vague))).to.deep.equal(plain(without(written, own)));
        for (const { path } of own)
          if (!OTHER_LANGUAGE.test(path)) for (const held of HELD) expect(path).to.not.match(held);
      }),
      { numRuns: 100 },
    );
  }).timeout(30_000);

  it('write what they read as it was written', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 3 }), (written) => {
        const { output } = toRss(written, FEED);
        const again = toRss(fromRss(output).articles, FEED);
        expect(again.output).to.equal(output);
        expect(again.lost).to.deep.equal([]);
      }),
      { numRuns: 50 },
    );
  }).timeout(30_000);
});
