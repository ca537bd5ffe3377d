import { parseChinaTime, type Instant, type PartialDate } from '../../models/time.js';

// Each part ends by itself or at the end of the text, so that a hostile text takes no longer than another.
const UNSEEN =
  /<(script|style|template|noscript|iframe|textarea|title)\b(?:[^]*?<\/\1\s*>|[^]*)|<!--(?:[^]*?-->|[^]*)/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/gi;
/** What text systems of Chinese sites print. */
const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    copy: '©',
    gt: '>',
    hellip: '…',
    ldquo: '“',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    middot: '·',
    nbsp: ' ',
    ndash: '–',
    quot: '"',
    rdquo: '”',
    rsquo: '’',
    times: '×',
  }),
);

function decoded(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES.get(name) ?? entity;
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code < 0x110000 ? String.fromCodePoint(code) : entity;
  });
}

/** What a reader would see of a text that may be HTML, on one line. By hand: a page's policy may forbid parsing HTML. */
export function plainLine(text: string): string {
  const bare = /<[/!?a-z]/i.test(text) ? text.replace(UNSEEN, ' ').replace(TAG, blankOfTag) : text;
  return decoded(bare)
    .replace(/[ \t\r\n\f\v\u00A0]+/g, ' ')
    .trim();
}

/** Only what ends a line is a gap: `3000<b>余</b>人次` is one word. */
function blankOfTag(tag: string): string {
  return /^<\/?(?:p|div|br|li|tr|h[1-6]|section|article|figure)\b/i.test(tag) ? ' ' : '';
}

/** The first picture in a text of HTML; not the dots that count readers. */
export function firstImage(
  html: string,
): { readonly src: string; readonly alt: string | undefined } | undefined {
  for (const tag of html.match(/<img\s[^<>]*>/gi) ?? []) {
    const attribute = (name: string): string | undefined => {
      const [, , double, single, bare] =
        new RegExp(`[\\s"']${name}\\s*=\\s*("([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
      return double ?? single ?? bare;
    };
    const src = attribute('src');
    const isDot = ['width', 'height'].some((side) => Number(attribute(side) ?? 99) < 3);
    if (src && !isDot) return { src: decoded(src), alt: attribute('alt') };
  }
  return undefined;
}

/** A time as feeds write it. What prints no zone is China time, and so is CST. */
export function feedTime(value: unknown): Instant | PartialDate | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = value.trim();
  const printed = parseChinaTime(text);
  if (printed) return printed;
  // Date.parse makes a date of almost anything.
  if (!/\d{4}/.test(text) || !/\d:\d\d/.test(text)) return undefined;
  const zoned = /(?:\dZ|GMT|UTC?|[EMP][SD]T|CDT|[+-]\d\d:?\d\d)(?: \(.*\))?$/i.test(text);
  const moment = Date.parse(zoned ? text : `${text.replace(/ ?CST/, '')} +0800`);
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}
