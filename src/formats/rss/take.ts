import { safeHref, type Href } from '../../models/href.js';
import { pickText } from '../../models/locale.js';
import { isTime, type Instant, type PartialDate } from '../../models/time.js';
import type { Source } from '../source.js';

type Key<T> = keyof T & string;

/** The text for a language, which counts as read: the other languages of it are lost. */
export function takeText<T>(holder: Source<T>, key: Key<T>, lang: string): string | undefined {
  const source: Source<unknown> = holder.at(key);
  if (typeof source.value === 'string') {
    source.whole();
    return source.value;
  }
  if (typeof source.value !== 'object' || Array.isArray(source.value)) return undefined;
  const texts = source as Source;
  const text = pickText(texts.value, lang);
  const tag = Object.keys(texts.value ?? {}).find((one) => texts.peek(one) === text);
  if (tag !== undefined) texts.take(tag);
  return text;
}

/** An address that is safe; any other is lost. */
export function takeHref<T>(holder: Source<T>, key: Key<T>): Href | undefined {
  const address = safeHref(holder.peek(key)) ?? undefined;
  if (address !== undefined) holder.take(key);
  return address;
}

/** A time that the calendar has; any other is lost. */
export function takeTime<T>(holder: Source<T>, key: Key<T>): Instant | PartialDate | undefined {
  const time: unknown = holder.peek(key);
  if (!isTime(time)) return undefined;
  holder.take(key);
  return time;
}

/** Numbers as they are written and read: no signs, no exponents. */
export const NUMBER = /^\d{1,15}(?:\.\d{1,15})?$/;

/** A number that can be written so; any other is lost. */
export function takeNumber<T>(holder: Source<T>, key: Key<T>): number | undefined {
  const number: unknown = holder.peek(key);
  if (typeof number !== 'number' || !NUMBER.test(String(number))) return undefined;
  holder.take(key);
  return number;
}
