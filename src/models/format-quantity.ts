import { isPlace, isSeveral, foldWriting, toTraditional, writeChinese } from './chinese-number.js';
import { resolveLocale } from './locale.js';
import { QUALIFIERS, UNITS } from './quantity.js';
import type { Qualifier, Quantity, UnitKind } from './quantity.js';

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

/** The unit in the reader's language; one that is not known is printed as it is, or as its kind if it is foreign. */
function unitIn(english: boolean, { unit, unitKind }: Quantity, one: boolean): string {
  if (!unit) return '';
  const folded = foldWriting(unit);
  const isEnglish = /[a-z]/.test(folded);
  const own = UNITS.find(([, chinese, ...forms]) => [...chinese, ...forms].includes(folded));
  const ofKind = (kind: UnitKind | undefined): typeof own =>
    kind === 'other' ? undefined : UNITS.find(([each]) => each === kind);
  if (isEnglish === english) {
    if (!own) return unit;
    return english ? own[one ? 2 : 3] : folded;
  }
  const row = own && (!unitKind || own[0] === unitKind) ? own : ofKind(unitKind);
  if (!row) return unit;
  return english ? row[one ? 2 : 3] : (row[1][0] ?? ofKind(row[0])?.[1][0] ?? unit);
}

function inChinese(quantity: Quantity, myriad: boolean): string {
  const { value, max, qualifier } = quantity;
  const unit = unitIn(false, quantity, false);
  if (qualifier === 'magnitude' && isPlace(value)) {
    return (isSeveral(value, max) ? '数' : '上') + writeChinese(value).slice(1) + unit;
  }
  const short = myriad ? shorten(value) : undefined;
  const number = short ?? group(value, 5);
  if (qualifier === 'range') {
    // Both ends with 万 or neither: 1–2万 is read as 1万–2万.
    const end = max === undefined ? undefined : shorten(max);
    return short && end ? `${short}–${end}${unit}` : `${group(value, 5)}–${group(max ?? value, 5)}${unit}`;
  }
  // 余 follows round numbers only: 3000余, but 超过15.
  if (qualifier === 'over' && value && value % 10 === 0) return `${number}余${unit}`;
  return CHINESE[qualifier === 'magnitude' ? 'at-least' : qualifier].replace('#', number).replace('@', unit);
}

function inEnglish(quantity: Quantity): string {
  const { value, max, qualifier } = quantity;
  const number = group(value, 4);
  if (qualifier === 'range')
    return `${number}–${group(max ?? value, 4)} ${unitIn(true, quantity, max === 1)}`;
  if (qualifier !== 'magnitude' || !isPlace(value)) {
    const frame = ENGLISH[qualifier === 'magnitude' ? 'at-least' : qualifier];
    return `${frame.replace('#', number)} ${unitIn(true, quantity, value === 1)}`;
  }
  const zeros = String(value).length - 1;
  const scale = ENGLISH_SCALES[Math.floor(zeros / 3)] ?? '';
  const unit = unitIn(true, quantity, false);
  if (!isSeveral(value, max)) {
    return [['a', 'ten', 'a hundred'][zeros % 3], scale, 'or more', unit].filter(Boolean).join(' ');
  }
  const names = [['', 'tens', 'hundreds'][zeros % 3], scale && `${scale}s`, unit];
  return names.filter(Boolean).join(' of ');
}

/**
 * A quantity in words, its qualifier in its grammatical place: `近40场`, `近40場`, `nearly 40 events`; `3000余人次`,
 * `over 3,000 attendances`. `locale` is any language tag (see `resolveLocale`). Chinese groups from five digits on (3000,
 * 30,000), English from four. A quantity without a unit gets none.
 *
 * `myriad` asks for 万 and 亿 (萬, 億) in Chinese, where at most two decimals say the same value: 1.2万余人次. Nothing is
 * ever rounded. `literal` is not used: whoever wants the source verbatim prints it.
 *
 * `''` for what is no quantity: a value that is not finite or negative, an unknown qualifier, a range without `max`.
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
  const text = inChinese(quantity, options.myriad === true);
  return language === 'zh-Hant' ? toTraditional(text) : text;
}
