import type { Article } from '../../models/article.js';
import type { Writing } from '../reading.js';
import { Source } from '../source.js';
import { ARTICLE } from './article.js';
import type { JsonLdObject } from './vocabulary.js';
import { Writer } from './writer.js';

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
  const write = new Writer(typeof lang === 'string' ? lang : '', options.base);
  const output = ARTICLE.write(write, source);
  return {
    output: { '@context': 'https://schema.org', '@type': 'NewsArticle', ...output },
    lost: source.lost(),
  };
}
