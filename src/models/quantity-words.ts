import { PUNCTUATION } from '../words/punctuation.js';
import { toTraditional } from './chinese-number.js';
import { formatQuantity } from './format-quantity.js';
import { resolveLocale } from './locale.js';
import { parseQuantity } from './parse-quantity.js';
import type { Quantity } from './quantity.js';

/**
 * A quantity in the words of the source, where they are in the language of the page and say what the quantity says; else
 * in the words of `formatQuantity`. `''` for what is no quantity.
 */
export function quantityWords(quantity: Quantity, locale: string): string {
  const literal = quantity.literal?.trim() ?? '';
  const verbatim = isWrittenFor(literal, locale) && saysTheSame(literal, quantity);
  return verbatim ? literal : formatQuantity(quantity, locale);
}

/** A change in one line: `200多人→1500余人`. Parsed again, it is the change. */
export function changeWords(from: string, to: string, locale: string): string {
  return from + PUNCTUATION[resolveLocale(locale)].arrow + to;
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

const TRADITIONAL = /[餘萬億場戶約過數幾時個於貳參陸兩]/;

function isWrittenFor(literal: string, locale: string): boolean {
  const language = resolveLocale(locale);
  if (language === 'en') return !/[一-龥]/.test(literal);
  return (
    !/[a-z]/i.test(literal) &&
    (language === 'zh-Hant' ? toTraditional(literal) === literal : !TRADITIONAL.test(literal))
  );
}
