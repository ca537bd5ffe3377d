import { decoded, WINDOWS_1252 } from './entities.js';
import { piecesOf } from './markup.js';

// A tag begins with a letter: `3<5` and `学习<民法典>` are text.
const MARKUP = /<[/!?a-z]|&(?:[a-z]\w+|#\d+|#x[\da-f]+);/i;
const BREAKS = /^(?:p|div|br|li|tr|h[1-6]|blockquote|section|article|figure|figcaption|dd|dt|hr)$/;

/** True where a text that should be plain holds tags or entities, as titles and summaries of many systems do. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/**
 * What a reader would see of a text that may be HTML: tags taken off, entities decoded, blanks as a browser shows them, a
 * line break between blocks, nothing of scripts and styles. A text without tags and entities stays as it is but for blanks
 * at its ends. Texts that were escaped twice (`&amp;lt;b&amp;gt;`) are decoded once.
 */
export function plainText(text: string): string {
  if (!hasMarkup(text)) return text.trim();
  let plain = '';
  for (const piece of piecesOf(text)) {
    if (piece.tag === undefined) plain += decoded(piece.text).replace(/[ \t\r\n\f]+/g, ' ');
    else if (BREAKS.test(piece.tag)) plain += '\n';
  }
  return plain
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** The same on one line, for headlines and names. */
export function plainLine(text: string): string {
  return oneLine(plainText(text));
}

/** A plain text on one line. A full-width blank (盘龙大观园　赏花) is print, not layout. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f\v\u00A0]+/g, ' ');
}

/** A plain text that `plainText` reads back as it was: escaped only where it could be taken for markup. */
export function writtenText(text: string): string {
  if (!hasMarkup(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
}

// What the bytes of UTF-8 behind the first of a character become where they are read as Windows-1252.
const CONTINUED = `[\u0080-\u00BF${WINDOWS_1252}]`;
const GARBLED = new RegExp(`\\uFFFD|锟斤拷|烫烫烫|(?:[Â-ß]${CONTINUED}|[à-ï]${CONTINUED}{1,2}){2}`);

/**
 * True for text that was decoded with the wrong character set: replacement characters, what became of them in GBK, or two
 * characters of UTF-8 in a row that were read as Latin (`ä¸­æ–‡`).
 */
export function isGarbled(text: string): boolean {
  return GARBLED.test(text);
}
