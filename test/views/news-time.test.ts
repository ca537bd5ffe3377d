import { expect } from 'chai';
import type { Locale } from '../../src/models/locale.js';
import type { TimeStyle } from '../../src/models/looks.js';
import { newsTime } from '../../src/views/news-time.js';

const NOW = Date.parse('2024-09-20T12:00:00+08:00');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ago = (milliseconds: number): string => new Date(NOW - milliseconds).toISOString();

/** A time in words, and when they end. */
function said(
  value: unknown,
  { style = 'auto', locale = 'zh-Hans' }: { style?: TimeStyle; locale?: Locale } = {},
) {
  let next: number | undefined;
  const clock = { now: NOW, style, expires: (end: number) => (next = end) };
  const page = { tag: locale, locale, lang: undefined, base: undefined, clock };
  const time = newsTime(value as string, page);
  return time && { ...time, next };
}

describe('newsTime', () => {
  for (const [age, hans, en, next] of [
    [0, '刚刚', 'just now', MINUTE],
    [MINUTE - 1, '刚刚', 'just now', 1],
    [-30_000, '刚刚', 'just now', 90_000],
    [MINUTE, '1分钟前', '1 min ago', MINUTE],
    [HOUR - 1, '59分钟前', '59 min ago', 1],
    [HOUR, '1小时前', '1 h ago', HOUR],
    [90 * MINUTE, '1小时前', '1 h ago', 30 * MINUTE],
    [DAY - 1, '23小时前', '23 h ago', 1],
  ] as const) {
    it(`says ${hans} for an age of ${age / 1000} s, and when that ends`, () => {
      expect(said(ago(age))).to.include({ text: hans, next });
      expect(said(ago(age), { locale: 'en' })?.text).to.equal(en);
    });
  }

  it('says the date when a day has passed, and nothing more will change', () => {
    expect(said(ago(DAY))).to.include({ text: '2024年9月19日 12:00', next: undefined });
  });

  it('says the date of what is still to come', () => {
    expect(said(ago(-2 * MINUTE))?.text).to.equal('2024年9月20日 12:02');
  });

  it('never says how long ago a day was of which no clock is known', () => {
    for (const style of ['auto', 'relative'] as const) {
      expect(said('2024-09-20', { style })).to.include({ text: '2024年9月20日', next: undefined });
    }
  });

  it('is always a date as absolute, always a distance as relative', () => {
    expect(said(ago(MINUTE), { style: 'absolute' })?.text).to.equal('2024年9月20日 11:59');
    expect(said(ago(DAY), { style: 'relative' })?.text).to.equal('1天前');
    expect(said(ago(40 * DAY), { style: 'relative', locale: 'zh-Hant' })?.text).to.equal('40天前');
    expect(said(ago(DAY), { style: 'relative', locale: 'en' })?.text).to.equal('1 day ago');
  });

  it('keeps the whole time beside the distance', () => {
    expect(said(ago(5 * MINUTE))?.full).to.equal('2024年9月20日 11:55');
  });

  it('is nothing for what is no time', () => {
    for (const wrong of ['yesterday', 20240920, null, {}, '2024-02-30'])
      expect(said(wrong)).to.equal(undefined);
  });
});
