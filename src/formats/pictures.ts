import { decoded } from './entities.js';
import { attributesOf, piecesOf } from './markup.js';

/** A picture as a text of HTML names it. */
interface PrintedPicture {
  readonly src: string;
  readonly alt: string | undefined;
}

/** The pictures in a text of HTML, in its order; not the dots that count readers. What loads late names its file in `data-src`. */
export function* picturesIn(html: string): Generator<PrintedPicture> {
  if (!/<img\s/i.test(html)) return;
  for (const { tag, ...piece } of piecesOf(html)) {
    if (tag !== 'img' || !('attributes' in piece)) continue;
    const attributes = attributesOf(piece.attributes);
    const src = attributes.get('data-src') || attributes.get('src');
    const isDot = ['width', 'height'].some((side) => Number(attributes.get(side) || 99) < 3);
    const alt = attributes.get('alt');
    if (src && !isDot) yield { src: decoded(src), alt: alt === undefined ? alt : decoded(alt) };
  }
}
