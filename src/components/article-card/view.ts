import type { Refuse } from '../../controllers/report-controller.js';
import { WRITER_ROLES } from '../../models/credits.js';
import { formatUpdate } from '../../models/format-update.js';
import { safeHref } from '../../models/href.js';
import { pickText, type Locale } from '../../models/locale.js';
import { MEDIA_KINDS, type MediaKind } from '../../models/media.js';
import { formatTime } from '../../models/time.js';
import { mediaFacts, sourceSet } from '../../views/media.js';
import { ARTICLE } from '../../words/article.js';
import { SPONSOR } from '../../words/credits.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { creditLines } from '../credit-lines.js';
import { asList, asNumber, reader, type Read } from '../reader.js';
import { liveOf, madeBy, marksOf, stateOf, type CardLiveState, type CardState, type Mark } from './marks.js';
import { cardTime, stillNew, type CardTime, type Clock } from './time.js';

/** What a card shows of an article, ready to be printed. What is not known is left out. */
export interface CardView {
  readonly state: CardState;
  readonly live: CardLiveState;
  readonly marks?: readonly Mark[];
  readonly sponsor?: string | undefined;
  readonly kicker?: string | undefined;
  readonly overline?: string | undefined;
  readonly headline?: string | undefined;
  readonly subheadline?: string | undefined;
  readonly url?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly dateline?: string | undefined;
  readonly bylines?: readonly string[];
  readonly source?: string | undefined;
  readonly date?: CardTime | undefined;
  readonly updated?: CardTime | undefined;
  readonly comments?: string | undefined;
  readonly related?: readonly CardLink[];
  readonly media?: CardMedia | undefined;
  readonly mediaType?: CardMediaType | undefined;
  readonly caption?: string | undefined;
  readonly photoCredit?: string | undefined;
  /** Milliseconds until something of it is no longer true. */
  readonly next?: number | undefined;
}

export interface CardMedia {
  readonly src: string;
  readonly srcset: string;
  readonly alt: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly focal: string | undefined;
}

export interface CardMediaType {
  readonly kind: MediaKind;
  /** `视频 3分05秒`, `12张图`. */
  readonly text: string;
}

export interface CardLink {
  readonly url: string;
  readonly headline: string;
}

/** What the page says to a card, beside the article. */
export interface CardSettings extends Clock {
  /** The section around the card: a kicker that says the same is left out. */
  readonly section: string | undefined;
  readonly state: unknown;
  readonly live: unknown;
}

/** More sub-links are a list. */
const MOST_RELATED = 3;

/** What a card shows of an article, or of anything that was handed in as one. */
export function cardView(article: unknown, settings: CardSettings, refuse: Refuse): CardView {
  const { locale, now } = settings;
  const read = reader(article, 'article', refuse);
  const said = stateOf(read, settings.state);
  const live = liveOf(read, settings.live);
  const isZone = formatTime('2000-01-01T00:00Z', locale, settings.zone) !== null;
  if (!isZone) refuse('zone', 'choice');
  const zone = isZone ? settings.zone : undefined;
  const clock = { ...settings, zone };
  if (!article) return { state: said, live, marks: marksOf(read, said, locale) };

  const text = (path: string): string | undefined => read(path, (value) => pickText(value, locale));
  const date = read('publishedAt', (time) => cardTime(time, clock));
  const update = read('updatedAt', (time) => cardTime(time, clock));
  const later = update && formatUpdate(update.datetime, date?.datetime, locale, zone);
  const isNews = later && update.text !== date?.text;
  const updated = isNews ? { ...update, text: update.next === undefined ? later : update.text } : undefined;
  const column = text('column') ?? text('section.name');
  const source = text('source.party.name');
  const kept = {
    state: said,
    kicker: column?.trim() === settings.section ? undefined : column,
    headline: text('headline'),
    source,
    date,
  };
  const url = read('url', safeHref, 'address');
  const credits = creditLines(read, locale, refuse);
  // A newspaper that takes a story back says which one, and offers it no longer.
  if (said === 'withdrawn') return { ...kept, live: '' };

  const newFor = stillNew(date, now);
  // Its own time says that it was updated.
  const state = said || 'published';
  const marked = state === 'updated' && updated ? '' : state === 'published' && newFor ? 'new' : state;
  const dateline = text('dateline.text');
  const sponsor = text('sponsor.name');
  const ends = [date?.next, updated?.next, newFor].filter((end) => end !== undefined);
  return {
    ...kept,
    live,
    marks: marksOf(read, marked, locale),
    sponsor: sponsor && SPONSOR[locale] + PUNCTUATION[locale].colon + sponsor,
    overline: text('overline'),
    subheadline: text('subheadline'),
    url,
    standfirst: text('summary'),
    dateline,
    bylines: credits
      .filter(({ role }) => WRITER_ROLES.includes(role))
      .map(({ label, names }) => `${label} ${names}`),
    // A dateline names the paper.
    source: source && dateline?.includes(source) ? undefined : source,
    updated,
    comments: read('commentCount', (count) => {
      const number = asNumber(count);
      return number === null ? null : number > 0 ? ARTICLE[locale].comments(number) : '';
    }),
    related: relatedLinks(read, text),
    ...mediaView(read, text, locale, refuse),
    next: ends.length ? Math.min(...ends) : undefined,
  };
}

type ReadText = (path: string) => string | undefined;

function relatedLinks(read: Read, text: ReadText): CardLink[] {
  return (read('related', asList) ?? []).slice(0, MOST_RELATED).flatMap((_, index) => {
    const url = read(`related.${index}.url`, safeHref, 'address');
    const headline = text(`related.${index}.headline`);
    return url && headline ? { url, headline } : [];
  });
}

function mediaView(
  read: Read,
  text: ReadText,
  locale: Locale,
  refuse: Refuse,
): Pick<CardView, 'media' | 'mediaType' | 'caption' | 'photoCredit'> {
  if (!read('media.0', Object)) return {};
  const kind = read('media.0.kind', (value) => MEDIA_KINDS.find((one) => one === value), 'choice') ?? 'image';
  const src = read(`media.0.${kind === 'image' ? 'src' : 'poster'}`, safeHref, 'address');
  const words = [kindText(read, kind, locale), madeBy(read, 'media.0.digitalSource', locale)].filter(Boolean);
  const mediaType = words.length ? { kind, text: words.join(' · ') } : undefined;
  if (!src) return { mediaType };
  // An empty alt is an answer, not a gap: the picture is decorative.
  const alt = read('media.0', (media) => (media as { alt?: unknown }).alt === '') ? '' : text('media.0.alt');
  if (alt === undefined) refuse('media.0.alt', 'missing');
  const x = read('media.0.focal.x', asNumber);
  const y = read('media.0.focal.y', asNumber);
  const focal = focalPosition(`${x} ${y}`);
  if (x !== undefined && y !== undefined && !focal) refuse('media.0.focal', 'shape');
  const credits = read('media.0.credits', asList) ? creditLines(read, locale, refuse, 'media.0.credits') : [];
  return {
    media: {
      src,
      // The files of a clip are no pictures.
      srcset: kind === 'image' ? (sourceSet(filesOf(read)) ?? '') : '',
      alt: alt ?? '',
      width: read('media.0.width', asNumber),
      height: read('media.0.height', asNumber),
      focal,
    },
    mediaType,
    caption: text('media.0.caption'),
    photoCredit: credits.map(({ label, names }) => `${label} ${names}`).join(' '),
  };
}

/** The files of a picture, each with its width where they have one. */
function filesOf(read: Read): { src: string | undefined; width: number | undefined }[] {
  return (read('media.0.sources', asList) ?? []).map((_, index) => ({
    src: read(`media.0.sources.${index}.src`, safeHref, 'address'),
    width: read(`media.0.sources.${index}.width`, asNumber),
  }));
}

/** What it is and how long or how many, in words; nothing for a picture. */
function kindText(read: Read, kind: MediaKind, locale: Locale): string {
  const count = read('media.0.count', asNumber);
  const duration = read('media.0.duration', asNumber);
  return mediaFacts({ kind, count, duration }, locale).join(' ');
}

/** Whether an address leads to another site than that of the page it stands in. */
export function isExternal(address: string | null | undefined, page: string): boolean {
  try {
    const { protocol, origin } = new URL(address ?? '', page);
    return protocol.startsWith('http') && origin !== new URL(page).origin;
  } catch {
    return false;
  }
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
