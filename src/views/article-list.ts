import type { Article } from '../models/article.js';
import { splitColumn } from '../models/column.js';
import { safeHref } from '../models/href.js';
import { pickText } from '../models/locale.js';
import type { SectionLevel } from '../models/looks.js';
import type { Lenient } from '../shapes/lenient.js';
import { SPONSOR } from '../words/credits.js';
import { LIST } from '../words/list.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { sectionHeading } from './list.js';
import { newsTime, newsTimePart } from './news-time.js';
import { addressOf, naming, phrase, type Page, type Phrase } from './page.js';
import { part, type Child } from './part.js';

/** One article as a list shows it. */
export interface ListItem {
  /** What it is known by on a page: its address, and its id within its site, as far as no other item has the same. */
  readonly keys: readonly string[];
  readonly url: string | undefined;
  readonly headline: Phrase;
  readonly column: string | undefined;
  readonly article: Lenient<Article>;
  /** The same for a card, with the column off the headline. */
  readonly model: Article;
}

/** What the page says to a list, beside the articles. */
export interface ListSettings {
  /** Names of columns that may be glued to headlines; `undefined` where the page names none. */
  readonly columns: readonly string[] | undefined;
  /** Elder-friendly mode knows no promotion. */
  readonly elder: boolean;
}

/** An article as it was handed in, and what of it can be shown. */
export interface ListedArticle {
  readonly given: unknown;
  readonly article: Lenient<Article>;
}

/** What a list shows of articles. Left out are what was withdrawn and, in elder-friendly mode, what was paid for. */
export function listItems(
  articles: readonly ListedArticle[],
  page: Page,
  { columns, elder }: ListSettings,
): readonly ListItem[] {
  const items = articles.flatMap(({ given, article }) => {
    const printed = phrase(article.headline, { ...page, lang: article.lang });
    if (!printed || article.state === 'withdrawn' || (elder && article.sponsor?.name !== undefined))
      return [];
    const url = addressOf(article.url, page);
    const text = printed.text.trim();
    const split = splitHeadline(text, columns);
    // The column may be said twice: glued to the headline, and by itself.
    const column = pickText(article.column, page.tag)?.trim() ?? split.column;
    const headline = column === split.column ? split.headline : text;
    return {
      keys: keysOf(given, article, url),
      url,
      headline: { ...printed, text: headline },
      column,
      article,
      model: { ...(given as Article), headline, ...(column !== undefined && { column }) },
    };
  });
  // An id or an address that a system prints for every item tells none of them from another.
  const uses = new Map<string, number>();
  for (const key of items.flatMap(({ keys }) => keys)) uses.set(key, (uses.get(key) ?? 0) + 1);
  return items.map((item) => ({ ...item, keys: item.keys.filter((key) => uses.get(key) === 1) }));
}

function keysOf(given: unknown, article: Lenient<Article>, url: string | undefined): readonly string[] {
  const name = numberOf(given) ?? article.id;
  const site = url === undefined ? '' : new URL(url).origin;
  return [url, name && `${site} ${name}`].filter((key) => key !== undefined);
}

/** Many systems number their articles. A getter can throw. */
function numberOf(given: unknown): string | undefined {
  try {
    const { id } = given as { id?: unknown };
    return typeof id === 'number' ? String(id) : undefined;
  } catch {
    return undefined;
  }
}

/** The heading of a list, and the link to all of it. */
export function listHead(
  label: string | undefined,
  level: SectionLevel,
  moreHref: string | undefined,
  { locale }: Page,
): readonly Child[] {
  const href = safeHref(moreHref);
  const about = label && part('span', { class: 'unseen' }, PUNCTUATION[locale].colon + label);
  return [
    sectionHeading(label, level),
    href !== null && part('a', { slot: 'more', href }, LIST[locale].more, about),
  ];
}

/** Who paid for it or else the column, the headline with its link, the time. */
export function itemParts({ url, headline, column, article }: ListItem, page: Page): readonly Child[] {
  const sponsor = article.sponsor?.name;
  const kicker =
    sponsor === undefined
      ? column
      : [SPONSOR[page.locale], PUNCTUATION[page.locale].colon, naming(sponsor, page)];
  const time = newsTime(article.publishedAt, page);
  const link = { class: 'link', part: 'link', lang: headline.lang };
  return [
    kicker && part('span', { class: 'kicker', part: 'kicker' }, kicker),
    url === undefined ? part('span', link, headline.text) : part('a', { ...link, href: url }, headline.text),
    time && newsTimePart(time),
  ];
}

/**
 * The column off a headline. Where the page names no columns a colon divides nothing, because ordinary headlines have
 * one too (`盘龙大观园：赏花踏青`).
 */
export function splitHeadline(
  headline: string,
  columns: readonly string[] | undefined,
): { readonly column?: string; readonly headline: string } {
  const split = splitColumn(headline, columns);
  const atColon = !columns && /^\s*[：:]/.test(headline.trim().slice(split.column?.length ?? 0));
  return atColon ? { headline } : split;
}

/** Names of columns as an attribute lists them. They may hold blanks: `文旅新区 多彩岳塘`. */
export function columnNames(list: string | undefined): readonly string[] | undefined {
  const names = (list ?? '').split(/[,，、]/).flatMap((name) => name.trim() || []);
  return names.length ? names : undefined;
}
