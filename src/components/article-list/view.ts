import type { Refuse } from '../../controllers/report-controller.js';
import type { Article } from '../../models/article.js';
import { splitColumn } from '../../models/column.js';
import { safeHref } from '../../models/href.js';
import { pickText } from '../../models/locale.js';
import { formatTime } from '../../models/time.js';
import { SPONSOR } from '../../words/credits.js';
import { PUNCTUATION } from '../../words/punctuation.js';
import { cardTime, type CardTime, type Clock } from '../article-card/time.js';
import { asList, reader } from '../reader.js';

/** One article as a list shows it. */
export interface ListItem {
  /** What it is known by on a page: its address, and its id within its site, as far as no other item has the same. */
  readonly keys: readonly string[];
  readonly url: string | undefined;
  readonly headline: string;
  /** Who paid for it, else the column. */
  readonly kicker: string | undefined;
  readonly date: CardTime | undefined;
  /** The same for a card, with the column off the headline. */
  readonly article: Article;
}

/** What the page says to a list, beside the articles. */
export interface ListSettings extends Clock {
  /** The address that relative ones belong to. */
  readonly base: string;
  /** Names of columns that may be glued to headlines; `undefined` where the page names none. */
  readonly columns: readonly string[] | undefined;
  /** Elder-friendly mode knows no promotion. */
  readonly elder: boolean;
}

/**
 * What a list shows of articles, or of anything that was handed in as such. Left out are what has no
 * headline, what was withdrawn and, in elder-friendly mode, what was paid for.
 */
export function listView(articles: unknown, settings: ListSettings, refuse: Refuse): ListItem[] {
  const { locale, base, columns, elder } = settings;
  const isZone = formatTime('2000-01-01T00:00Z', locale, settings.zone) !== null;
  if (!isZone) refuse('zone', 'choice');
  const clock = isZone ? settings : { ...settings, zone: undefined };
  const read = reader({ articles }, 'articles', refuse);
  const items = (read('articles', asList) ?? []).flatMap((article, index) => {
    const at = `articles.${index}`;
    const text = (name: string): string | undefined =>
      read(`${at}.${name}`, (value) => pickText(value, locale)?.trim());
    const printed = text('headline');
    if (!printed) {
      refuse(`${at}.headline`, 'missing');
      return [];
    }
    const sponsor = text('sponsor.name');
    if (text('state') === 'withdrawn' || (elder && sponsor)) return [];
    const url = read(`${at}.url`, (value) => safeHref(value, base), 'address');
    const id = read(`${at}.id`, (value) => (/^(string|number)$/.test(typeof value) ? String(value) : null));
    const split = splitHeadline(printed, columns);
    // The column may be said twice: glued to the headline, and by itself.
    const column = text('column') ?? split.column;
    const headline = column === split.column ? split.headline : printed;
    return {
      keys: [url, id && `${url && new URL(url).origin} ${id}`].filter((key) => key !== undefined),
      url,
      headline,
      kicker: sponsor ? SPONSOR[locale] + PUNCTUATION[locale].colon + sponsor : column,
      date: read(`${at}.publishedAt`, (time) => cardTime(time, clock)),
      article: { ...(article as Article), headline, column },
    };
  });
  // An id or an address that a system prints for every item tells none of them from another.
  const uses = new Map<string, number>();
  for (const key of items.flatMap(({ keys }) => keys)) uses.set(key, (uses.get(key) ?? 0) + 1);
  return items.map((item) => ({ ...item, keys: item.keys.filter((key) => uses.get(key) === 1) }));
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
