import { Parser } from 'htmlparser2';

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
  const parser = new Parser(
    {
      onopentagname(name) {
        if (UNSEEN.test(name)) unseen++;
        if (BREAKS.test(name)) plain += '\n';
      },
      onclosetag(name) {
        if (UNSEEN.test(name)) unseen--;
        if (BREAKS.test(name) && name !== 'br') plain += '\n';
      },
      ontext(part) {
        if (!unseen) plain += part.replace(/[ \t\r\n\f]+/g, ' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return plain
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same on one line, for headlines and names. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}

/** A plain text that `plainText` reads back as it was: escaped only where it could be taken for markup. */
export function writtenText(text: string): string {
  if (!hasMarkup(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
}

/** True for text that was decoded with the wrong character set: replacement characters, or UTF-8 read as GBK. */
export function isGarbled(text: string): boolean {
  return /\uFFFD|锟斤拷|烫烫烫|(?:Ã.|â€){2}/.test(text);
}
