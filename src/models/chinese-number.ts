import { CHARACTERS } from '../words/quantity.js';
import type { Locale } from './locale.js';

export const DIGITS = '零一二三四五六七八九';
const PLACES = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
  ['十', 10],
] as const;

export const { 'zh-Hans': SIMPLIFIED, 'zh-Hant': TRADITIONAL } = CHARACTERS;

// Four rows of the numerals in other writings, a dash where there is none.
const NUMERALS = `${DIGITS}十百千`;
const VARIANTS = `${TRADITIONAL}〇壹贰叁肆伍陆柒捌玖拾佰仟--貳參--陸--------两------------兩`;
const PLAIN = SIMPLIFIED + NUMERALS.repeat(4);

/**
 * The writing a parser needs to know: half-width, lower case, Simplified, financial numerals (贰仟) and 两 as plain ones.
 * Character for character, so that what is found can be cut from the original.
 */
export function foldWriting(text: string): string {
  return text.replace(
    /[！-＋．-～A-Z〇一-龥]/g,
    (char) => PLAIN[VARIANTS.indexOf(char)] ?? char.normalize('NFKC').toLowerCase(),
  );
}

/** Simplified words of this domain in the characters of a language; what both write alike stays as it is. */
export function writtenIn(locale: Locale, text: string): string {
  return text.replace(/[一-龥]/g, (char) => CHARACTERS[locale][SIMPLIFIED.indexOf(char)] ?? char);
}

/** A whole number ≥ 0 in Simplified numerals, every 一 and 零 in its place: 10 is 一十, 1005 is 一千零五. */
function writeChinese(value: number): string {
  for (const [name, place] of PLACES) {
    if (!(value >= place)) continue;
    const rest = value % place;
    const gap = rest < place / 10 ? '零' : '';
    return writeChinese(Math.floor(value / place)) + name + (rest ? gap + writeChinese(rest) : '');
  }
  return DIGITS[value] ?? '';
}

function read(text: string): number {
  for (const [name, place] of PLACES) {
    const [count = '', rest] = text.split(name);
    if (rest !== undefined) return read(count) * place + read(rest.replace('零', ''));
  }
  return DIGITS.indexOf(text);
}

/**
 * The value of a whole number in folded Chinese numerals; a leading 一 may be missing (十五, 百, 万). No numeral at all is
 * 1, as a factor that nobody writes.
 *
 * `NaN` for everything else: digit by digit (二零二四), colloquial (一百五 is 150 to some ears), out of order. What was
 * read is written again and compared, so no slip of the grammar gets through.
 */
export function readChinese(text: string): number {
  const full = text.replace(/^(?=[十百千万亿]|$)/, '一');
  const value = read(full);
  return writeChinese(value) === full ? value : NaN;
}

/**
 * Whether a magnitude is 数十, 数百, 数万 (several of a place: 10 and `max` 100) and not 上百, 上万 (that place or more: no
 * `max`). A 10 without `max` can only be 数十, for nobody writes 上十.
 */
export function isSeveral(value: number, max?: number): boolean {
  return isPlace(value) && (value === 10 || max === value * 10);
}

/** 10, 100, 1000 and so on, as far as anybody has names for them. */
export function isPlace(value: number): boolean {
  return /^10{1,14}$/.test(String(value));
}
