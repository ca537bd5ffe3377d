import type { Locale } from '../../models/locale.js';
import { formatTime } from '../../models/time.js';
import { AGO } from '../../words/time.js';

/** How a card says when: the first is the default. */
export const TIME_STYLES = ['auto', 'absolute', 'relative'] as const;
export type TimeStyle = (typeof TIME_STYLES)[number];

/** By which clock and in which words a card says when. */
export interface Clock {
  readonly locale: Locale;
  readonly style: TimeStyle;
  /** IANA name; China's where it is missing. */
  readonly zone: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A time ready to be printed. */
export interface CardTime {
  readonly datetime: string;
  readonly text: string;
  /** The whole of it, where `text` only says how long ago. */
  readonly full: string;
  /** Milliseconds until `text` is no longer true. */
  readonly next: number | undefined;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [MINUTE, MINUTE, HOUR, DAY] as const;
const LIMITS = [MINUTE, HOUR, DAY, Infinity] as const;

/**
 * A time in words: how long ago while it is younger than a day, else the date. A date without a clock is never "3 hours
 * ago": nobody knows. A clock that is a minute behind the server's does not make the future of the news.
 */
export function cardTime(value: unknown, { locale, style, zone, now }: Clock): CardTime | null {
  const full = formatTime(value, locale, zone);
  if (full === null) return null;
  const datetime = value as string;
  const age = now - Date.parse(datetime);
  const isRelative =
    datetime.length > 10 && age > -MINUTE && (style === 'relative' || (style === 'auto' && age < DAY));
  if (!isRelative) return { datetime, text: full, full, next: undefined };
  const index = LIMITS.findIndex((limit) => age < limit);
  const unit = UNITS[index] ?? DAY;
  const count = Math.max(0, Math.floor(age / unit));
  const text = AGO[locale][index]?.(count) ?? full;
  return { datetime, text, full, next: unit * (count + 1) - age };
}

/** Milliseconds for which an article still is new: the first hour after it appeared. `undefined` afterwards. */
export function stillNew(published: CardTime | undefined, now: number): number | undefined {
  const age = published && published.datetime.length > 10 ? now - Date.parse(published.datetime) : HOUR;
  return age > -MINUTE && age < HOUR ? HOUR - age : undefined;
}
