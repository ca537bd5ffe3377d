import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatQuantity } from '../../src/models/format-quantity.js';
import { parseQuantity } from '../../src/models/parse-quantity.js';
import { bounds, growth, type Quantity } from '../../src/models/quantity.js';

function read(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed || 'from' in parsed) throw new Error(text);
  return parsed;
}

describe('formatQuantity', () => {
  const rows: readonly (readonly [text: string, hans: string, hant: string, en: string])[] = [
    ['近40场', '近40场', '近40場', 'nearly 40 events'],
    ['超过3000余人次', '3000余人次', '3000餘人次', 'over 3,000 attendances'],
    ['约3万人', '约30,000人', '約30,000人', 'about 30,000 people'],
    ['15起', '15起', '15起', '15 cases'],
    ['1起', '1起', '1起', '1 case'],
    ['1人', '1人', '1人', '1 person'],
    ['不足百人', '不足100人', '不足100人', 'under 100 people'],
    ['3000人以上', '3000人以上', '3000人以上', 'at least 3,000 people'],
    ['三四百人', '300–400人', '300–400人', '300–400 people'],
    ['数十场', '数十场', '數十場', 'tens of events'],
    ['上万人', '上万人', '上萬人', 'ten thousand or more people'],
    ['120户', '120户', '120戶', '120 households'],
    ['2.5小时', '2.5小时', '2.5小時', '2.5 hours'],
    ['up to 200 people', '不超过200人', '不超過200人', 'at most 200 people'],
    ['over 3,000', '3000余', '3000餘', 'over 3,000'],
  ];
  for (const [text, hans, hant, en] of rows) {
    it(`says ${text} in three languages`, () => {
      const quantity = read(text);
      expect(['zh-CN', 'zh-HK', 'en-GB'].map((locale) => formatQuantity(quantity, locale))).to.deep.equal([
        hans,
        hant,
        en,
      ]);
    });
  }

  it('counts in 万 and 亿 on request, and rounds nothing', () => {
    const say = (value: number, locale: string): string =>
      formatQuantity({ value, qualifier: 'over', unit: '人次' }, locale, { myriad: true });
    expect(say(12000, 'zh-Hans')).to.equal('1.2万余人次');
    expect(say(15000, 'zh-Hant-HK')).to.equal('1.5萬餘人次');
    expect(say(120_000_000, 'zh-Hans')).to.equal('1.2亿余人次');
    expect(say(12345, 'zh-Hans')).to.contain('12,345');
  });

  it('says nothing of a quantity that is none', () => {
    for (const quantity of [
      { value: -1 },
      { value: NaN },
      { value: 3, qualifier: 'range' },
      { value: 3, qualifier: 'maybe' },
    ]) {
      expect(formatQuantity({ qualifier: 'exact', ...quantity } as Quantity, 'en')).to.equal('');
    }
  });

  it('is read back as what was written', () => {
    const quantities = fc.record({
      value: fc.integer({ min: 1, max: 999_999 }).map((value) => value * 10),
      qualifier: fc.constantFrom('exact' as const, 'about', 'nearly', 'over', 'at-least', 'at-most', 'under'),
      unit: fc.constantFrom('人', '人次', '场', '起', '户', '小时'),
    });
    fc.assert(
      fc.property(quantities, (quantity) => {
        for (const locale of ['zh-Hans', 'en']) {
          const again = read(formatQuantity(quantity, locale));
          expect([again.value, again.qualifier]).to.deep.equal([quantity.value, quantity.qualifier]);
        }
        expect(read(formatQuantity(quantity, 'zh-Hans')).unit).to.equal(quantity.unit);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('bounds', () => {
  const rows: readonly (readonly [
    text: string,
    min: number,
    max: number,
    minOpen: boolean,
    maxOpen: boolean,
  ])[] = [
    ['3000余人次', 3000, 4000, true, true],
    ['1500余人', 1500, 1600, true, true],
    ['10余场次', 10, 20, true, true],
    ['200多人', 200, 300, true, true],
    ['1.2万余人次', 12000, 13000, true, true],
    ['近40场', 36, 40, false, true],
    ['约3万人', 27000, 33000, false, false],
    ['15起', 15, 15, false, false],
    ['3000人以上', 3000, Infinity, false, false],
    ['不足百人', 0, 100, false, true],
    ['三四百人', 300, 400, false, false],
    ['数十场', 20, 100, false, true],
    ['上万人', 10000, Infinity, false, false],
  ];
  for (const [text, min, max, minOpen, maxOpen] of rows) {
    it(`of ${text} are ${min} and ${max}`, () => {
      expect(bounds(read(text))).to.deep.equal({ min, max, minOpen, maxOpen });
    });
  }
});

describe('growth', () => {
  const change = (text: string): ReturnType<typeof growth> => {
    const parsed = parseQuantity(text);
    if (!parsed || !('from' in parsed)) throw new Error(text);
    return growth(parsed);
  };

  it('is an interval: 200多 to 1500余 is five to eight times', () => {
    expect(change('由200多人增至1500余人')).to.deep.equal({ min: 5, max: 8 });
  });

  it('is one factor between exact numbers', () => {
    expect(change('由200人增至1500人')).to.deep.equal({ min: 7.5, max: 7.5 });
  });

  it('is not claimed without a beginning, between different kinds, from nothing, or without an end', () => {
    expect(growth({ quantity: read('1500余人') })).to.equal(null);
    expect(growth({ from: read('200多人'), quantity: read('3000余人次') })).to.equal(null);
    expect(growth({ from: read('不足百人'), quantity: read('1500余人') })).to.equal(null);
    expect(growth({ from: read('200多人'), quantity: read('3000人以上') })).to.equal(null);
  });
});
