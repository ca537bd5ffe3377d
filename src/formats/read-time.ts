import { isTime, parseChinaTime, type Instant, type PartialDate } from '../models/time.js';

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
const CLOCK = /(\d{1,2}):(\d\d)(?::(\d\d))?/.source;
const ZONE = /(?: ?(?:gmt|utc)?([+-]\d\d):?(\d\d)| ([a-z]+))?(?: \(.*\))?/.source;
/** `Mon, 20 Jun 2022 09:39:20 +0800`. */
const RFC_822 = new RegExp(
  `^(?:[a-z]+,? )?(\\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\\d{4}|\\d\\d) ${CLOCK}${ZONE}$`,
  'i',
);
/** `Mon Jun 20 2022 09:39:20 GMT+0800 (中国标准时间)`, as a script prints a date. */
const SCRIPT = new RegExp(`^[a-z]{3} ([a-z]{3}) (\\d{1,2}) (\\d{4}) ${CLOCK}${ZONE}$`, 'i');
/** `Mon Jun 20 09:39:20 CST 2022`, as a JSP page prints one. */
const JAVA = new RegExp(`^[a-z]{3} ([a-z]{3}) (\\d{1,2}) ${CLOCK} ([a-z]+) (\\d{4})$`, 'i');
/** `2022-06-20 09:39:20 +0800`, `2022-06-20T09:39:20.000+0800`. */
const LOOSE_ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)? ?(?:([+-]\d\d):?(\d\d)|(Z))?$/i;

/**
 * A time as other systems write it: RFC 3339, RFC 822 with a named or a numbered zone, what a script or a Java server
 * prints, and every form that `parseChinaTime` reads. A time that prints no zone is one of `zone`, and so is one in CST,
 * which is China's standard time to a server there and America's to RFC 822. `null` for everything else.
 */
export function readTime(text: unknown, zone?: string): Instant | PartialDate | null {
  if (typeof text !== 'string' || text.length > 100) return null;
  const printed = text.trim().replace(/\s+/g, ' ');
  const iso = LOOSE_ISO.exec(printed);
  if (iso) {
    const [, date = '', clock = '', fraction = '', hours, minutes, utc] = iso;
    const instant = `${date}T${clock.length === 5 ? `${clock}:00` : clock}${fraction}`;
    if (hours || utc) return valid(instant + (utc ? 'Z' : `${hours}:${minutes}`));
    // The zone of the clock, and the fraction put back where it was.
    const local = parseChinaTime(`${date} ${clock}`, zone);
    return local && valid(local.replace(/(T.{8})/, `$1${fraction}`));
  }
  const rfc = RFC_822.exec(printed);
  if (rfc) {
    const [, day, month, year, ...clock] = rfc;
    return assemble(year, month, day, clock, zone);
  }
  const script = SCRIPT.exec(printed);
  if (script) {
    const [, month, day, year, ...clock] = script;
    return assemble(year, month, day, clock, zone);
  }
  const java = JAVA.exec(printed);
  if (java) {
    const [, month, day, hour, minute, second, name, year] = java;
    return assemble(year, month, day, [hour, minute, second, undefined, undefined, name], zone);
  }
  return parseChinaTime(printed, zone);
}

function assemble(
  year = '',
  month = '',
  day = '',
  [hour = '', minute = '', second = '00', hours, minutes, name]: readonly (string | undefined)[],
  zone: string | undefined,
): Instant | null {
  const two = (part: string | number): string => String(part).padStart(2, '0');
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  // RFC 2822, section 4.3: two figures below 50 are of this century.
  const full = year.length === 4 ? year : (Number(year) < 50 ? '20' : '19') + year;
  const date = `${full}-${two(number)}-${two(day)}`;
  const clock = `${two(hour)}:${minute}:${second}`;
  if (hours) return valid(`${date}T${clock}${hours}:${minutes}`);
  if (!name || /^cst$/i.test(name)) return parseChinaTime(`${date} ${clock}`, zone);
  const offset = ZONES[name.toLowerCase()];
  return offset ? valid(`${date}T${clock}${offset}`) : null;
}

function valid(time: string): Instant | null {
  return isTime(time) ? time : null;
}
