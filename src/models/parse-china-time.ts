import { formatter, isTime, type Instant, type PartialDate } from './time.js';

const CLOCK = '(\\d{1,2}):(\\d{2})(?::(\\d{2}))?';
// One writing from end to end: `2022-6月20日` or `2022-` is a slip, and nobody knows of what.
const PRINTED = [
  new RegExp(`^(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2})(?:[ T]${CLOCK})?)?$`),
  new RegExp(
    `^(?:(\\d{4})(年))?(?:(\\d{1,2})月(?:(\\d{1,2})日(?: ?${CLOCK}|(\\d{1,2})[时時](\\d{1,2})分(?:(\\d{1,2})秒)?)?)?)?$`,
  ),
];

const two = (part: number): string => String(part).padStart(2, '0');

/** How many minutes a zone's clocks are ahead at a moment. Throws a RangeError for a zone the platform does not know. */
function minutesAhead(moment: number, zone: string): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of formatter('en', 'figures', zone).formatToParts(moment))
    shown[type] = Number(value);
  const { year = 0, month = 1, day, hour, minute, second } = shown;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - moment) / 60000);
}

/** The offset that a zone's clocks show at a local time: `+08:00`. */
function offsetAt(local: number, zone: string): string {
  if (/^(?:Z|[+-]\d\d:\d\d)$/.test(zone)) return zone;
  // Twice: on the day the clocks are set, the first answer may be that of the other side.
  const minutes = minutesAhead(local - minutesAhead(local, zone) * 60000, zone);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * A time as Chinese sites print it, made exact.
 *
 * `2022-06-20 09:39:20`, `2022/6/20 9:39`, `2022年6月20日9时39分` become instants in `zone` (an IANA name or an offset;
 * China time unless told otherwise, because the sites print none). `2022年6月20日`, `2022年6月`, `2022年` become partial
 * dates, and so does `6月20日` when `year` says which year is meant. An RFC 3339 time comes back as it is.
 *
 * `null` for everything else: other text around it, a day the calendar has not, a zone nobody knows.
 */
export function parseChinaTime(
  text: string,
  zone = 'Asia/Shanghai',
  year?: number,
): Instant | PartialDate | null {
  if (typeof text !== 'string' || text.length > 40) return null;
  const printed = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/：/g, ':')
    .replace(/\s*([年月日时時分])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (isTime(printed)) return printed;
  const match = PRINTED[0]?.exec(printed) ?? PRINTED[1]?.exec(printed);
  if (!match || (!match[1] && !match[4])) return null;
  const [y, , month, day, ...clocks] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  const [hour, minute, second] = clocks[0] === undefined ? clocks.slice(3) : clocks;
  const theYear = y ?? year;
  if (theYear === undefined) return null;
  const rest = [month, day].flatMap((part) => (part === undefined ? [] : two(part)));
  const date = [String(theYear).padStart(4, '0'), ...rest].join('-');
  if (!isTime(date)) return null;
  if (hour === undefined || minute === undefined) return date;
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null;
  const clock = `${two(hour)}:${two(minute)}:${two(second ?? 0)}`;
  try {
    const instant = `${date}T${clock}${offsetAt(Date.parse(`${date}T${clock}Z`), zone)}`;
    return isTime(instant) ? instant : null;
  } catch {
    return null;
  }
}
