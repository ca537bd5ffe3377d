import { PUNCTUATION } from '../words/punctuation.js';
import { QUANTITY, UNIT } from '../words/quantity.js';
import { foldWriting, isPlace, isSeveral, writtenIn } from './chinese-number.js';
import { resolveLocale, type Locale } from './locale.js';
import { parseQuantity } from './parse-quantity.js';
import { QUALIFIERS, type Quantity } from './quantity.js';
import { unitOf, UNITS } from './units.js';

/** Digits in groups of three, from the length on at which the language groups. */
function group(value: number, from: number): string {
  return String(value).replace(/^\d+/, (whole) =>
    whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ','),
  );
}

/** 1.2万, 3亿. `undefined` where that would take more than two decimals: 12345 is shorter as it is, and nothing is rounded. */
function shorten(value: number, locale: Locale): string | undefined {
  const { grouped, myriads } = QUANTITY[locale];
  if (!myriads) return undefined;
  if (value >= 1e8 && value % 1e6 === 0) return group(value / 1e8, grouped) + myriads[1];
  return value >= 1e4 && value % 100 === 0 ? group(value / 1e4, grouped) + myriads[0] : undefined;
}

/** The unit in the reader's language. One that nobody knows stays as it is, or is named as its kind where it is foreign. */
function unitIn(locale: Locale, { unit, unitKind }: Quantity, isOne: boolean): string {
  if (!unit) return '';
  const known = unitOf(unit);
  const isForeign = !QUANTITY[locale].letters.test(unit);
  const agrees = known && (!unitKind || unitKind === known.kind);
  const name =
    isForeign && !agrees ? UNITS.find(([, kind]) => kind === unitKind && kind !== 'other')?.[0] : known?.name;
  const [one, more = one] = name ? UNIT[locale][name] : [unit];
  const folded = foldWriting(unit);
  // Within a language a word stays (名 is not 人), but for its number: event, events.
  if (isForeign || folded === one || folded === more) return isOne ? one : more;
  return known ? writtenIn(locale, folded) : unit;
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
  const words = QUANTITY[language];
  const short = options.myriad ? [value, max ?? value].map((one) => shorten(one, language)) : [];
  const unit = (isOne: boolean): string => unitIn(language, quantity, isOne);
  const fill = (frame: string, number: string, isOne: boolean): string =>
    frame
      .replace('#', number)
      .replace('@', () => unit(isOne))
      .trim();
  if (qualifier === 'range') {
    // Both ends with 万 or neither: 1–2万 is read as 1万–2万.
    const whole =
      short.every(Boolean) && short.length
        ? short
        : [value, max].map((one) => group(one ?? value, words.grouped));
    return fill(words.frames.exact, whole.join('–'), max === 1);
  }
  const zeros = String(value).length - 1;
  if (qualifier === 'magnitude' && isPlace(value))
    return (isSeveral(value, max) ? words.several : words.orMore)(zeros, unit(false));
  const isRound = qualifier === 'over' && value > 0 && value % 10 === 0;
  const frame = words.frames[qualifier === 'magnitude' ? 'at-least' : qualifier];
  return fill(isRound ? words.overRound : frame, short[0] ?? group(value, words.grouped), value === 1);
}

/**
 * A quantity in the words of the source, where they are in the language of the page and say what the quantity says; else
 * in the words of `formatQuantity`. `''` for what is no quantity.
 */
export function quantityWords(quantity: Quantity, locale: string): string {
  const literal = quantity.literal?.trim() ?? '';
  const isForeign = QUANTITY[resolveLocale(locale)].foreign.test(literal);
  return !isForeign && saysTheSame(literal, quantity) ? literal : formatQuantity(quantity, locale);
}

function saysTheSame(literal: string, { value, max, qualifier, unit }: Quantity): boolean {
  const said = parseQuantity(literal);
  return (
    said !== null &&
    !('from' in said) &&
    said.value === value &&
    said.qualifier === qualifier &&
    said.max === max &&
    (!unit || said.unit === unit)
  );
}

/** A change in one line: `200多人→1500余人`. Parsed again, it is the change. */
export function changeWords(from: string, to: string, locale: string): string {
  return from + PUNCTUATION[resolveLocale(locale)].arrow + to;
}
