import { address, attribute, markup, sources, type Markup } from './markup.js';
import { phrase, type Page } from './page.js';
import type { MediaPart } from './parts.js';

/** How a picture is printed. */
export interface PictureOptions {
  /** `eager` for the picture that a page opens with: `lazy` unless told otherwise. */
  readonly loading?: 'lazy' | 'eager' | undefined;
}

/** The picture of a medium: itself, or the poster of what is no picture. Without words for it, it counts as decoration. */
export function picture(
  media: MediaPart,
  page: Page,
  { loading = 'lazy' }: PictureOptions,
  slot?: string,
): Markup | undefined {
  const isImage = media.kind === 'image';
  const src = address('src', isImage ? media.src : media.poster, page.base);
  const alt = phrase(media.alt, page);
  return (
    src &&
    markup`<img${[
      attribute('slot', slot),
      src,
      // The files of a clip are no pictures.
      isImage && sources(media.sources, loading === 'lazy' ? 'auto, 100vw' : '100vw', page.base),
      attribute('alt', alt?.text ?? ''),
      attribute('lang', alt?.lang),
      attribute('width', media.width),
      attribute('height', media.height),
      attribute('loading', loading),
    ]}/>`
  );
}
