import { safeHref, type Href } from '../models/href.js';
import { pickText } from '../models/locale.js';
import { isRecord } from '../shapes/leaves.js';
import type { Source } from './source.js';

export const isString = (value: unknown): value is string => typeof value === 'string';

/** True for a text that says something. */
export const isText = (value: unknown): value is string => isString(value) && value.trim() !== '';

/** A text in a language, which counts as read: the other languages of it are lost. */
export function takeText(text: Source<unknown>, lang: string): string | undefined {
  const { value } = text;
  if (isString(value)) return text.whole() as string;
  if (!isRecord(value)) return undefined;
  const picked = pickText(value, lang);
  const tag = Object.keys(value).find((tag) => value[tag] === picked);
  if (tag !== undefined) (text as Source).take(tag);
  return picked;
}

/** An address that is safe, absolute where there is a base; any other is lost. */
export function takeHref<T>(holder: Source<T>, key: keyof T & string, base?: string): Href | undefined {
  const href = safeHref(holder.peek(key), base) ?? undefined;
  if (href !== undefined) holder.take(key);
  return href;
}

/** Numbers as XML writes them: no signs, no exponents. */
export const NUMBER = /^\d{1,15}(?:\.\d{1,15})?$/;

/** A number that can be written so; any other is lost. */
export function takeNumber<T>(holder: Source<T>, key: keyof T & string): number | undefined {
  const isWritten = (value: unknown): value is number =>
    typeof value === 'number' && NUMBER.test(String(value));
  return holder.accept(key, isWritten);
}
