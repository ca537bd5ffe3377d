import { ATTRIBUTION } from '../words/credits.js';
import { PUNCTUATION } from '../words/punctuation.js';
import type { Article } from './article.js';
import { escapeFor, linkFor } from './attribution-markup.js';
import { creditLabel, creditNames } from './credit-label.js';
import { WRITER_ROLES } from './credits.js';
import { safeHref } from './href.js';
import { list } from './list.js';
import { pickText, resolveLocale } from './locale.js';
import { formatTime } from './time.js';

/** The part of an article that an attribution is made of. */
export type Attributable = Pick<
  Article,
  'headline' | 'url' | 'publishedAt' | 'credits' | 'source' | 'rights'
>;

/** How the sentence of `attribution` is written. */
export const ATTRIBUTION_FORMATS = ['text', 'html', 'markdown'] as const;
export type AttributionFormat = (typeof ATTRIBUTION_FORMATS)[number];

/** How `attribution` writes its sentence. */
export interface AttributionOptions {
  /** `text` unless told otherwise. */
  readonly format?: AttributionFormat;
  /** Language of the sentence; the names and the headline stay as they are. */
  readonly locale?: string;
  /** What a relative address is relative to: the page's own address. */
  readonly base?: string;
}

/**
 * The sentence a republisher must print: source, original headline, who wrote it, the day where the rights ask for it,
 * and the link.
 *
 * Speaks of the piece's own source: a piece that was itself republished names where it came from, with that headline, day
 * and link. A part that is not known, or that is in the wrong shape, is left out, never guessed; with nothing known the
 * answer is `''`. Names and headlines are escaped for `html` and `markdown` and stay on one line; an address that
 * `safeHref` refuses is no link.
 */
export function attribution(
  article: Readonly<Partial<Attributable>>,
  { format = 'text', locale = 'zh-Hans', base }: AttributionOptions = {},
): string {
  const language = resolveLocale(locale);
  const words = ATTRIBUTION[language];
  const { colon } = PUNCTUATION[language];
  // On one line: in Markdown a new line may begin a list, a heading or a quotation.
  const inline = (text: string): string => escapeFor(text.replace(/\s+/g, ' ').trim(), format);
  const { source, rights } = article;
  const credits = list(article.credits);

  const publisher = credits.find((credit) => credit?.role === 'source' || credit?.role === 'publisher');
  const from = pickText((source?.party ?? list(publisher?.parties)[0] ?? rights?.holder)?.name, locale);
  const headline = pickText(source?.headline ?? article.headline, locale);
  // The address and the day of a copy are not those of the original.
  const own = source?.relation === undefined || source.relation === 'original' ? article : undefined;
  const day =
    list(rights?.requires).includes('date') && formatTime(source?.publishedAt ?? own?.publishedAt, locale);
  const address = safeHref(source?.url ?? own?.url, base);

  const authors = list(source?.authors);
  const writers = authors.length
    ? [{ role: 'author' as const, parties: authors }]
    : credits.filter((credit) => WRITER_ROLES.includes(credit?.role));
  return [
    from && words.source(inline(from)),
    headline && words.headline(inline(headline)),
    ...writers.map((credit) => {
      const label = creditLabel(credit, locale);
      const names = creditNames(credit, locale);
      return names && inline(label + (label && colon) + names);
    }),
    day,
    address && words.link(linkFor(address, escapeFor(address, format), format)),
  ]
    .filter(Boolean)
    .join(words.pause);
}
