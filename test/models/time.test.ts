import { expect } from 'chai';
import * as fc from 'fast-check';
import { formatTime, isTime, parseChinaTime } from '../../src/models/index.js';

describe('parseChinaTime', () => {
  for (const [printed, exact] of [
    ['2022-06-20 09:39:20', '2022-06-20T09:39:20+08:00'],
    ['2022-06-20 09:39', '2022-06-20T09:39:00+08:00'],
    ['2022-6-20 9:39', '2022-06-20T09:39:00+08:00'],
    ['2022/6/20 9:39', '2022-06-20T09:39:00+08:00'],
    ['2022.06.20 09:39', '2022-06-20T09:39:00+08:00'],
    ['2022-06-20T09:39:20', '2022-06-20T09:39:20+08:00'],
    ['2022年6月20日9时39分', '2022-06-20T09:39:00+08:00'],
    ['2022年6月20日 09:39', '2022-06-20T09:39:00+08:00'],
    ['2022年06月20日09時39分20秒', '2022-06-20T09:39:20+08:00'],
    ['2022年6月20日9时5分', '2022-06-20T09:05:00+08:00'],
    ['2022 年 6 月 20 日 9 时 39 分', '2022-06-20T09:39:00+08:00'],
    ['２０２２年６月２０日　０９：３９', '2022-06-20T09:39:00+08:00'],
    ['  2022-06-20   09:39:20\n', '2022-06-20T09:39:20+08:00'],
    ['2022年6月20日', '2022-06-20'],
    ['2022-6-20', '2022-06-20'],
    ['2022-06-20', '2022-06-20'],
    ['2022/06/20', '2022-06-20'],
    ['2022.6.20', '2022-06-20'],
    ['2022年6月', '2022-06'],
    ['2022-06', '2022-06'],
    ['2022年', '2022'],
    ['2022', '2022'],
    ['2024年2月29日', '2024-02-29'],
    ['2024-09-10T08:00:00+08:00', '2024-09-10T08:00:00+08:00'],
    ['2024-09-10T00:00:00Z', '2024-09-10T00:00:00Z'],
    ['2024-09-10T00:00:00.123-05:30', '2024-09-10T00:00:00.123-05:30'],
  ] as const) {
    it(`reads ${JSON.stringify(printed)} as ${exact}`, () => {
      expect(parseChinaTime(printed)).to.equal(exact);
    });
  }

  it('needs to be told the year of a day that is printed without one', () => {
    expect(parseChinaTime('9月10日')).to.equal(null);
    expect(parseChinaTime('9月10日', undefined, 2024)).to.equal('2024-09-10');
    expect(parseChinaTime('6月20日9时39分', undefined, 2022)).to.equal('2022-06-20T09:39:00+08:00');
    expect(parseChinaTime('2月29日', undefined, 2023)).to.equal(null);
    expect(parseChinaTime('2月29日', undefined, 2024)).to.equal('2024-02-29');
  });

  it('lets the printed year win over the one it is told', () => {
    expect(parseChinaTime('2022年6月20日', undefined, 1999)).to.equal('2022-06-20');
  });

  for (const text of [
    ...[
      '',
      ' ',
      '昨天',
      '刚刚',
      '9月10日讯',
      '岳塘新闻网9月10日讯',
      '2022年6月20日讯',
      '9:39',
      '09:39:20',
      '6-20',
      '6',
    ],
    ...[
      '2022-13-01',
      '2022-00-10',
      '2022-06-31',
      '2022-06-00',
      '2023年2月29日',
      '1900-02-29',
      '2022年13月',
      '2022-6-32',
    ],
    ...[
      '2022-06-20 24:00',
      '2022-06-20 25:00',
      '2022-06-20 09:60',
      '2022-06-20 09:39:60',
      '2022-06-20 9',
      '2022年6月20日9时',
    ],
    ...[
      '2022-06 09:39',
      '2022年 09:39',
      '2022 09:39',
      '22-06-20',
      '20220620',
      '1655689160',
      '2022-06-20 09:39 PM',
    ],
    ...[
      '2022-',
      '2022.',
      '2022-6-',
      '2022年6',
      '2022-6月20日',
      '2022年6-20',
      '2022-06-20日',
      '2022-06-2009:39',
      '2022年6月2009:39',
    ],
    ...[
      '2022-06-20 9:5',
      '2022-06-20 9时39',
      '2022-06-20T09:39:20+25:00',
      '2022-02-30T09:39:20Z',
      '<b>2022-06-20</b>',
    ],
  ]) {
    it(`does not guess at ${JSON.stringify(text)}`, () => {
      expect(parseChinaTime(text)).to.equal(null);
    });
  }

  for (const value of [undefined, null, 20220620, {}, ['2022-06-20'], new Date(0)]) {
    it(`answers null for what is no text: ${String(value)}`, () => {
      expect(parseChinaTime(value as unknown as string)).to.equal(null);
    });
  }

  for (const [local, zone, offset] of [
    ['2022-06-20 09:39:20', 'Asia/Shanghai', '+08:00'],
    ['2022-06-20 09:39:20', 'Asia/Urumqi', '+06:00'],
    ['2022-06-20 09:39:20', 'Asia/Kolkata', '+05:30'],
    ['2022-06-20 09:39:20', 'UTC', '+00:00'],
    ['2022-06-20 09:39:20', 'America/St_Johns', '-02:30'],
    ['2022-06-20 09:39:20', '+09:00', '+09:00'],
    ['2022-06-20 09:39:20', 'Z', 'Z'],
    // China had summer time from 1986 to 1991.
    ['1990-07-01 12:00:00', 'Asia/Shanghai', '+09:00'],
    // The clocks of New York are set at 2 in the morning: what holds hours later must not hold yet, or still.
    ['2024-03-10 01:30:00', 'America/New_York', '-05:00'],
    ['2024-03-10 03:30:00', 'America/New_York', '-04:00'],
    ['2024-11-03 00:30:00', 'America/New_York', '-04:00'],
    ['2024-11-03 03:00:00', 'America/New_York', '-05:00'],
    ['2024-04-07 05:00:00', 'Australia/Sydney', '+10:00'],
    ['2024-10-06 05:00:00', 'Australia/Sydney', '+11:00'],
  ] as const) {
    it(`takes the offset of ${zone} at ${local}`, () => {
      expect(parseChinaTime(local, zone)).to.equal(local.replace(' ', 'T') + offset);
    });
  }

  for (const zone of ['Mars/Phobos', '', '+25:00', '+08:99', '8', 'Beijing time']) {
    it(`answers null in a zone nobody knows: ${JSON.stringify(zone)}`, () => {
      expect(parseChinaTime('2022-06-20 09:39:20', zone)).to.equal(null);
    });
  }

  it('answers null or a time, whatever it is given', () => {
    const shard = fc.constantFrom(
      ...['2022', '6', '06', '20', '9', '39', '99', '０', '-', '/', '.', ':', '：', ' ', 'T', 'Z', '+08:00'],
      ...['年', '月', '日', '时', '分', '秒', '讯'],
    );
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 12 }), fc.option(fc.integer()), (parts, year) => {
        const result = parseChinaTime(parts.join(''), undefined, year ?? undefined);
        expect(result === null || isTime(result)).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads back every minute of China time that it can print', () => {
    const dates = fc.date({ min: new Date('1995-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const minute = new Date(Math.floor(date.getTime() / 60000) * 60000);
        const printed = formatTime(minute.toISOString(), 'zh-CN');
        expect(Date.parse(parseChinaTime(printed ?? '') ?? '')).to.equal(minute.getTime());
      }),
    );
  });
});

describe('formatTime', () => {
  for (const [value, hans, hant, english] of [
    ['2024', '2024年', '2024年', '2024'],
    ['2024-09', '2024年9月', '2024年9月', 'September 2024'],
    ['2024-09-10', '2024年9月10日', '2024年9月10日', '10 September 2024'],
    ['2024-09-10T08:05:00+08:00', '2024年9月10日 08:05', '2024年9月10日 08:05', '10 September 2024, 08:05'],
    ['2024-09-10T16:00:00Z', '2024年9月11日 00:00', '2024年9月11日 00:00', '11 September 2024, 00:00'],
    ['2024-12-31T23:30:00-05:00', '2025年1月1日 12:30', '2025年1月1日 12:30', '1 January 2025, 12:30'],
  ] as const) {
    it(`says no more of ${value} than is known, in three languages`, () => {
      expect(formatTime(value, 'zh-CN')).to.equal(hans);
      expect(formatTime(value, 'zh-HK')).to.equal(hant);
      expect(formatTime(value, 'en-GB')).to.equal(english);
    });
  }

  it('shows the clocks of the zone it is told', () => {
    expect(formatTime('2024-09-10T08:05:00+08:00', 'en', 'America/New_York')).to.equal(
      '9 September 2024, 20:05',
    );
    expect(formatTime('2024-09-10', 'en', 'America/New_York')).to.equal('10 September 2024');
  });

  for (const value of [
    '',
    '9月10日',
    '2024-13',
    '2024-02-30',
    '2022-06-20 09:39:20',
    '2024-09-10T08:05',
    5,
    null,
    {},
  ]) {
    it(`answers null for ${JSON.stringify(value)}`, () => {
      expect(formatTime(value, 'zh-CN')).to.equal(null);
    });
  }

  it('answers null in a zone nobody knows', () => {
    expect(formatTime('2024-09-10T08:05:00Z', 'zh-CN', 'Mars/Phobos')).to.equal(null);
  });
});
