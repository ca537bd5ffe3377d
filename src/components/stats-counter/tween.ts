import { locateNumeral, parseQuantity } from '../../models/parse-quantity.js';

/** A printed number that can be counted up: the text around its numeral and where counting begins and ends. */
export interface Tween {
  readonly before: string;
  readonly numeral: string;
  readonly after: string;
  /** In the scale of the numeral: 1.2 for `1.2万`. */
  readonly from: number;
  readonly to: number;
}

/** Full-width figures as plain ones, without the commas between them. */
const plain = (numeral: string): string => numeral.normalize('NFKC').replace(/,/g, '');

/** The tween of a printed number, or `null` where it has no numeral to count: `两千余人次`, `200至1500人`, `敬请期待`. */
export function tweenOf(text: string): Tween | null {
  const place = locateNumeral(text);
  const figures = plain(place?.numeral ?? '');
  const to = Number(figures);
  if (!place || !(to > 0)) return null;
  // A change counts on from where it began, in the scale of the end: 200 in `200多人→1500余人`, 0.8 in `8000人→1.2万人`.
  const parsed = parseQuantity(text);
  const begun = parsed && 'from' in parsed ? (parsed.from.value * to) / parsed.quantity.value : 0;
  // The largest number as long as the end, so that a fall from 1500 to 200 needs no more room than its end.
  const largest = Number(figures.replace(/\d/g, '9'));
  return { ...place, from: Math.min(Number(begun.toFixed(6)), largest), to };
}

/**
 * The numeral at a progress from 0 to 1, in the writing of the end. It never passes the end. A count up begins with fewer
 * figures and a count down does not begin with more, so that there is room for each where the end will stand.
 */
export function countAt({ numeral, from, to }: Tween, progress: number): string {
  const figures = plain(numeral);
  const decimals = figures.split('.')[1]?.length ?? 0;
  const step = 10 ** decimals;
  const value = from + (to - from) * Math.min(1, Math.max(0, progress));
  // Rounding to 6 places takes back what binary fractions add: 1.2 * 10 is 12, not 11.999….
  const steps = Math[to < from ? 'ceil' : 'floor'](Number((value * step).toFixed(6)));
  const digits = (steps / step).toFixed(decimals).replace('.', '').padStart(figures.replace('.', '').length);
  let next = 0;
  const count = numeral
    .normalize('NFKC')
    .replace(/\d/g, () => digits[next++] ?? '')
    .replace(/^[ ,]+/, '');
  // Full-width figures stand 0xfee0 after the plain ones.
  return /[０-９]/.test(numeral)
    ? count.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    : count;
}
