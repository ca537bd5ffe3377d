import { expect } from 'chai';
import * as fc from 'fast-check';
import { formatQuantity } from '../../src/models/format-quantity.js';
import { parseQuantity } from '../../src/models/parse-quantity.js';
import { QUALIFIERS, type Quantity, type UnitKind } from '../../src/models/quantity.js';

const UNITS: Readonly<Record<string, UnitKind>> = {
  人: 'persons',
  名: 'persons',
  人次: 'person-times',
  场: 'events',
  场次: 'events',
  起: 'cases',
  户: 'households',
  小时: 'hours',
  件: 'items',
  元: 'money',
  天: 'other',
};
const quantity = (
  value: number,
  qualifier: Quantity['qualifier'],
  unit?: string,
  max?: number,
): Quantity => ({
  value,
  qualifier,
  ...(unit && { unit, unitKind: UNITS[unit] }),
  ...(max && { max }),
});

describe('formatQuantity', () => {
  const ROWS: [quantity: Quantity, hans: string, hant: string, english: string][] = [
    [quantity(40, 'nearly', '场'), '近40场', '近40場', 'nearly 40 events'],
    [quantity(3000, 'over', '人次'), '3000余人次', '3000餘人次', 'over 3,000 attendances'],
    [quantity(200, 'over', '人'), '200余人', '200餘人', 'over 200 people'],
    [quantity(15, 'over', '人'), '超过15人', '超過15人', 'over 15 people'],
    [quantity(15, 'exact', '起'), '15起', '15起', '15 cases'],
    [quantity(10, 'over', '场次'), '10余场次', '10餘場次', 'over 10 events'],
    [quantity(30000, 'about', '名'), '约30,000名', '約30,000名', 'about 30,000 people'],
    [quantity(3000, 'at-least', '户'), '3000户以上', '3000戶以上', 'at least 3,000 households'],
    [quantity(20, 'at-most', '小时'), '不超过20小时', '不超過20小時', 'at most 20 hours'],
    [quantity(100, 'under', '人'), '不足100人', '不足100人', 'under 100 people'],
    [quantity(200, 'range', '人', 1500), '200–1500人', '200–1500人', '200–1,500 people'],
    [quantity(10, 'magnitude', '场', 100), '数十场', '數十場', 'tens of events'],
    [quantity(100, 'magnitude', '人', 1000), '数百人', '數百人', 'hundreds of people'],
    [quantity(10000, 'magnitude', '人', 100000), '数万人', '數萬人', 'tens of thousands of people'],
    [quantity(10000, 'magnitude', '人'), '上万人', '上萬人', 'ten thousand or more people'],
    [quantity(100, 'magnitude', '人'), '上百人', '上百人', 'a hundred or more people'],
    [quantity(10, 'magnitude', '场'), '数十场', '數十場', 'tens of events'],
    [quantity(3000, 'magnitude', '人'), '3000人以上', '3000人以上', 'at least 3,000 people'],
    [quantity(3000, 'over'), '3000余', '3000餘', 'over 3,000'],
    [quantity(100, 'magnitude', undefined, 1000), '数百', '數百', 'hundreds'],
    [quantity(1.5, 'exact', '小时'), '1.5小时', '1.5小時', '1.5 hours'],
    [
      quantity(1e15, 'magnitude', '人'),
      '1,000,000,000,000,000人以上',
      '1,000,000,000,000,000人以上',
      'at least 1,000,000,000,000,000 people',
    ],
    [quantity(0, 'over', '人'), '超过0人', '超過0人', 'over 0 people'],
    [quantity(0, 'range', '场', 1), '0–1场', '0–1場', '0–1 event'],
    [quantity(0, 'exact', '场'), '0场', '0場', '0 events'],
    [quantity(1234567, 'exact', '元'), '1,234,567元', '1,234,567元', '1,234,567 yuan'],
  ];
  for (const [given, hans, hant, english] of ROWS) {
    it(`writes ${hans}, ${hant}, ${english}`, () => {
      expect(formatQuantity(given, 'zh-Hans')).to.equal(hans);
      expect(formatQuantity(given, 'zh-Hant')).to.equal(hant);
      expect(formatQuantity(given, 'en')).to.equal(english);
    });
  }

  it('writes 万 and 亿 on request, and only where nothing is lost', () => {
    const write = (given: Quantity, locale = 'zh-Hans') => formatQuantity(given, locale, { myriad: true });
    expect(write(quantity(12000, 'over', '人次'))).to.equal('1.2万余人次');
    expect(write(quantity(15000, 'exact', '人'), 'zh-Hant-HK')).to.equal('1.5萬人');
    expect(write(quantity(150000000, 'about', '元'), 'zh-TW')).to.equal('約1.5億元');
    expect(write(quantity(123450000, 'exact', '元'))).to.equal('12,345万元');
    expect(write(quantity(12345, 'exact', '人'))).to.equal('12,345人');
    expect(write(quantity(3000, 'over', '人'))).to.equal('3000余人');
    expect(write(quantity(12000, 'over', '人'), 'en')).to.equal('over 12,000 people');
    expect(write(quantity(10000, 'range', '人', 20000))).to.equal('1万–2万人');
    expect(write(quantity(1, 'range', '人', 20000)), '1–2万 means 1万–2万').to.equal('1–20,000人');
  });

  it('gives English its singular', () => {
    expect(formatQuantity(quantity(1, 'exact', '场'), 'en')).to.equal('1 event');
    expect(formatQuantity(quantity(1, 'over', '人'), 'en')).to.equal('over 1 person');
    expect(formatQuantity(quantity(1, 'exact', '人次'), 'en')).to.equal('1 attendance');
    expect(formatQuantity({ value: 1, qualifier: 'exact', unit: 'events' }, 'en')).to.equal('1 event');
  });

  it('keeps the unit as printed within a language and names its kind in another', () => {
    const write = (unit: string, unitKind: UnitKind | undefined, locale: string) =>
      formatQuantity({ value: 20, qualifier: 'exact', unit, unitKind }, locale);
    expect(write('名', 'persons', 'zh-Hans')).to.equal('20名');
    expect(write('場', 'events', 'zh-Hans')).to.equal('20场');
    expect(write('activities', 'events', 'en')).to.equal('20 activities');
    expect(write('activities', 'events', 'zh-Hans')).to.equal('20场');
    expect(write('attendances', 'person-times', 'zh-Hant')).to.equal('20人次');
    expect(write('件', 'items', 'en')).to.equal('20 items');
    expect(write('件', 'cases', 'en'), 'the kind that was given').to.equal('20 cases');
    expect(write('名志愿者', 'persons', 'en')).to.equal('20 people');
    expect(write('名志愿者', 'persons', 'zh-Hans')).to.equal('20名志愿者');
    expect(write('volunteers', 'persons', 'zh-Hans')).to.equal('20人');
  });

  it('prints a unit that nobody knows as it is', () => {
    for (const locale of ['zh-Hans', 'zh-Hant']) {
      expect(formatQuantity({ value: 20, qualifier: 'over', unit: '个$&@摊位' }, locale)).to.match(
        /个\$&@摊位$/,
      );
    }
    expect(formatQuantity({ value: 20, qualifier: 'over', unit: '桌', unitKind: 'other' }, 'en')).to.equal(
      'over 20 桌',
    );
  });

  it('answers every language tag', () => {
    const given = quantity(40, 'nearly', '场');
    for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh_CN', ''])
      expect(formatQuantity(given, tag), tag).to.equal('近40场');
    for (const tag of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-CN'])
      expect(formatQuantity(given, tag), tag).to.equal('近40場');
    for (const tag of ['en-GB', 'fr', 'x-y'])
      expect(formatQuantity(given, tag), tag).to.equal('nearly 40 events');
  });

  it('never uses the literal', () => {
    const given = { ...quantity(3000, 'over', '人次'), literal: '超过3000余人次' };
    expect(formatQuantity(given, 'zh-Hans')).to.equal('3000余人次');
  });

  it('writes nothing for what is no quantity', () => {
    const broken: unknown[] = [
      { value: NaN, qualifier: 'exact' },
      { value: -1, qualifier: 'exact' },
      { value: Infinity, qualifier: 'over' },
      { value: 3 },
      { value: 3, qualifier: 'surely' },
      { value: 3, qualifier: 'toString' },
      { value: 3, qualifier: 'range' },
    ];
    for (const given of broken) expect(formatQuantity(given as Quantity, 'zh-Hans')).to.equal('');
  });

  it('writes Chinese that parses to the same quantity, for every qualifier and unit', () => {
    const places = fc.integer({ min: 2, max: 11 }).map((zeros) => 10 ** zeros);
    const given = fc
      .record({
        qualifier: fc.constantFrom(...QUALIFIERS),
        unit: fc.constantFrom(...Object.keys(UNITS), ''),
        number: fc.oneof(
          fc.nat(),
          fc.nat(99),
          fc.nat(9999).map((count) => count * 100),
          places,
        ),
        place: places,
        more: fc.integer({ min: 1, max: 1_000_000 }),
        part: fc.constantFrom(0, 0.5, 0.25),
        several: fc.boolean(),
      })
      .map(({ qualifier, unit, number, place, more, part, several }): Quantity => {
        if (qualifier === 'magnitude')
          return quantity(place, qualifier, unit, several ? place * 10 : undefined);
        // A range without a unit could be two years or two dates: it is not read.
        if (qualifier === 'range') return quantity(number, qualifier, unit || '人', number + more);
        return quantity(/小时|元/.test(unit) ? number + part : number, qualifier, unit);
      });
    fc.assert(
      fc.property(given, fc.boolean(), (expected, myriad) => {
        for (const locale of ['zh-Hans', 'zh-Hant']) {
          const text = formatQuantity(expected, locale, { myriad });
          // Alone, a long number is a telephone's, unless it is grouped: 2千万 is, 20,000,000 is.
          const parsed = parseQuantity(text);
          expect(parsed, text).to.include({
            value: expected.value,
            qualifier: expected.qualifier,
            literal: text,
          });
          expect((parsed as Quantity).max, text).to.equal(expected.max);
          if (locale === 'zh-Hans') expect((parsed as Quantity).unit, text).to.equal(expected.unit);
          expect((parsed as Quantity).unitKind, text).to.equal(expected.unitKind);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('writes English that parses to the same value and qualifier', () => {
    const qualifiers = QUALIFIERS.filter((qualifier) => !/range|magnitude/.test(qualifier));
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(...qualifiers),
        fc.constantFrom(...Object.keys(UNITS)),
        (value, qualifier, unit) => {
          const parsed = parseQuantity(formatQuantity(quantity(value, qualifier, unit), 'en'));
          expect(parsed).to.include({ value, qualifier, unitKind: UNITS[unit] });
        },
      ),
    );
  });
});
