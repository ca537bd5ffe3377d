import type { Instant, PartialDate } from '../../models/time.js';

const INSTANT = /^((\d{4})-(\d\d)-(\d\d))T((?:[01]\d|2[0-3]):\d\d:\d\d)(?:\.\d+)?(Z|([+-]\d\d):(\d\d))$/i;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A moment as RFC 822, section 5, with the four figures of RFC 1123: `Mon, 20 Jun 2022 09:39:20 +0800`, `GMT` for `Z`.
 * Parts of a second are left out. `undefined` for a partial date: a clock would be made up.
 */
export function rfc822(time: Instant | PartialDate): string | undefined {
  const parts = INSTANT.exec(time);
  if (!parts) return undefined;
  const [, date = '', year = '', month, day = '', clock = '', , hours, minutes = ''] = parts;
  const weekday = DAYS[new Date(date).getUTCDay()] ?? '';
  const name = MONTHS[Number(month) - 1] ?? '';
  return `${weekday}, ${day} ${name} ${year} ${clock} ${hours ? hours + minutes : 'GMT'}`;
}

/** True where `rfc822` says a time to the last part of a second. */
export function isExact(time: Instant | PartialDate): boolean {
  return INSTANT.test(time) && !time.includes('.');
}

/** True for a moment that Atom can hold (RFC 3339, section 5.6): with seconds. */
export function isRfc3339(time: Instant | PartialDate): boolean {
  return INSTANT.test(time);
}
