import type { Instant } from '../models/time.js';

const DATE_TIME =
  /^(\d{4}-\d\d-\d\d[Tt](?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?((?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))$/;

/** A moment as RFC 3339 section 5.6 writes it, with its seconds; `undefined` for a date, which is no moment. */
export function dateTime(time: string | undefined): Instant | undefined {
  const [, minute, second = ':00', rest = ''] = DATE_TIME.exec(time ?? '') ?? [];
  return minute && minute + second + rest;
}
