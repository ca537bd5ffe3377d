import { Parser } from 'htmlparser2';
import type { MediaObject } from '../../models/media.js';
import { plainLine } from '../text.js';
import type { XmlElement } from './element.js';
import { hrefAt, type Feed } from './feed.js';

/** Keeps no stack of open tags: a hostile text would make it long. */
class Flat extends Parser {
  protected override isVoidElement(): boolean {
    return true;
  }
}

/** The first picture in a text of HTML; not the dots that count readers, nor one that stands in the text itself. */
export function pictureIn(text: XmlElement, feed: Feed): MediaObject | undefined {
  const html = text.peekHtml();
  if (!/<img\s/i.test(html)) return undefined;
  let picture: MediaObject | undefined;
  const parser = new Flat({
    onopentag(name, { src, alt, width, height }) {
      if (name !== 'img' || Number(width ?? 99) < 3 || Number(height ?? 99) < 3) return;
      const address = src ? hrefAt(src, text, feed) : null;
      if (address === null) return;
      picture = { kind: 'image', src: address, ...(alt && { alt: plainLine(alt) }) };
      parser.pause();
    },
  });
  parser.end(html);
  return picture;
}
