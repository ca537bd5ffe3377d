import { toTraditional } from '../models/chinese-number.js';
import { formatQuantity } from '../models/format-quantity.js';
import { resolveLocale } from '../models/locale.js';
import { parseQuantity } from '../models/parse-quantity.js';
import type { Quantity } from '../models/quantity.js';
import type { StatisticPart } from './parts.js';

/**
 * The number of a statistic: `近40场`, `200多人→1500余人`. In the words of the source, where they are in the language of
 * the page and say what the quantity says; else in the words of `formatQuantity`.
 */
export function figure({ quantity, from }: StatisticPart, locale: string): string | undefined {
  const to = quantity && words(quantity, locale);
  const begun = from && words(from, locale);
  // 自 200 to 1500 is read back from either writing.
  return to && begun ? begun + (resolveLocale(locale) === 'en' ? ' → ' : '→') + to : to;
}

function words(quantity: Quantity, locale: string): string | undefined {
  const literal = quantity.literal?.trim() ?? '';
  const verbatim = isWrittenFor(literal, locale) && saysTheSame(literal, quantity);
  return (verbatim ? literal : formatQuantity(quantity, locale)) || undefined;
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
