import type { Instant, PartialDate } from '../../models/time.js';

const INSTANT = /^(\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d)(?:\.\d+)?(?:Z|([+-]\d\d):(\d\d))$/i;

/**
 * A moment as RFC 822, section 5, with the four figures of RFC 1123: `Mon, 20 Jun 2022 09:39:20 +0800`, `GMT` for `Z`.
 * Parts of a second are left out. `undefined` for a partial date and a moment without seconds: they would be made up.
 */
export function rfc822(time: Instant | PartialDate): string | undefined {
  const [, clock, hours = 'GMT', minutes = ''] = INSTANT.exec(time) ?? [];
  return clock && new Date(`${clock.toUpperCase()}Z`).toUTCString().replace('GMT', hours + minutes);
}
