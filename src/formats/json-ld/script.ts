import type { Article } from '../../models/article.js';
import { toJsonLd, type JsonLdOptions } from './write.js';

const LITERAL = /"(?:[^"\\]|\\.)*"/g;
const UNSAFE = /[<>&{}%$\u2028\u2029]/g;

/**
 * The JSON-LD of an article as a script element, safe to print into any page or template: what ends a script, opens a
 * comment, a template's braces (`{{`, `<%`, `${`) or a line to old parsers stands as a `\u` escape inside the strings.
 *
 * Source: HTML, "Restrictions for contents of script elements".
 */
export function jsonLdScript(article: Article, options?: JsonLdOptions): string {
  const json = JSON.stringify(toJsonLd(article, options).output);
  const safe = json.replace(LITERAL, (literal) => literal.replace(UNSAFE, escape));
  return `<script type="application/ld+json">${safe}</script>`;
}

function escape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
