import type { MediaObject } from '../models/media.js';
import { creditLine } from './credits.js';
import { address, attribute, lines, markup, print, type Markup } from './markup.js';
import { pageOf, phrase, said, type Page, type PartOptions } from './page.js';
import { asMedia, type MediaPart } from './parts.js';
import { picture, type PictureOptions } from './picture.js';
import { asModel, asOneOf } from './reading.js';
import { notice } from './rights.js';

const asOptions = asModel({ loading: asOneOf(['lazy', 'eager']) });

/**
 * A picture, a clip, a gallery as `<figure>`: caption, length or count, credits with their labels, a word where a machine
 * made it, the notice. What may disturb stands behind a click. A gallery, or a page to embed, is a link with its poster, so
 * that nothing is asked of another site before the reader does. `''` for what has no address that is safe.
 */
export function renderMedia(media: MediaObject, options?: PartOptions & PictureOptions): string {
  return print(mediaFigure(asMedia(media), pageOf(options), asOptions(options)));
}

export function mediaFigure(
  media: MediaPart | undefined,
  page: Page,
  options: PictureOptions = {},
): Markup | undefined {
  const shown = media && content(media, page, options);
  if (!shown) return undefined;
  const { sensitive } = page.words.media;
  const words = caption(media, page);
  return markup`<figure>\n${lines([
    media.sensitive ? markup`<details><summary>${sensitive}</summary>${shown}</details>` : shown,
    words && markup`<figcaption>\n${words}\n</figcaption>`,
  ])}\n</figure>`;
}

function content(media: MediaPart, page: Page, options: PictureOptions): Markup | undefined {
  if (media.kind === 'image') return picture(media, page, options);
  if (media.kind === 'video' || media.kind === 'audio') return clip(media, page);
  const href = address('href', media.src, page.base);
  return href && markup`<a${href}>${picture(media, page, options)}${mediaSummary(media, page)}</a>`;
}

function clip(media: MediaPart, page: Page): Markup | undefined {
  const isNamed = media.sources.some(({ src }) => src === media.src);
  const files = [...media.sources, ...(isNamed ? [] : [{ src: media.src, type: undefined }])];
  const playable = lines(
    files.map(({ src, type }) => {
      const from = address('src', src, page.base);
      return from && markup`<source${[from, attribute('type', type)]}/>`;
    }),
  );
  const name = phrase(media.alt, page);
  // Nothing is loaded before the reader asks for it.
  const player = [
    attribute('controls', ''),
    attribute('preload', 'none'),
    attribute('aria-label', name?.text),
    attribute('lang', name?.lang),
  ];
  if (!playable || media.kind === 'audio') return playable && markup`<audio${player}>\n${playable}\n</audio>`;
  const frame = [
    address('poster', media.poster, page.base),
    attribute('width', media.width),
    attribute('height', media.height),
  ];
  return markup`<video${[...player, ...frame]}>\n${playable}\n</video>`;
}

/** What it is, and how long or how many: `视频，3分20秒`. */
export function mediaSummary(
  { kind = 'embed', duration = 0, count }: MediaPart,
  page: Page,
  pause = page.words.pause,
): string {
  const { media: words } = page.words;
  if (kind === 'image') return '';
  const seconds = Math.round(duration);
  const length = seconds > 0 && words.duration(Math.floor(seconds / 60), seconds % 60);
  return [words[kind], kind === 'gallery' ? count && words.count(count) : length].filter(Boolean).join(pause);
}

function caption(media: MediaPart, page: Page): Markup | undefined {
  const { aside, made } = page.words;
  const isLink = media.kind === 'gallery' || media.kind === 'embed' || !media.kind;
  const pieces = [
    said(media.caption, page),
    !isLink && mediaSummary(media, page),
    ...media.credits.map((credit) => markup`${aside.open.trim()}${creditLine(credit, page)}${aside.close}`),
    media.digitalSource && made[media.digitalSource],
  ];
  return lines([
    ...pieces.map((piece) => piece && markup`<span>${piece}</span>`),
    media.rights && notice(media.rights, page),
  ]);
}
