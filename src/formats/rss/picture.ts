import type { MediaObject } from '../../models/media.js';
import { picturesIn } from '../pictures.js';
import { plainLine } from '../text.js';
import type { XmlElement } from './element.js';
import { hrefAt, type Feed } from './feed.js';

/** The first picture in a text of HTML that has an address, but not one that stands in the text itself. */
export function pictureIn(text: XmlElement, feed: Feed): MediaObject | undefined {
  for (const { src, alt } of picturesIn(text.peekHtml())) {
    const address = hrefAt(src, text, feed);
    if (address !== null) return { kind: 'image', src: address, ...(alt && { alt: plainLine(alt) }) };
  }
  return undefined;
}
