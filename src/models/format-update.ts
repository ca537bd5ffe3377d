import { formatTime } from './time.js';

/**
 * The time of an update beside that of the publication, in words: its clock alone on the same day. `null` where it says
 * the same or less, comes first, or is no time.
 */
export function formatUpdate(
  updated: unknown,
  published: unknown,
  locale: string,
  zone?: string,
): string | null {
  const text = updated === undefined ? null : formatTime(updated, locale, zone);
  return text && besideFirst(text, updated, formatTime(published, locale, zone), published);
}

/** The same, of times that are in words already. */
export function besideFirst(
  text: string,
  updated: unknown,
  first: string | null,
  published: unknown,
): string | null {
  if (first === null) return text;
  const isLater = Date.parse(String(updated)) > Date.parse(String(published));
  if (!isLater || first.startsWith(text)) return null;
  // What stands before the clock, where there is one.
  const day = /^.+ (?=\d\d:\d\d$)/.exec(first)?.[0] ?? '';
  return text.replace(day, '');
}
