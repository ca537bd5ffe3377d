import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { locateNumeral, parseQuantity } from '../../src/models/parse-quantity.js';
import type { Qualifier, UnitKind } from '../../src/models/quantity.js';

type Row = readonly [
  text: string,
  qualifier: Qualifier,
  value: number,
  unit: string,
  kind?: UnitKind,
  max?: number,
];

const CHINESE: readonly Row[] = [
  ['近40场', 'nearly', 40, '场', 'events'],
  ['近 40 场', 'nearly', 40, '场', 'events'],
  ['3000余人次', 'over', 3000, '人次', 'person-times'],
  ['超过3000余人次', 'over', 3000, '人次', 'person-times'],
  ['200多人', 'over', 200, '人', 'persons'],
  ['1500余人', 'over', 1500, '人', 'persons'],
  ['15起', 'exact', 15, '起', 'cases'],
  ['10余场次', 'over', 10, '场次', 'events'],
  ['约3万人', 'about', 30000, '人', 'persons'],
  ['1.2万余人次', 'over', 12000, '人次', 'person-times'],
  ['3万多人', 'over', 30000, '人', 'persons'],
  ['百余名', 'over', 100, '名', 'persons'],
  ['两千余人次', 'over', 2000, '人次', 'person-times'],
  ['超3000人', 'over', 3000, '人', 'persons'],
  ['逾千人', 'over', 1000, '人', 'persons'],
  ['3000人以上', 'at-least', 3000, '人', 'persons'],
  ['3000人次左右', 'about', 3000, '人次', 'person-times'],
  ['不足百人', 'under', 100, '人', 'persons'],
  ['三四百人', 'range', 300, '人', 'persons', 400],
  ['近六十余人', 'about', 60, '人', 'persons'],
  ['上万人', 'magnitude', 10000, '人', 'persons'],
  ['数十场', 'magnitude', 10, '场', 'events', 100],
  ['几十人', 'magnitude', 10, '人', 'persons', 100],
  ['200至1500人', 'range', 200, '人', 'persons', 1500],
  ['200-1500人', 'range', 200, '人', 'persons', 1500],
  ['200～1500人', 'range', 200, '人', 'persons', 1500],
  ['３０００余人次', 'over', 3000, '人次', 'person-times'],
  ['3,000余人次', 'over', 3000, '人次', 'person-times'],
  ['贰仟人', 'exact', 2000, '人', 'persons'],
  ['一百二十三人', 'exact', 123, '人', 'persons'],
  ['十几人', 'over', 10, '人', 'persons'],
  ['3000餘人次', 'over', 3000, '人次', 'person-times'],
  ['約3萬人', 'about', 30000, '人', 'persons'],
  ['120戶', 'exact', 120, '戶', 'households'],
  ['2.5小时', 'exact', 2.5, '小时', 'hours'],
  ['100万元', 'exact', 1_000_000, '元', 'money'],
  ['0场', 'exact', 0, '场', 'events'],
];

const ENGLISH: readonly Row[] = [
  ['nearly 40 events', 'nearly', 40, 'events', 'events'],
  ['Nearly 40 Events', 'nearly', 40, 'Events', 'events'],
  ['over 3,000', 'over', 3000, ''],
  ['more than 1.2 million', 'over', 1_200_000, ''],
  ['more than 1.2 million people', 'over', 1_200_000, 'people', 'persons'],
  ['about 30,000 attendances', 'about', 30000, 'attendances', 'person-times'],
  ['at least 15 cases', 'at-least', 15, 'cases', 'cases'],
  ['up to 200 people', 'at-most', 200, 'people', 'persons'],
  ['fewer than 100 households', 'under', 100, 'households', 'households'],
  ['200 to 1,500 people', 'range', 200, 'people', 'persons', 1500],
  ['200–1,500 people', 'range', 200, 'people', 'persons', 1500],
  ['hundreds of people', 'magnitude', 100, 'people', 'persons', 1000],
  ['3,000+', 'at-least', 3000, ''],
];

const CHANGES = [
  '由200多人增至1500余人',
  '从200多人发展到1500余人',
  '200多人→1500余人',
  '200多人 → 1500余人',
  '200多人增加到1500余人',
  '由200多人增至1500餘人',
  'from over 200 people to over 1,500 people',
];

/** What a hasty reader would take for a quantity. */
const NOT_QUANTITIES = [
  ...[
    '',
    ' ',
    '敬请期待',
    '近',
    '余人',
    '人次',
    '第3场',
    '2024年',
    '9月10日',
    '2024-09-10',
    '1+1',
    '3:2',
    '3-5-7',
  ],
  ...[
    '电话12345678',
    '13800138000',
    '服务3000余人次',
    '50%',
    '3.5人',
    '2023-2024',
    '3至5万',
    '千人',
    '近40场。',
  ],
  ...['<b>40</b>场', '40场40场', '1,00人', '40 elephants', 'dozens of', 'over', '9:30', '０'.repeat(101)],
];

describe('parseQuantity', () => {
  for (const [text, qualifier, value, unit, unitKind, max] of [...CHINESE, ...ENGLISH]) {
    it(`reads ${text}`, () => {
      expect(parseQuantity(text)).to.deep.equal({
        value,
        qualifier,
        ...(max && { max }),
        ...(unit && { unit, unitKind }),
        literal: text,
      });
    });
  }

  for (const text of CHANGES) {
    it(`reads the change in ${text}`, () => {
      const change = parseQuantity(text);
      if (!change || !('from' in change)) throw new Error('no change');
      expect([change.from.qualifier, change.from.value, change.from.unitKind]).to.deep.equal([
        'over',
        200,
        'persons',
      ]);
      expect([change.quantity.qualifier, change.quantity.value]).to.deep.equal(['over', 1500]);
      expect(text).to.contain(change.from.literal).and.to.contain(change.quantity.literal);
    });
  }

  for (const text of NOT_QUANTITIES) {
    it(`does not guess at ${text.slice(0, 20) || 'nothing'}`, () => {
      expect(parseQuantity(text)).to.equal(null);
    });
  }

  it('does not take a decrease for an increase, nor the other way round', () => {
    expect(parseQuantity('由1500人增至200人')).to.equal(null);
    expect(parseQuantity('由200人减至1500人')).to.equal(null);
  });

  it('answers null to what is no text', () => {
    for (const value of [undefined, null, 40, {}, ['近40场']]) {
      expect(parseQuantity(value as unknown as string)).to.equal(null);
    }
  });

  it('never throws and is never slow, whatever the text', () => {
    const pieces = fc.constantFrom(...'近约超逾不足余多以上左右至到由增→0129,.０３万千百十几数人次场起 +-%');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          const start = performance.now();
          const parsed = parseQuantity(text);
          expect(performance.now() - start).to.be.below(250);
          if (parsed && !('from' in parsed)) expect(parsed.value).to.be.at.least(0);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('locateNumeral', () => {
  const places: readonly (readonly [string, string, string, string])[] = [
    ['近40场', '近', '40', '场'],
    ['1.2万余人次', '', '1.2', '万余人次'],
    ['3,000余人次', '', '3,000', '余人次'],
    ['３０００余人次', '', '３０００', '余人次'],
    ['200多人→1500余人', '200多人→', '1500', '余人'],
    ['  近40场  ', '  近', '40', '场  '],
    ['nearly 40 events', 'nearly ', '40', ' events'],
  ];
  for (const [text, before, numeral, after] of places) {
    it(`finds ${numeral} in ${text}`, () => {
      expect(locateNumeral(text)).to.deep.equal({ before, numeral, after });
    });
  }

  for (const text of ['两千余人次', '200至1500人', '数十场', '敬请期待', '2024年']) {
    it(`finds none in ${text}`, () => {
      expect(locateNumeral(text)).to.equal(null);
    });
  }
});
