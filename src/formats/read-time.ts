import { parseChinaTime } from '../models/parse-china-time.js';
import { isTime, type Instant, type PartialDate } from '../models/time.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
// RFC 822, section 5; its military letters are ambiguous (RFC 1123, 5.2.14) and left out. CST is not here: see `readTime`.
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};
const ENGLISH =
  /(?:[a-z]+(?:, ?| ))?(?:(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d\d)|([a-z]{3}) (\d{1,2})(?: (\d{4}))?)/
    .source;
const CLOCK = /(\d{1,2}):(\d\d)(?::(\d\d)(\.\d+)?)?/.source;
const ZONE = /(?: ?(?:gmt|utc)?([+-])(\d\d?)(?::?(\d\d))?| ?([a-z]+))?(?: \(.*\))?/.source;
/**
 * `2022-06-20T09:39:20.000+0800`, `Mon, 20 Jun 2022 09:39:20 GMT` of RFC 822, `Mon Jun 20 2022 09:39:20 GMT+0800 (中国标准时间)` of
 * scripts, `Mon Jun 20 09:39:20 CST 2022` of Java.
 */
const PRINTED = new RegExp(
  `^(?:(\\d{4}-\\d\\d-\\d\\d)|${ENGLISH})(?:[T ]${CLOCK}${ZONE}(?: (\\d{4}))?)?$`,
  'i',
);

/**
 * A time as other systems write it: RFC 3339, RFC 822 with a named or a numbered zone, what a script or a Java server
 * prints, and every form that `parseChinaTime` reads. A time that prints no zone is one of `zone`, and so is one in CST,
 * which is China's standard time to a server there and America's to RFC 822. `null` for everything else.
 */
export function readTime(text: unknown, zone?: string): Instant | PartialDate | null {
  if (typeof text !== 'string' || text.length > 100) return null;
  const printed = text.trim().replace(/\s+/g, ' ');
  const match = PRINTED.exec(printed);
  if (!match) return valid(parseChinaTime(printed, zone));
  const [, iso, day, month, year, monthFirst, dayThen, yearThen, hour, minute = '', second = '00', ...rest] =
    match;
  const [fraction = '', sign, hours = '', minutes = '00', name, yearLast] = rest;
  const years = [year, yearThen, yearLast].filter(Boolean);
  // Two figures of a year are one of a date only where a clock tells it from anything else.
  if (years.length !== (iso ? 0 : 1) || (!hour && year?.length === 2)) return null;
  const date = iso ?? dateOf(years[0], month ?? monthFirst, day ?? dayThen);
  if (!hour) return valid(date);
  const clock = `${two(hour)}:${minute}:${second}`;
  const offset = sign ? `${sign}${two(hours)}:${minutes}` : name && ZONES[name.toLowerCase()];
  if (offset) return valid(`${date}T${clock}${fraction}${offset}`);
  if (name && !/^cst$/i.test(name)) return null;
  // The zone of the clock, and the fraction put back where it was.
  return valid(parseChinaTime(`${date} ${clock}`, zone)?.replace(/(T.{8})/, `$1${fraction}`));
}

const two = (part: string | number): string => String(part).padStart(2, '0');

function dateOf(year = '', month = '', day = ''): PartialDate {
  // RFC 2822, section 4.3: two figures below 50 are of this century.
  const full = year.length === 4 ? year : (Number(year) < 50 ? '20' : '19') + year;
  return `${full}-${two(MONTHS.indexOf(month.toLowerCase()) + 1)}-${two(day)}`;
}

/** Some servers print the first day of all for a date that nobody set. */
function valid(time: string | null | undefined): Instant | PartialDate | null {
  return isTime(time) && !time.startsWith('0001-01-01') ? time : null;
}
