import type { Article } from './article.js';
import { creditLabel, creditNames } from './credit-label.js';
import { safeHref } from './href.js';
import { pickText, resolveLocale } from './locale.js';
import { formatTime } from './time.js';

export const ATTRIBUTION_FORMATS = ['text', 'html', 'markdown'] as const;
export type AttributionFormat = (typeof ATTRIBUTION_FORMATS)[number];

export interface AttributionOptions {
  /** `text` unless told otherwise. */
  readonly format?: AttributionFormat;
  /** Language of the sentence; the names and the headline stay as they are. */
  readonly locale?: string;
  /** What a relative address is relative to: the page's own address. */
  readonly base?: string;
}

/** The part of an article that an attribution is made of. */
export type Attributable = Pick<
  Article,
  'headline' | 'url' | 'publishedAt' | 'credits' | 'source' | 'rights'
>;

const WRITERS = ['author', 'reporter', 'correspondent'];

const SENTENCES = {
  'zh-Hans': { source: '本文转载自', headline: '原标题', link: '原文链接' },
  'zh-Hant': { source: '本文轉載自', headline: '原標題', link: '原文連結' },
  en: { source: 'Republished from', headline: 'Original headline:', link: 'Original:' },
} as const;

const ESCAPES: Readonly<Record<AttributionFormat, (text: string) => string>> = {
  text: (text) => text,
  html: (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`),
  markdown: (text) => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&'),
};

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
  const chinese = language !== 'en';
  const words = SENTENCES[language];
  const inFormat = ESCAPES[format] ?? ESCAPES.text;
  // On one line: in Markdown a new line may begin a list, a heading or a quotation.
  const escape = (text: string): string => inFormat(text.replace(/\s+/g, ' ').trim());
  const { source, rights } = article;
  const credits = list(article.credits).filter((credit) => typeof credit === 'object' && credit !== null);

  const publisher = credits.find((credit) => credit.role === 'source' || credit.role === 'publisher');
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
    : credits.filter((credit) => WRITERS.includes(credit.role));
  const pieces = [
    from && words.source + (chinese ? '' : ' ') + escape(from),
    headline &&
      (chinese ? `${words.headline}《${escape(headline)}》` : `${words.headline} “${escape(headline)}”`),
    ...writers.map((credit) => {
      const label = creditLabel(credit, locale);
      const names = creditNames(credit, locale);
      return names && escape(`${label}${label && (chinese ? '：' : ': ')}${names}`);
    }),
    day,
    address && words.link + (chinese ? '：' : ' ') + linked(address, format, inFormat),
  ].filter(Boolean);
  return pieces.join(chinese ? '，' : '. ');
}

function linked(address: string, format: AttributionFormat, escape: (text: string) => string): string {
  if (format === 'html') return `<a href="${escape(address)}">${escape(address)}</a>`;
  if (format !== 'markdown') return address;
  // Markdown's angle brackets may hold neither blanks nor brackets, and without a scheme they are those of a tag.
  const bracketed = `<${address.replace(/[\s<>\\]/g, encodeURIComponent)}>`;
  return /^[a-z]+:/i.test(address) ? bracketed : `[${escape(address)}](${bracketed})`;
}

/** What should be a list, from pages that may hand in anything. */
function list<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}
