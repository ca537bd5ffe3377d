import { expect } from 'chai';
import fc from 'fast-check';
import { readTime } from '../../src/formats/read-time.js';
import { isTime } from '../../src/models/time.js';

describe('readTime', () => {
  for (const [printed, time] of [
    // RFC 3339, and what is near it.
    ['2022-06-20T09:39:20+08:00', '2022-06-20T09:39:20+08:00'],
    ['2022-06-20T09:39:20Z', '2022-06-20T09:39:20Z'],
    ['2022-06-20t09:39:20z', '2022-06-20T09:39:20Z'],
    ['2022-06-20T09:39:20.123456Z', '2022-06-20T09:39:20.123456Z'],
    ['2022-06-20T09:39:20+0800', '2022-06-20T09:39:20+08:00'],
    ['2022-06-20 09:39:20 +08:00', '2022-06-20T09:39:20+08:00'],
    ['2022-06-20 09:39:20 -0530', '2022-06-20T09:39:20-05:30'],
    ['2022-06-20T09:39Z', '2022-06-20T09:39:00Z'],
    ['2022-06-20T09:39:20', '2022-06-20T09:39:20+08:00'],
    ['2022-06-20T09:39:20.250', '2022-06-20T09:39:20.250+08:00'],
    ['2022-06-20T09:39', '2022-06-20T09:39:00+08:00'],
    // Partial dates.
    ['2022-06-20', '2022-06-20'],
    ['2022-06', '2022-06'],
    ['2022', '2022'],
    // What Chinese sites print.
    ['2022-06-20 09:39:20', '2022-06-20T09:39:20+08:00'],
    ['2022/6/20 9:39', '2022-06-20T09:39:00+08:00'],
    ['2022年6月20日 09:39', '2022-06-20T09:39:00+08:00'],
    ['2022年6月20日', '2022-06-20'],
    ['  2022-06-20\n 09:39:20 ', '2022-06-20T09:39:20+08:00'],
    // RFC 822.
    ['Mon, 20 Jun 2022 09:39:20 +0800', '2022-06-20T09:39:20+08:00'],
    ['Mon, 20 Jun 2022 09:39:20 GMT', '2022-06-20T09:39:20Z'],
    ['mon, 20 jun 2022 09:39:20 gmt', '2022-06-20T09:39:20Z'],
    ['Mon, 20 Jun 2022 09:39:20 UT', '2022-06-20T09:39:20Z'],
    ['Mon, 20 Jun 2022 09:39:20 Z', '2022-06-20T09:39:20Z'],
    ['Mon, 20 Jun 2022 09:39:20 EST', '2022-06-20T09:39:20-05:00'],
    ['Mon, 20 Jun 2022 09:39:20 PDT', '2022-06-20T09:39:20-07:00'],
    ['Mon, 20 Jun 2022 09:39:20 CST', '2022-06-20T09:39:20+08:00'],
    ['Mon, 20 Jun 2022 09:39:20 +0800 (CST)', '2022-06-20T09:39:20+08:00'],
    ['Mon, 20 Jun 2022 09:39:20 GMT+0800', '2022-06-20T09:39:20+08:00'],
    ['Mon, 20 Jun 2022 09:39:20 +08:00', '2022-06-20T09:39:20+08:00'],
    ['Mon, 20 Jun 2022 09:39:20', '2022-06-20T09:39:20+08:00'],
    ['Mon, 20 Jun 2022 09:39 +0800', '2022-06-20T09:39:00+08:00'],
    ['Mon, 20 June 2022 9:39:20 GMT', '2022-06-20T09:39:20Z'],
    ['Monday, 20-Jun-22 09:39:20 GMT', '2022-06-20T09:39:20Z'],
    ['20 Jun 2022 09:39:20 GMT', '2022-06-20T09:39:20Z'],
    ['1 Jul 49 00:00 GMT', '2049-07-01T00:00:00Z'],
    ['1 Jul 50 00:00 GMT', '1950-07-01T00:00:00Z'],
    ['Tue,10 Sep 2024 08:30:00 +0800', '2024-09-10T08:30:00+08:00'],
    ['Tue, 10 Sep 2024 08:30:00 GMT+8', '2024-09-10T08:30:00+08:00'],
    ['Tue, 10 Sep 2024 08:30:00 UTC-05:30', '2024-09-10T08:30:00-05:30'],
    ['Tue, 10 Sep 2024', '2024-09-10'],
    ['10 Sep 2024', '2024-09-10'],
    // Scripts and servers.
    ['2024-09-10 08:30 UTC', '2024-09-10T08:30:00Z'],
    ['2024-09-10 08:30:00 GMT+8', '2024-09-10T08:30:00+08:00'],
    ['Mon Jun 20 09:39:20 2022', '2022-06-20T09:39:20+08:00'],
    ['2022-06-20 09:39:20+08', '2022-06-20T09:39:20+08:00'],
    ['Sat Mar 20 20:39:33 +0800 2021', '2021-03-20T20:39:33+08:00'],
    ['Mon Jun 20 2022 09:39:20 GMT+0800 (中国标准时间)', '2022-06-20T09:39:20+08:00'],
    ['Mon Jun 20 2022 09:39:20 GMT-0700 (Pacific Daylight Time)', '2022-06-20T09:39:20-07:00'],
    ['Mon Jun 20 09:39:20 CST 2022', '2022-06-20T09:39:20+08:00'],
    ['Mon Jun 20 09:39:20 UTC 2022', '2022-06-20T09:39:20Z'],
  ] as const) {
    it(`reads ${JSON.stringify(printed)} as ${time}`, () => {
      expect(readTime(printed)).to.equal(time);
    });
  }

  for (const [printed, zone, time] of [
    ['2022-06-20 09:39:20', 'UTC', '2022-06-20T09:39:20+00:00'],
    ['2022-06-20 09:39:20', 'Europe/Berlin', '2022-06-20T09:39:20+02:00'],
    ['2022-06-20T09:39:20.5', '-05:30', '2022-06-20T09:39:20.5-05:30'],
    ['Mon, 20 Jun 2022 09:39:20', 'America/Chicago', '2022-06-20T09:39:20-05:00'],
    ['Mon, 20 Jun 2022 09:39:20 CST', 'America/Chicago', '2022-06-20T09:39:20-05:00'],
    ['Mon, 20 Jun 2022 09:39:20 GMT', 'America/Chicago', '2022-06-20T09:39:20Z'],
    ['2022-06-20 09:39:20', 'Nowhere/Land', null],
  ] as const) {
    it(`reads ${printed} in ${zone} as ${time}`, () => {
      expect(readTime(printed, zone)).to.equal(time);
    });
  }

  for (const printed of [
    ...['', ' ', 'soon', '刚刚', '1655689160', '20220620', '2022-13-01', '2022-02-30T00:00:00Z'],
    ...['Mon, 31 Jun 2022 09:39:20 GMT', 'Mon, 20 Foo 2022 09:39:20 GMT', 'Mon, 20 Jun 2022 25:39:20 GMT'],
    ...['Mon, 20 Jun 2022 09:60:20 GMT', 'Mon, 20 Jun 2022 09:39:60 GMT', 'Mon, 20 Jun 2022 09:39:20 XYZ'],
    ...['Thu, 31 Feb 2022 09:00:00 GMT', '31 Feb 2022', '8/9/2018 9:00:00 AM', '2024-09-10 08:30 CET'],
    // What .NET prints of a date that nobody set.
    ...['0001-01-01T00:00:00Z', '0001-01-01T00:00:00', 'Mon, 01 Jan 0001 00:00:00 GMT', '0001-01-01'],
    // A military letter: RFC 1123, 5.2.14, has found it ambiguous.
    ...['Mon, 20 Jun 2022 09:39:20 A', '20 Jun 022 09:39 GMT', '20 Jun 22', '2022-06-20T09:39:20+25:00'],
    ...[
      '06/20/2022',
      '2022-06-20T24:39:20',
      'Mon Jun 20 2022 09:39:20 CST 2022',
      'Jun 20',
      'x Mon, 20 Jun 2022 09:39:20 GMT',
    ],
    ...[
      'Mon, 20 Jun 2022 09:39:20 constructor',
      'Mon, 20 Jun 2022 09:39:20 toString',
      `2022${' '.repeat(100)}`,
    ],
  ]) {
    it(`does not guess at ${JSON.stringify(printed.trim())}`, () => {
      expect(readTime(printed)).to.equal(null);
    });
  }

  for (const value of [undefined, null, 3, {}, ['2022'], new Date(0), true]) {
    it(`answers null for what is no text: ${String(value)}`, () => {
      expect(readTime(value)).to.equal(null);
    });
  }

  it('reads what a script prints of any moment as that moment', () => {
    const moments = fc.date({
      min: new Date('1970-01-02'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (date) => {
        const second = Math.floor(date.getTime() / 1000) * 1000;
        for (const printed of [date.toUTCString(), date.toString()])
          expect(Date.parse(readTime(printed) ?? '')).to.equal(second);
        expect(Date.parse(readTime(date.toISOString()) ?? '')).to.equal(date.getTime());
      }),
      { numRuns: 1000 },
    );
  });

  it('answers with a time that the calendar has, or with null', () => {
    const piece = fc.constantFrom(
      ...[
        '2022',
        '22',
        '-',
        '/',
        ':',
        ' ',
        'T',
        'Z',
        '+',
        '08',
        '00',
        '31',
        '9',
        '.5',
        'Mon',
        ',',
        'Jun',
        'Feb',
      ],
      ...['GMT', 'CST', '+0800', '09:39:20', '2022-02-30', '年', '月', '日', '(x)'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        for (const glue of ['', ' ']) {
          const time = readTime(parts.join(glue));
          if (time !== null) expect(isTime(time)).to.equal(true);
        }
      }),
      { numRuns: 4000 },
    );
  });
});
