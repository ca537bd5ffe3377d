import { ATTRIBUTION } from '../words/credits.js';
import { PUNCTUATION } from '../words/punctuation.js';
import type { Article } from './article.js';
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

const asIs = (text: string): string => text;

/** The sentence of `attribution`, without its formats: `escape` writes its texts, `link` its address. */
export function attributionSentence(
  article: Readonly<Partial<Attributable>>,
  locale: string,
  base?: string,
  escape = asIs,
  link = asIs,
): string {
  const language = resolveLocale(locale);
  const words = ATTRIBUTION[language];
  const { colon } = PUNCTUATION[language];
  // On one line: in Markdown a new line may begin a list, a heading or a quotation.
  const inline = (text: string): string => escape(text.replace(/\s+/g, ' ').trim());
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
    address && words.link(link(address)),
  ]
    .filter(Boolean)
    .join(words.pause);
}
