import { safeHref, type Href } from '../models/href.js';
import type { Instant, PartialDate } from '../models/time.js';
import { refuse } from './fitting.js';
import type { Notes } from './reading.js';
import { readTime } from './read-time.js';
import type { Source } from './source.js';

/** What old templates print where they have no value. */
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The address at a key, absolute where there is a base; what is none is lost, with an issue. */
export function readHref(
  holder: Source,
  key: string,
  notes: Notes,
  base: string | undefined,
): Href | undefined {
  const value = holder.take(key);
  if (isNothing(value)) return undefined;
  const href = safeHref(value, base);
  if (href === null) refuse(value, holder.pathOf(key), notes, 'address');
  return href ?? undefined;
}

/** The time at a key; what is none is lost, with an issue. */
export function readMoment(
  holder: Source,
  key: string,
  notes: Notes,
  zone: string | undefined,
): Instant | PartialDate | undefined {
  const value = holder.take(key);
  if (isNothing(value)) return undefined;
  const time = readTime(value, zone);
  if (!time) refuse(value, holder.pathOf(key), notes, 'date');
  return time ?? undefined;
}

/** The language at the key `language`; `zh_CN`, which old templates print, is `zh-CN`. */
export function readLanguage(holder: Source, notes: Notes): string | undefined {
  const value = holder.take('language');
  const tag = typeof value === 'string' ? value.trim().replace(/_/g, '-') : value;
  if (isNothing(tag)) return undefined;
  if (typeof tag === 'string' && /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,8}$/i.test(tag)) return tag;
  refuse(value, holder.pathOf('language'), notes);
  return undefined;
}
