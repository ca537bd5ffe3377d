import { CARD_LOADINGS } from '../models/looks.js';
import type { MediaObject } from '../models/media.js';
import { printHtml } from '../print/html.js';
import { MEDIA_OBJECT } from '../shapes/media.js';
import { choice, record } from '../shapes/shape.js';
import { mediaFigure } from '../views/media.js';
import type { PictureOptions } from './article-card.js';
import { pageOf, some, type PartOptions } from './options.js';

const PICTURE = record<PictureOptions>({}, { loading: choice(CARD_LOADINGS) });

/**
 * A picture, a clip, a gallery as `<figure>`: caption, length or count, credits with their labels, a word where a machine
 * made it, the notice. What may disturb stands behind a click. A gallery, or a page to embed, is a link with its poster, so
 * that nothing is asked of another site before the reader does. `''` for what has no address that is safe.
 */
export function renderMedia(media: MediaObject, options?: PartOptions & PictureOptions): string {
  return printHtml(mediaFigure(some(MEDIA_OBJECT, media), pageOf(options), some(PICTURE, options).loading));
}
