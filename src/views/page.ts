import { safeHref, type Href } from '../models/href.js';
import { pickText, primaryLanguage, resolveLocale, type Locale, type Localized } from '../models/locale.js';
import type { TimeStyle } from '../models/looks.js';
import { formatTime } from '../models/time.js';
import { SPAN } from '../words/time.js';
import { part, type Child, type Part } from './part.js';

/** The page that something is shown on. */
export interface Page {
  /** Its language, any BCP 47 tag: by it texts are picked. */
  readonly tag: string;
  /** Of what we say. */
  readonly locale: Locale;
  /** Language of texts that name none. */
  readonly lang: string | undefined;
  /** What relative addresses are relative to. */
  readonly base: string | undefined;
  /** Whose clocks are meant, an IANA name; China's where none is told. */
  readonly zone?: string | undefined;
  /** What the reader's own clock shows; without one, nothing is said to be new or some hours ago. */
  readonly clock?: Clock | undefined;
  /** The site that is read, `https://news.example`: a link to another is told as such. */
  readonly origin?: string | undefined;
}

/** The time at which something is read. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly style: TimeStyle;
  /** Told in how many milliseconds something that is shown will no longer be true. */
  expires(milliseconds: number): void;
}

/** A text, and its language where that is known and not the page's. */
export interface Phrase {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A localized value in the language of the page, or else in one that there is. */
export function phrase(value: Localized | undefined, page: Page): Phrase | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { text: value, lang: foreign(page.lang, page) };
  // Its tag: of a map in which each text is its own tag.
  const tag = pickText(Object.fromEntries(Object.keys(value).map((one) => [one, one])), page.tag) ?? '';
  return { text: value[tag] ?? '', lang: foreign(tag, page) };
}

/** A localized value among other text. */
export function wording(value: Localized | undefined, page: Page): Child {
  const said = phrase(value, page);
  return said?.lang ? part('span', { lang: said.lang }, said.text) : said?.text;
}

/** A name: it may be of any language, so that only a map of languages says which. */
export function naming(value: Localized | undefined, page: Page): Child {
  return typeof value === 'string' ? value : wording(value, page);
}

/** An address of a model, absolute where the page says what it is relative to. That it is safe was seen when it was read. */
export function addressOf(address: Href | undefined, { base }: Page): Href | undefined {
  return base === undefined ? address : (safeHref(address, base) ?? undefined);
}

/** A link around content; the content alone where there is no address. */
export function linked(content: Child, href: string | undefined, rel?: 'license'): Child {
  return href === undefined ? content : part('a', { href, rel }, content);
}

/** A time in words that says no more than is known. */
export function timePart(datetime: string | undefined, page: Page, slot?: string): Part | undefined {
  const text = formatTime(datetime, page.tag, page.zone);
  return text === null ? undefined : part('time', { slot, datetime }, text);
}

/** From when to when, as far as it is known. */
export function timeSpan(start: string | undefined, end: string | undefined, page: Page): Child {
  const [from, to] = [timePart(start, page), timePart(end, page)];
  const words = SPAN[page.locale];
  return from && to ? [from, words.to, to] : (from ?? (to && [words.until, to]));
}

const TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

/** A language tag if it is one, and of another language or script than the page's. */
function foreign(tag: string | undefined, page: Page): string | undefined {
  if (!tag || tag === page.tag) return undefined;
  const name = tag.trim().replace(/_/g, '-');
  const isSame = resolveLocale(name) === page.locale && primaryLanguage(name) === primaryLanguage(page.tag);
  return isSame || !TAG.test(name) ? undefined : name;
}
