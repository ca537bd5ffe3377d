import type { Refuse } from '../../controllers/report-controller.js';
import { WRITER_ROLES } from '../../models/credits.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import { formatTime } from '../../models/time.js';
import { creditLines } from '../credit-lines.js';
import { asList, asNumber, reader, type Read } from '../reader.js';

/** What a card shows of an article, ready to be printed. What is not known is left out. */
export interface CardView {
  readonly kicker?: string | undefined;
  readonly overline?: string | undefined;
  readonly headline?: string | undefined;
  readonly subheadline?: string | undefined;
  readonly url?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly bylines?: readonly string[];
  readonly source?: string | undefined;
  readonly date?: { readonly datetime: string; readonly text: string } | undefined;
  readonly media?: CardMedia | undefined;
}

export interface CardMedia {
  readonly src: string;
  readonly srcset: string;
  readonly alt: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly focal: string | undefined;
}

/** What a card shows of an article, or of anything that was handed in as one. */
export function cardView(article: unknown, locale: Locale, refuse: Refuse): CardView {
  if (!article) return {};
  const read = reader(article, 'article', refuse);
  const text = (path: string): string | undefined => read(path, (value) => pickText(value, locale));
  const date = read('publishedAt', (time) => formatTime(time, locale));
  return {
    kicker: text('column') ?? text('section.name'),
    overline: text('overline'),
    headline: text('headline'),
    subheadline: text('subheadline'),
    url: read('url', safeHref, 'address'),
    standfirst: text('summary'),
    bylines: creditLines(read, locale, refuse)
      .filter(({ role }) => WRITER_ROLES.includes(role))
      .map(({ label, names }) => `${label} ${names}`),
    source: text('source.party.name'),
    date: date ? { datetime: read('publishedAt', String) ?? '', text: date } : undefined,
    media: mediaView(read, text, refuse),
  };
}

function mediaView(
  read: Read,
  text: (path: string) => string | undefined,
  refuse: Refuse,
): CardMedia | undefined {
  const kind = read('media.0.kind', String) ?? 'image';
  const src = read(`media.0.${kind === 'image' ? 'src' : 'poster'}`, safeHref, 'address');
  if (!src) return undefined;
  // An empty alt is an answer, not a gap: the picture is decorative.
  const alt = read('media.0', (media) => (media as { alt?: unknown }).alt === '') ? '' : text('media.0.alt');
  if (alt === undefined) refuse('media.0.alt', 'missing');
  const sources = (read('media.0.sources', asList) ?? []).map((_, index) => {
    const at = `media.0.sources.${index}`;
    const address = read(`${at}.src`, safeHref, 'address');
    const width = read(`${at}.width`, asNumber);
    return address && width && `${address.replace(/ /g, '%20')} ${width}w`;
  });
  const x = read('media.0.focal.x', asNumber);
  const y = read('media.0.focal.y', asNumber);
  const focal = focalPosition(`${x} ${y}`);
  if (x !== undefined && y !== undefined && !focal) refuse('media.0.focal', 'shape');
  return {
    src,
    srcset: sources.filter(Boolean).join(),
    alt: alt ?? '',
    width: read('media.0.width', asNumber),
    height: read('media.0.height', asNumber),
    focal,
  };
}

/**
 * A focal point, two numbers from 0 to 1 (`0.3 0.6`: from the left, from the top), as a css position; `undefined` for
 * anything else.
 */
export function focalPosition(point: string | null | undefined): string | undefined {
  const shares = (String(point).match(/[^\s,]+/g) ?? []).map(Number);
  const sound = shares.length === 2 && shares.every((share) => share >= 0 && share <= 1);
  return sound ? shares.map((share) => `${share * 100}%`).join(' ') : undefined;
}
