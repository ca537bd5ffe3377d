import type { Locale } from '../models/locale.js';
import type { CardLoading } from '../models/looks.js';
import type { MediaKind, MediaObject } from '../models/media.js';
import type { Lenient } from '../shapes/lenient.js';
import { DIGITAL_SOURCE, MEDIA, SENSITIVE } from '../words/media.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { creditLine, namingCredits } from './credits.js';
import { addressOf, phrase, wording, type Page } from './page.js';
import { block, part, type Part } from './part.js';
import { notice } from './rights.js';

/** What a medium is known by before it is opened. */
export interface MediaFacts {
  readonly kind?: MediaKind | undefined;
  /** Pictures of a gallery. */
  readonly count?: number | undefined;
  /** Seconds of a clip. */
  readonly duration?: number | undefined;
}

/** What it is and how long or how many, one behind the other: `视频`, `3分05秒`. Nothing for a picture. */
export function mediaFacts(
  { kind = 'image', count = 0, duration = 0 }: MediaFacts,
  locale: Locale,
): string[] {
  const words = MEDIA[locale];
  if (kind === 'image') return [];
  if (kind === 'gallery') return [count > 0 ? words.pictures(count) : words.kind.gallery];
  const seconds = Math.round(duration);
  const length = seconds > 0 ? words.duration(Math.floor(seconds / 60), seconds % 60) : '';
  return [words.kind[kind], length].filter(Boolean);
}

type Medium = Lenient<MediaObject>;

/** Whether something is a picture. What says nothing of itself is one. */
const kindOf = ({ kind }: Medium): MediaKind => kind ?? 'image';

/** A picture's files for screens of different widths. */
function sourceSet(sources: Medium['sources'] = [], page: Page): string | undefined {
  const candidates = sources.flatMap(({ src, width }) => {
    const href = addressOf(src, page);
    // A blank ends an address here, and so does a comma at its end (HTML, "parse a srcset attribute").
    return href !== undefined && width ? `${href.replace(/[ \f]|^,|,$/g, encodeURIComponent)} ${width}w` : [];
  });
  return candidates.join(', ') || undefined;
}

/** The picture of a medium: itself, or the poster of what is no picture. Without words for it, it counts as decoration. */
export function picture(
  media: Medium,
  page: Page,
  loading: CardLoading = 'lazy',
  slot?: string,
): Part | undefined {
  const isImage = kindOf(media) === 'image';
  const src = addressOf(isImage ? media.src : media.poster, page);
  if (src === undefined) return undefined;
  const alt = phrase(media.alt, page);
  // The files of a clip are no pictures.
  const srcset = isImage ? sourceSet(media.sources, page) : undefined;
  return part('img', {
    slot,
    src,
    srcset,
    sizes: srcset && (loading === 'lazy' ? 'auto, 100vw' : '100vw'),
    alt: alt?.text ?? '',
    lang: alt?.lang,
    width: media.width,
    height: media.height,
    loading,
  });
}

/** Caption, length or count, credits with their labels, how a machine made it, the notice. */
function caption(media: Medium, page: Page): Part | undefined {
  const [open, close] = PUNCTUATION[page.locale].aside;
  const kind = kindOf(media);
  const isLink = kind === 'gallery' || kind === 'embed';
  const pieces = [
    wording(media.caption, page),
    !isLink && summary(media, page),
    ...namingCredits(media.credits).map((credit) => [open.trim(), creditLine(credit, page), close]),
    media.digitalSource && DIGITAL_SOURCE[page.locale][media.digitalSource],
  ];
  return block('figcaption', {}, [
    ...pieces.map((piece) => piece && part('span', {}, piece)),
    media.rights && notice(media.rights, page),
  ]);
}

/** What it is, and how long: `视频，3分20秒`. */
function summary(media: Medium, { locale }: Page): string {
  return mediaFacts(media, locale).join(PUNCTUATION[locale].pause);
}

function clip(media: Medium, page: Page): Part | undefined {
  const isVideo = kindOf(media) === 'video';
  const isNamed = media.sources?.some(({ src }) => src === media.src);
  const files = [...(media.sources ?? []), ...(isNamed ? [] : [{ src: media.src, type: undefined }])];
  const name = phrase(media.alt, page);
  return block(
    isVideo ? 'video' : 'audio',
    {
      controls: '',
      // Nothing is loaded before the reader asks for it.
      preload: 'none',
      'aria-label': name?.text,
      lang: name?.lang,
      ...(isVideo && { poster: addressOf(media.poster, page), width: media.width, height: media.height }),
    },
    files.map(({ src, type }) => {
      const from = addressOf(src, page);
      return from !== undefined && part('source', { src: from, type });
    }),
  );
}

function content(media: Medium, page: Page, loading: CardLoading | undefined): Part | undefined {
  const kind = kindOf(media);
  if (kind === 'image') return picture(media, page, loading);
  if (kind === 'video' || kind === 'audio') return clip(media, page);
  const href = addressOf(media.src, page);
  return href === undefined
    ? undefined
    : part('a', { href }, picture(media, page, loading), summary(media, page));
}

/**
 * A picture, a clip, a gallery with all that belongs to it. What may disturb stands behind a click. A gallery, or a page to
 * embed, is a link with its poster, so that nothing is asked of another site before the reader does.
 */
export function mediaFigure(media: Medium | undefined, page: Page, loading?: CardLoading): Part | undefined {
  const seen = media && content(media, page, loading);
  if (!seen) return undefined;
  return block('figure', {}, [
    media.sensitive ? part('details', {}, part('summary', {}, SENSITIVE[page.locale]), seen) : seen,
    caption(media, page),
  ]);
}
