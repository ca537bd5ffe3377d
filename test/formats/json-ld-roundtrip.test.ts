import { expect } from 'chai';
import fc from 'fast-check';
import { fromJsonLd, toJsonLd } from '../../src/formats/index.js';
import { article, without } from './arbitrary.js';

/** A localized text of which one language is left is that text. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first && /^(zh-Hans|en)$/.test(first[0])) return first[1];
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}

/** Another language of a localized text; how a picture is cropped and stands in; a person above a team; what is unknown. */
const NO_PLACE =
  /\.(en|zh-Hans)$|(^|\.)media\.\d+\.(focal|placeholder)(\.|$)|(^|\.)teams\.\d+\.parent\.|^ext$/;

describe('JSON-LD there and back', () => {
  it('brings every article back, lists what it could not hold, and writes what it read as it was', () => {
    fc.assert(
      fc.property(article, (written) => {
        const { output, lost } = toJsonLd(written);
        const reading = fromJsonLd(JSON.stringify(output));
        const [again] = reading.articles;
        expect(again).to.deep.equal(plain(without(written, lost)));
        const codes = reading.issues.map(({ code }) => code);
        expect(codes).to.deep.equal(written.publishedAt === undefined ? ['date-missing'] : []);
        expect(reading.lost).to.deep.equal([]);
        for (const { path } of lost) expect(path).to.match(NO_PLACE);
        expect(again && toJsonLd(again)).to.deep.equal({ output, lost: [] });
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});
