import { safeHref, type Href } from '../models/href.js';
import type { Instant, PartialDate } from '../models/time.js';
import type { FormatIssueCode } from '../words/format-issues.js';
import { refuse, TAG } from './fitting.js';
import type { Notes } from './reading.js';
import { readTime } from './read-time.js';
import type { Source } from './source.js';

/**
 * What is made of the value at a key: `undefined` where it says nothing; `null` where it is not what it should be, and then
 * it is lost, with an issue. An empty text is what old templates print where they have no value.
 */
export function readAs<T>(
  holder: Source,
  key: string,
  notes: Notes,
  make: (value: unknown) => T | null | undefined,
  code?: FormatIssueCode,
): T | undefined {
  const value = holder.take(key) ?? '';
  const made = value === '' ? undefined : make(value);
  if (made === null) refuse(value, holder.pathOf(key), notes, code);
  return made ?? undefined;
}

/** The address at a key, absolute where there is a base; what is none is lost, with an issue. */
export function readHref(
  holder: Source,
  key: string,
  notes: Notes,
  base: string | undefined,
): Href | undefined {
  return readAs(holder, key, notes, (value) => safeHref(value, base), 'address');
}

/** The time at a key; what is none is lost, with an issue. */
export function readMoment(
  holder: Source,
  key: string,
  notes: Notes,
  zone: string | undefined,
): Instant | PartialDate | undefined {
  return readAs(holder, key, notes, (value) => readTime(value, zone), 'date');
}

/** The language at the key `language`; `zh_CN`, which old templates print, is `zh-CN`. */
export function readLanguage(holder: Source, notes: Notes): string | undefined {
  return readAs(holder, 'language', notes, (value) => {
    const tag = typeof value === 'string' ? value.trim().replace(/_/g, '-') : '-';
    return !tag || TAG.test(tag) ? tag || undefined : null;
  });
}
