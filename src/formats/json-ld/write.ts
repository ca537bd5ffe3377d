import type { Article } from '../../models/article.js';
import type { Writing } from '../reading.js';
import { Source } from '../source.js';
import { ARTICLE } from './article.js';
import type { JsonLdObject } from './vocabulary.js';

/** What a writer of JSON-LD knows beside the article. */
export interface JsonLdOptions {
  /** What relative addresses are made absolute with: the page's own address. Search engines want them absolute. */
  readonly base?: string;
}

/**
 * An article as one schema.org object of the NewsArticle family, with what search engines ask for: headline, dates with
 * their offset, authors and publisher as objects, images with size and credit, rights, AI label.
 *
 * Every property is one of schema.org's own. What it has no property for stands as a PropertyValue whose `propertyID`
 * begins with `sixbloom:`, under `identifier` (`additionalProperty` where that is defined), where nobody else looks. Of a
 * text in several languages the article's own is written. An address that `safeHref` refuses is not.
 *
 * Source: schema.org 30; Google Search Central, "Article structured data".
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): Writing<JsonLdObject> {
  const source: Source = new Source(article as unknown as Readonly<Record<string, unknown>>);
  const lang = source.peek('lang');
  const output = ARTICLE.write({ lang: typeof lang === 'string' ? lang : '', base: options.base }, source);
  return {
    output: { '@context': 'https://schema.org', '@type': 'NewsArticle', ...output },
    lost: source.lost(),
  };
}

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
