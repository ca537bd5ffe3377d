import { expect } from 'chai';
import * as fc from 'fast-check';
import { locateNumeral, parseQuantity } from '../../src/models/parse-quantity.js';
import { bounds, type Qualifier, type Quantity, type UnitKind } from '../../src/models/quantity.js';

type Row = [
  text: string,
  value: number,
  qualifier: Qualifier,
  unit?: string,
  unitKind?: UnitKind,
  max?: number,
];

/** What a text parses to, its literal aside: that is the text. */
function expectQuantities(rows: Row[]) {
  for (const [text, value, qualifier, unit, unitKind, max] of rows) {
    const expected = {
      value,
      qualifier,
      ...(max && { max }),
      ...(unit && { unit, unitKind }),
      literal: text,
    };
    expect(parseQuantity(text), text).to.deep.equal(expected);
  }
}

function expectNull(texts: string[]) {
  for (const text of texts) expect(parseQuantity(text), text).to.equal(null);
}

describe('parseQuantity', () => {
  it('reads the numbers of the founding page', () => {
    expectQuantities([
      ['近40场', 40, 'nearly', '场', 'events'],
      ['3000余人次', 3000, 'over', '人次', 'person-times'],
      ['超过3000余人次', 3000, 'over', '人次', 'person-times'],
      ['200多人', 200, 'over', '人', 'persons'],
      ['1500余人', 1500, 'over', '人', 'persons'],
      ['15起', 15, 'exact', '起', 'cases'],
      ['10余场次', 10, 'over', '场次', 'events'],
    ]);
  });

  it('reads a qualifier before the number', () => {
    expectQuantities([
      ['约3万人', 30000, 'about', '人', 'persons'],
      ['大约300户', 300, 'about', '户', 'households'],
      ['超3000人', 3000, 'over', '人', 'persons'],
      ['超过15人', 15, 'over', '人', 'persons'],
      ['逾千人', 1000, 'over', '人', 'persons'],
      ['不足百人', 100, 'under', '人', 'persons'],
      ['不到200人', 200, 'under', '人', 'persons'],
      ['至少15起', 15, 'at-least', '起', 'cases'],
      ['不少于20小时', 20, 'at-least', '小时', 'hours'],
      ['不超过20个', 20, 'at-most', '个', 'items'],
      ['最多50名', 50, 'at-most', '名', 'persons'],
      ['近40场', 40, 'nearly', '场', 'events'],
      ['接近40场', 40, 'nearly', '场', 'events'],
    ]);
  });

  it('reads a qualifier after the number', () => {
    expectQuantities([
      ['3000人以上', 3000, 'at-least', '人', 'persons'],
      ['3000以上', 3000, 'at-least'],
      ['3000人次左右', 3000, 'about', '人次', 'person-times'],
      ['100人以下', 100, 'at-most', '人', 'persons'],
      ['3000+人次', 3000, 'at-least', '人次', 'person-times'],
    ]);
  });

  it('reads 万 and 亿, with 余 or 多 on either side', () => {
    expectQuantities([
      ['1.2万余人次', 12000, 'over', '人次', 'person-times'],
      ['3万多人', 30000, 'over', '人', 'persons'],
      ['20多万元', 200000, 'over', '元', 'money'],
      ['3百余万元', 3000000, 'over', '元', 'money'],
      ['3千余人', 3000, 'over', '人', 'persons'],
      ['1.35亿元', 135000000, 'exact', '元', 'money'],
      ['2千万元', 20000000, 'exact', '元', 'money'],
      ['1.15万人', 11500, 'exact', '人', 'persons'],
      ['4.35百万元', 4350000, 'exact', '元', 'money'],
      ['12,345万元', 123450000, 'exact', '元', 'money'],
      ['1千亿元', 1e11, 'exact', '元', 'money'],
    ]);
  });

  it('reads Chinese numerals', () => {
    expectQuantities([
      ['百余名', 100, 'over', '名', 'persons'],
      ['两千余人次', 2000, 'over', '人次', 'person-times'],
      ['贰仟', 2000, 'exact'],
      ['十五起', 15, 'exact', '起', 'cases'],
      ['十余万元', 100000, 'over', '元', 'money'],
      ['十几人', 10, 'over', '人', 'persons'],
      ['二十几万元', 200000, 'over', '元', 'money'],
      ['一千零五人', 1005, 'exact', '人', 'persons'],
      ['一万二千三百四十五人', 12345, 'exact', '人', 'persons'],
      ['一百一十户', 110, 'exact', '户', 'households'],
      ['三亿零五十万元', 300500000, 'exact', '元', 'money'],
      ['一百二十三人', 123, 'exact', '人', 'persons'],
      ['〇人', 0, 'exact', '人', 'persons'],
    ]);
  });

  it('reads neighbouring numerals as a range', () => {
    expectQuantities([
      ['三四百人', 300, 'range', '人', 'persons', 400],
      ['两三千人次', 2000, 'range', '人次', 'person-times', 3000],
      ['十五六户', 15, 'range', '户', 'households', 16],
      ['七八十万元', 700000, 'range', '元', 'money', 800000],
      ['五六名', 5, 'range', '名', 'persons', 6],
    ]);
  });

  it('tells several of a place, which has a limit, from a place or more, which has none', () => {
    expectQuantities([
      ['数十场', 10, 'magnitude', '场', 'events', 100],
      ['几十人', 10, 'magnitude', '人', 'persons', 100],
      ['数百人次', 100, 'magnitude', '人次', 'person-times', 1000],
      ['数万人', 10000, 'magnitude', '人', 'persons', 100000],
      ['几百万元', 1000000, 'magnitude', '元', 'money', 10000000],
      ['上百人', 100, 'magnitude', '人', 'persons'],
      ['上万人', 10000, 'magnitude', '人', 'persons'],
      ['上百万元', 1000000, 'magnitude', '元', 'money'],
    ]);
  });

  it('takes the weaker claim where words contradict each other, and nothing where no claim is left', () => {
    expectQuantities([
      ['近六十余人', 60, 'about', '人', 'persons'],
      ['约3000余人', 3000, 'about', '人', 'persons'],
      ['近3000人左右', 3000, 'about', '人', 'persons'],
    ]);
    expectNull([
      '不足3000余人',
      '约3000人以上',
      '最多300余人',
      '近数百人',
      '约三四百人',
      '数十人以上',
      '上百余人',
    ]);
  });

  it('reads a range whose ends are joined by 至, 到, to or a dash', () => {
    for (const link of ['至', '到', '-', '～', '~', '—', '–', ' - ', ' to ']) {
      expectQuantities([[`200${link}1500人`, 200, 'range', '人', 'persons', 1500]]);
    }
    expectQuantities([
      ['200人至1500人', 200, 'range', '人', 'persons', 1500],
      ['3万至5万人', 30000, 'range', '人', 'persons', 50000],
      ['5000至1万人', 5000, 'range', '人', 'persons', 10000],
      ['九十至一百人', 90, 'range', '人', 'persons', 100],
      ['1万–12,345万元', 10000, 'range', '元', 'money', 123450000],
    ]);
  });

  it('does not guess what an end of a range means', () => {
    expectNull(['3至5万人', '三十至五十万人', '一至五百人', '1500至200人', '200至200人', '200余至1500人']);
    expectNull([
      '200人至1500人次',
      '约200至300人',
      '3-5-7',
      '3-5',
      '2–3',
      '2023-2024',
      '2023–2024',
      '9-10',
      '0731-5858',
    ]);
  });

  it('reads from where to where a number went, each side with its own words', () => {
    const from = { value: 200, qualifier: 'over', literal: '200多' };
    const withUnit = { ...from, unit: '人', unitKind: 'persons', literal: '200多人' };
    const quantity = { value: 1500, qualifier: 'over', unit: '人', unitKind: 'persons', literal: '1500余人' };
    expect(parseQuantity('由200多增至1500余人')).to.deep.equal({ from, quantity });
    for (const text of [
      '由200多人增至1500余人',
      '从200多人发展到1500余人',
      '200多人→1500余人',
      '200多人 → 1500余人',
      '200多人增加到1500余人',
      '从200多人增长至1500余人',
      '从200多人到1500余人',
      '由 200多人 发展到 1500余人',
    ]) {
      expect(parseQuantity(text), text).to.deep.equal({ from: withUnit, quantity });
    }
    expect(parseQuantity('由不到200人增至1500人')).to.deep.equal({
      from: { value: 200, qualifier: 'under', unit: '人', unitKind: 'persons', literal: '不到200人' },
      quantity: { ...quantity, qualifier: 'exact', literal: '1500人' },
    });
    expect(parseQuantity('從200多人增至1500餘人')).to.deep.equal({
      from: withUnit,
      quantity: { ...quantity, literal: '1500餘人' },
    });
    expect(parseQuantity('从15起减少到3起')).to.deep.include({
      quantity: { value: 3, qualifier: 'exact', unit: '起', unitKind: 'cases', literal: '3起' },
    });
  });

  it('gives a side that prints no unit none', () => {
    expect(parseQuantity('200多人→1500余')).to.deep.equal({
      from: { value: 200, qualifier: 'over', unit: '人', unitKind: 'persons', literal: '200多人' },
      quantity: { value: 1500, qualifier: 'over', literal: '1500余' },
    });
    expectNull(['200→1500', '2020→2024', '从2020到2024', '由2020至2024', 'from 2020 to 2024']);
  });

  it('refuses a change whose words and numbers disagree, or that is half understood', () => {
    expectNull([
      '由1500余人增至200多人',
      '由200人降至1500人',
      '由3增至5万人',
      '由200人增至',
      '增至1500人',
      '→',
      '3→',
    ]);
    expectNull(['志愿者由200多人增至1500余人', '由200多人增至1500余人。', '从200-1500人', '从3到5到7人']);
  });

  it('reads full-width and grouped digits', () => {
    expectQuantities([
      ['３０００余人次', 3000, 'over', '人次', 'person-times'],
      ['3,000余人次', 3000, 'over', '人次', 'person-times'],
      ['1,234,567人', 1234567, 'exact', '人', 'persons'],
    ]);
    expectNull(['3，000余人次', '3,00人', '30,00人', '3,0000人', '0,000', '007', '00', '1,2', '3 000人']);
  });

  it('reads Traditional characters and keeps the unit as printed', () => {
    expectQuantities([
      ['近40場', 40, 'nearly', '場', 'events'],
      ['3000餘人次', 3000, 'over', '人次', 'person-times'],
      ['約3萬人', 30000, 'about', '人', 'persons'],
      ['120戶', 120, 'exact', '戶', 'households'],
      ['1.5億元', 150000000, 'exact', '元', 'money'],
      ['兩千餘戶', 2000, 'over', '戶', 'households'],
      ['幾十個', 10, 'magnitude', '個', 'items', 100],
      ['超過500小時', 500, 'over', '小時', 'hours'],
      ['貳仟參佰人', 2300, 'exact', '人', 'persons'],
    ]);
  });

  it('reads spaces between the parts', () => {
    const quantity = { value: 40, qualifier: 'nearly', unit: '场', unitKind: 'events' };
    expect(parseQuantity(' 近 40 场\n')).to.deep.equal({ ...quantity, literal: '近 40 场' });
    expect(parseQuantity('近\u3000４０\u00a0场')).to.deep.equal({
      ...quantity,
      literal: '近\u3000４０\u00a0场',
    });
  });

  it('reads English press text', () => {
    expectQuantities([
      ['nearly 40 events', 40, 'nearly', 'events', 'events'],
      ['Almost 40 Events', 40, 'nearly', 'Events', 'events'],
      ['over 3,000', 3000, 'over'],
      ['more than 1.2 million', 1200000, 'over'],
      ['more than 1.2 million people', 1200000, 'over', 'people', 'persons'],
      ['about 30,000 attendances', 30000, 'about', 'attendances', 'person-times'],
      ['at least 15 cases', 15, 'at-least', 'cases', 'cases'],
      ['no fewer than 15 cases', 15, 'at-least', 'cases', 'cases'],
      ['up to 300 people', 300, 'at-most', 'people', 'persons'],
      ['at most 300', 300, 'at-most'],
      ['no more than 300', 300, 'at-most'],
      ['fewer than 100 households', 100, 'under', 'households', 'households'],
      ['under 100', 100, 'under'],
      ['some 200', 200, 'about'],
      ['1 event', 1, 'exact', 'event', 'events'],
      ['over 3,000 served', 3000, 'over', 'served', 'person-times'],
      ['3,000+', 3000, 'at-least'],
      ['3,000 or more people', 3000, 'at-least', 'people', 'persons'],
      ['1.5 hours', 1.5, 'exact', 'hours', 'hours'],
      ['200 to 1,500 people', 200, 'range', 'people', 'persons', 1500],
      ['200–1,500', 200, 'range', undefined, undefined, 1500],
      ['tens of events', 10, 'magnitude', 'events', 'events', 100],
      ['hundreds of people', 100, 'magnitude', 'people', 'persons', 1000],
      ['millions of people', 1000000, 'magnitude', 'people', 'persons', 10000000],
    ]);
    expect(parseQuantity('From over 200 to over 1,500 people')).to.deep.equal({
      from: { value: 200, qualifier: 'over', literal: 'over 200' },
      quantity: {
        value: 1500,
        qualifier: 'over',
        unit: 'people',
        unitKind: 'persons',
        literal: 'over 1,500 people',
      },
    });
  });

  it('reads a bare number without a unit', () => {
    expectQuantities([
      ['3000', 3000, 'exact'],
      ['0', 0, 'exact'],
      ['128456', 128456, 'exact'],
      ['1,234,567', 1234567, 'exact'],
    ]);
  });

  it('reads hours and money in fractions, and nothing else', () => {
    expectQuantities([
      ['1.5小时', 1.5, 'exact', '小时', 'hours'],
      ['2.50元', 2.5, 'exact', '元', 'money'],
    ]);
    expectNull(['3.5人', '3.0人', '3.5', '1.23456万人', '0.5场']);
  });

  it('refuses what may mean something else', () => {
    expectNull([
      '第3场',
      '2024年',
      '2024年9月10日',
      '9月10日',
      '2024-09-10',
      '2024/9/10',
      '9.10',
      '10:30',
      '3点',
      '3岁',
    ]);
    expectNull([
      '3:2',
      '3比2',
      '1+1',
      '3%',
      '３％',
      '三成',
      '3倍',
      '百分之三',
      '1/3',
      '-5',
      '+5',
      '3号楼',
      '3 times',
      '3rd',
    ]);
    expectNull([
      '13800138000',
      '07315858',
      '12345678',
      '电话12345678',
      '430304199001011234',
      '1.2.3',
      '1e5',
      '0x10',
    ]);
    expectNull([
      '千人',
      '万户',
      '百万',
      '万',
      '一',
      '两',
      '三四',
      '二〇二四',
      '一二三',
      '五四',
      '一百五人',
      '百十人',
      '十百人',
    ]);
    expectNull([
      'dozens of events',
      'hundreds',
      'a hundred people',
      'tens of thousands of people',
      '数人',
      '上十人',
      '数一百人',
    ]);
    expectNull([
      '服务3000余人次',
      '3000余人次受益',
      '3000余名志愿者',
      '人次',
      '近',
      '约人',
      'over people',
      '',
      '  ',
      '……',
    ]);
    expectNull(['9'.repeat(16) + '人', '99999亿亿元', '3万万万人', '一万几千人', '3千百人']);
  });

  it('refuses a quantity with anything around it', () => {
    expectNull([
      '近40场。',
      '五四人',
      '二二百户',
      '<b>40</b>场',
      '40场40场',
      '40 elephants',
      '敬请期待',
      '0场?',
      '余人',
      'over',
      '1,00人',
    ]);
  });

  it('answers null for what is no string', () => {
    for (const value of [undefined, null, 3000, {}, [], Symbol('3'), ['3000']]) {
      expect(parseQuantity(value as unknown as string)).to.equal(null);
      expect(locateNumeral(value as unknown as string)).to.equal(null);
    }
  });

  it('refuses long text at once', () => {
    const started = performance.now();
    for (const part of [
      '1',
      '1,',
      '一',
      '不',
      '增',
      '至',
      'to ',
      ' ',
      '近 ',
      '1 ',
      '增到',
      '从1',
      '1-',
      '１',
      '几十',
      '万亿',
      'ten ',
    ]) {
      expect(parseQuantity(part.repeat(100_000)), part).to.equal(null);
      for (const end of ['', '人', '!']) parseQuantity(part.repeat(Math.floor(99 / part.length)) + end);
    }
    expect(performance.now() - started).to.be.below(1000);
    expect(parseQuantity(`3000${' '.repeat(97)}人`)).to.equal(null);
  });

  it('never throws, keeps what it read verbatim and inside its bounds', () => {
    const words = fc.constantFrom(
      ...[
        '近',
        '约',
        '超过',
        '余',
        '多',
        '几',
        '数',
        '上',
        '十',
        '百',
        '千',
        '万',
        '亿',
        '三',
        '四',
        '二',
        '两',
        '零',
        '3',
        '40',
      ],
      ...[
        '1.2',
        ',',
        '000',
        '人',
        '人次',
        '场',
        '以上',
        '左右',
        '至',
        '到',
        '-',
        '从',
        '由',
        '增至',
        '→',
        ' ',
        'over ',
        ' to ',
      ],
      ...['people', 'million', 'hundreds of ', '不', '足', '餘', '萬', '３', '，', '。', '年'],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 7 }).map((parts) => parts.join('')),
    );
    const check = (quantity: Quantity, text: string) => {
      const { value, max, qualifier, literal, unit = '' } = quantity;
      expect(value).to.be.within(0, 1e15);
      expect(text).to.contain(literal).and.to.contain(unit);
      if (qualifier === 'range') expect(max).to.be.above(value);
      const { min, max: limit } = bounds(quantity);
      if (qualifier !== 'magnitude') expect(value).to.be.within(min, limit);
      expect(limit).to.be.at.least(min);
    };
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseQuantity(text);
        const place = locateNumeral(text);
        if (place) expect(place.before + place.numeral + place.after).to.equal(text);
        if (!parsed) expect(place).to.equal(null);
        else if ('from' in parsed) [parsed.from, parsed.quantity].forEach((side) => check(side, text));
        else check(parsed, text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('locateNumeral', () => {
  it('cuts the numeral out of the words around it', () => {
    for (const [before, numeral, after] of [
      ['近', '40', '场'],
      ['', '1.2', '万余人次'],
      [' 近 ', '40', ' 场\n'],
      ['over ', '3,000', ''],
      ['超过', '３０００', '余人次'],
      ['', '3000', '+'],
      ['', '15', '起'],
    ] as const) {
      expect(locateNumeral(before + numeral + after)).to.deep.equal({ before, numeral, after });
    }
  });

  it('takes the second numeral of a change', () => {
    expect(locateNumeral('由200多人增至1500余人')).to.deep.equal({
      before: '由200多人增至',
      numeral: '1500',
      after: '余人',
    });
    expect(locateNumeral('15人→15人')).to.deep.equal({ before: '15人→', numeral: '15', after: '人' });
    expect(locateNumeral('由两百人增至1500人')?.numeral).to.equal('1500');
  });

  it('answers null for ranges, numbers in words and what is not understood', () => {
    for (const text of [
      '200至1500人',
      '两千余人次',
      '由200人增至两千人',
      '数十场',
      '三四百人',
      '第3场',
      '敬请期待',
      '',
    ]) {
      expect(locateNumeral(text), text).to.equal(null);
    }
  });
});
