import { isPlace, isSeveral, foldWriting, toTraditional, writeChinese } from './chinese-number.js';
import { resolveLocale } from './locale.js';
import { QUALIFIERS, UNITS } from './quantity.js';
import type { Qualifier, Quantity } from './quantity.js';

type Approximate = Exclude<Qualifier, 'range' | 'magnitude'>;

// `#` is the number, `@` the unit.
const CHINESE: Readonly<Record<Approximate, string>> = {
  exact: '#@',
  about: '约#@',
  nearly: '近#@',
  over: '超过#@',
  'at-least': '#@以上',
  'at-most': '不超过#@',
  under: '不足#@',
};
const ENGLISH: Readonly<Record<Approximate, string>> = {
  exact: '#',
  about: 'about #',
  nearly: 'nearly #',
  over: 'over #',
  'at-least': 'at least #',
  'at-most': 'at most #',
  under: 'under #',
};
const ENGLISH_SCALES = ['', 'thousand', 'million', 'billion', 'trillion'] as const;

/** Digits in groups of three, from the length on at which the language groups. */
function group(value: number, from: number): string {
  return String(value).replace(/^\d+/, (whole) =>
    whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ','),
  );
}

/** 1.2万, 3亿. `undefined` where that would take more than two decimals: 12345 is shorter as it is, and nothing is rounded. */
function shorten(value: number): string | undefined {
  if (value >= 1e8 && value % 1e6 === 0) return `${group(value / 1e8, 5)}亿`;
  return value >= 1e4 && value % 100 === 0 ? `${group(value / 1e4, 5)}万` : undefined;
}

/**
 * The unit in the reader's language, in `write`'s script. One that nobody knows stays as it is, or is named as its kind
 * where it is foreign.
 */
function unitIn(
  english: boolean,
  { unit, unitKind }: Quantity,
  one = false,
  write: (text: string) => string = String,
): string {
  if (!unit) return '';
  const folded = foldWriting(unit);
  const known = UNITS.find(([, ...words]) =>
    words.some((word) => new RegExp(`^(${word.source})$`).test(folded)),
  );
  const isForeign = /[a-z]/.test(folded) !== english;
  const agrees = known && (!unitKind || unitKind === known[0]);
  const row = isForeign && !agrees ? UNITS.find(([kind]) => kind === unitKind && kind !== 'other') : known;
  const [first = unit, second = first] = row?.[english ? 2 : 1].source.split('|') ?? [];
  // Within a language a word stays (名 is not 人), but for its number: event, events.
  if (!isForeign && !(english && (folded === first || folded === second)))
    return known ? write(folded) : unit;
  return english && !one ? second : row ? write(first) : unit;
}

function inChinese(quantity: Quantity, myriad: boolean, write: (text: string) => string): string {
  const { value, max = value, qualifier } = quantity;
  const [short, shortMax] = myriad ? [shorten(value), shorten(max)] : [];
  const number = short ?? group(value, 5);
  let frame = qualifier === 'range' || qualifier === 'magnitude' ? CHINESE['at-least'] : CHINESE[qualifier];
  // 余 follows round numbers only: 3000余, but 超过15.
  if (qualifier === 'over' && value && value % 10 === 0) frame = '#余@';
  // Both ends with 万 or neither: 1–2万 is read as 1万–2万.
  if (qualifier === 'range')
    frame = short && shortMax ? `#–${shortMax}@` : `${group(value, 5)}–${group(max, 5)}@`;
  if (qualifier === 'magnitude' && isPlace(value)) {
    frame = `${isSeveral(value, quantity.max) ? '数' : '上'}${writeChinese(value).slice(1)}@`;
  }
  return write(frame.replace('#', number)).replace('@', () => unitIn(false, quantity, false, write));
}

function inEnglish(quantity: Quantity): string {
  const { value, max = value, qualifier } = quantity;
  const number = group(value, 4);
  if (qualifier === 'range') return `${number}–${group(max, 4)} ${unitIn(true, quantity, max === 1)}`;
  if (qualifier !== 'magnitude' || !isPlace(value)) {
    const frame = ENGLISH[qualifier === 'magnitude' ? 'at-least' : qualifier];
    return `${frame.replace('#', number)} ${unitIn(true, quantity, value === 1)}`;
  }
  const zeros = String(value).length - 1;
  const scale = ENGLISH_SCALES[Math.floor(zeros / 3)] ?? '';
  const [words, link] = isSeveral(value, quantity.max)
    ? [[['', 'tens', 'hundreds'][zeros % 3], scale && `${scale}s`], ' of ']
    : [[['a', 'ten', 'a hundred'][zeros % 3], scale, 'or more'], ' '];
  return [...words, unitIn(true, quantity)].filter(Boolean).join(link);
}

/**
 * A quantity in words, its qualifier in its grammatical place: `近40场`, `近40場`, `nearly 40 events`; `3000余人次`,
 * `over 3,000 attendances`. `locale` is any language tag (see `resolveLocale`). Chinese groups from five digits on (3000,
 * 30,000), English from four. A quantity without a unit gets none.
 *
 * `myriad` asks for 万 and 亿 (萬, 億) in Chinese, where at most two decimals say the same value: 1.2万余人次. Nothing is
 * ever rounded. `literal` is not used: whoever wants the source verbatim prints it.
 *
 * `''` for what is no quantity: a value that is negative or not finite, an unknown qualifier, a range without `max`.
 */
export function formatQuantity(
  quantity: Quantity,
  locale: string,
  options: { readonly myriad?: boolean } = {},
): string {
  const { value, max, qualifier } = quantity;
  if (!(value >= 0 && value < Infinity) || !QUALIFIERS.includes(qualifier)) return '';
  if (qualifier === 'range' && max === undefined) return '';
  const language = resolveLocale(locale);
  if (language === 'en') return inEnglish(quantity).trim();
  return inChinese(quantity, options.myriad === true, language === 'zh-Hant' ? toTraditional : String);
}
