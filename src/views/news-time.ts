import { formatTime } from '../models/time.js';
import { AGO } from '../words/time.js';
import type { Clock, Page } from './page.js';
import { part, type Part } from './part.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [MINUTE, MINUTE, HOUR, DAY] as const;
const LIMITS = [MINUTE, HOUR, DAY, Infinity] as const;

/** A time of the news in words. */
export interface NewsTime {
  readonly datetime: string;
  readonly text: string;
  /** The whole of it, where `text` only says how long ago. */
  readonly full: string;
}

/**
 * A time in words: where the page has a clock, how long ago while it is younger than a day, else the date. A date without
 * a clock is never "3 hours ago": nobody knows. A clock that is a minute behind the server's does not make the future of
 * the news.
 */
export function newsTime(datetime: string | undefined, page: Page): NewsTime | undefined {
  const full = formatTime(datetime, page.tag, page.zone);
  if (full === null || datetime === undefined) return undefined;
  const age = ageOf(datetime, page.clock);
  const style = page.clock?.style;
  const isRelative = age !== undefined && (style === 'relative' || (style === 'auto' && age < DAY));
  if (!isRelative) return { datetime, text: full, full };
  const index = LIMITS.findIndex((limit) => age < limit);
  const unit = UNITS[index] ?? DAY;
  const count = Math.max(0, Math.floor(age / unit));
  page.clock?.expires(unit * (count + 1) - age);
  return { datetime, text: AGO[page.locale][index]?.(count) ?? full, full };
}

/** Milliseconds since a moment; nothing for a date, for the future, and where nobody has a clock. */
function ageOf(datetime: string, clock: Clock | undefined): number | undefined {
  const age = clock && datetime.length > 10 ? clock.now - Date.parse(datetime) : -Infinity;
  return age > -MINUTE ? age : undefined;
}

/** A time as an element; the whole of it is at hand where only its distance is shown. */
export const newsTimePart = ({ datetime, text, full }: NewsTime, slot?: string): Part =>
  part('time', { slot, datetime, title: text === full ? undefined : full }, text);

/** Whether an article is still new: in the first hour after it appeared. */
export function isNew(datetime: string | undefined, { clock }: Page): boolean {
  const age = datetime === undefined ? undefined : ageOf(datetime, clock);
  if (age === undefined || age >= HOUR) return false;
  clock?.expires(HOUR - age);
  return true;
}
