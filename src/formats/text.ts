import { Tokenizer } from 'htmlparser2';

// A tag begins with a letter: `3<5` and `学习<民法典>` are text.
const MARKUP = /<[/!?a-z]|&(?:[a-z]\w+|#\d+|#x[\da-f]+);/i;
const BREAKS = /^(?:p|div|br|li|tr|h[1-6]|blockquote|section|article|figure|figcaption|dd|dt|hr)$/;
const UNSEEN = /^(?:script|style|template|noscript|iframe|textarea|title)$/;

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
  let unseen = 0;
  const tag = (start: number, end: number): void => {
    const name = text.slice(start, end).toLowerCase();
    if (UNSEEN.test(name)) unseen = Math.max(0, unseen + (text[start - 1] === '/' ? -1 : 1));
    if (BREAKS.test(name)) plain += '\n';
  };
  const say = (part: string): void => {
    if (!unseen) plain += part.replace(/[ \t\r\n\f]+/g, ' ');
  };
  const ignore = (): void => undefined;
  // Tags without a tree: a parser's stack of open tags takes quadratic time on a hostile text.
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: tag,
      onclosetag: tag,
      ontext: (start, end) => {
        say(text.slice(start, end));
      },
      ontextentity: (code) => {
        say(String.fromCodePoint(code));
      },
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return plain
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** The same on one line, for headlines and names. A full-width blank (盘龙大观园　赏花) is print, not layout. */
export function plainLine(text: string): string {
  return plainText(text).replace(/[ \t\r\n\f\v\u00A0]+/g, ' ');
}

/** A plain text that `plainText` reads back as it was: escaped only where it could be taken for markup. */
export function writtenText(text: string): string {
  if (!hasMarkup(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
}

// What the bytes of UTF-8 behind the first of a character become where they are read as Windows-1252.
const CONTINUED = '[\\u0080-\\u00BFŒœŠšŸŽžƒˆ˜–—‘-„†-•…‰‹›€™]';
const GARBLED = new RegExp(`\\uFFFD|锟斤拷|烫烫烫|(?:[Â-ß]${CONTINUED}|[à-ï]${CONTINUED}{1,2}){2}`);

/**
 * True for text that was decoded with the wrong character set: replacement characters, what became of them in GBK, or two
 * characters of UTF-8 in a row that were read as Latin (`ä¸­æ–‡`).
 */
export function isGarbled(text: string): boolean {
  return GARBLED.test(text);
}
