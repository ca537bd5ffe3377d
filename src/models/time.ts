import { DATES } from '../words/time.js';
import { resolveLocale } from './locale.js';

/** A moment: RFC 3339 with an offset, `2022-06-20T09:39:20+08:00`. */
export type Instant = string;

/** A date as exactly as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

const TIME = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/i;

/** True for an `Instant` or a `PartialDate` that the calendar has. */
export function isTime(value: unknown): value is Instant | PartialDate {
  if (typeof value !== 'string' || !TIME.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7) || 1);
  const day = Number(value.slice(8, 10) || 1);
  // Some browsers take 30 February for 1 March.
  const isDay = month > 0 && month < 13 && day > 0 && day <= daysIn(year, month);
  return isDay && (value.length <= 10 || !Number.isNaN(Date.parse(value)));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const FORMS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  moment: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  figures: {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  },
} as const;

const FORM_BY_LENGTH: Readonly<Record<number, keyof typeof FORMS>> = { 4: 'year', 7: 'month', 10: 'day' };

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it, and a page shows many times in few forms. */
export function formatter(locale: string, form: keyof typeof FORMS, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${form} ${timeZone}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...FORMS[form] });
  formatters.set(key, known);
  return known;
}

/**
 * A time in words: `2024年9月10日`, `10 September 2024`; an instant with its clock, as the clocks of `zone` show it.
 * Says no more than is known: `2024-09` is `2024年9月`. `null` for what is no time or a zone nobody knows.
 */
export function formatTime(value: unknown, locale: string, zone = 'Asia/Shanghai'): string | null {
  if (!isTime(value)) return null;
  const { style, gap } = DATES[resolveLocale(locale)];
  const form = FORM_BY_LENGTH[value.length] ?? 'moment';
  try {
    const text = formatter(style, form, form === 'moment' ? zone : 'UTC').format(new Date(value));
    // Browsers disagree on what stands before the clock.
    return form === 'moment' ? text.replace(/(?:,| at)? *(?=\d\d:\d\d$)/, gap) : text;
  } catch {
    return null;
  }
}
