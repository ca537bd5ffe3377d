import { pickText, resolveLocale, type Localized } from '../models/locale.js';
import { formatTime } from '../models/time.js';
import { attribute, markup, type Markup } from './markup.js';
import { asModel, asText } from './reading.js';
import { WORDS, type Words } from './words.js';

/** What every function knows of the page that it prints for. */
export interface RenderOptions {
  /**
   * Language of the page that the HTML is printed into, any BCP 47 tag: by it texts are picked and words are chosen. The
   * language of the content itself unless told otherwise, else Simplified Chinese.
   */
  readonly locale?: string;
  /** What relative addresses are relative to; with it every printed address is absolute. */
  readonly base?: string;
}

/** Options of what is part of an article and does not say its own language. */
export interface PartOptions extends RenderOptions {
  /** Language of texts that name none: the article's `lang`. */
  readonly lang?: string;
}

/** The page that something is printed into. */
export interface Page {
  readonly locale: string;
  /** Language of texts that name none. */
  readonly lang: string | undefined;
  readonly base: string | undefined;
  readonly words: Words;
}

const asOptions = asModel({ locale: asText, lang: asText, base: asText });

export function pageOf(options: unknown, own?: string): Page {
  const { locale, lang: told, base } = asOptions(options) ?? {};
  const lang = own ?? told;
  const shown = locale ?? lang ?? 'zh-Hans';
  return { locale: shown, lang, base, words: WORDS[resolveLocale(shown)] };
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
  const tag = pickText(Object.fromEntries(Object.keys(value).map((one) => [one, one])), page.locale) ?? '';
  return { text: value[tag] ?? '', lang: foreign(tag, page) };
}

/** A localized value among other text. */
export function said(value: Localized | undefined, page: Page): Markup | undefined {
  const shown = phrase(value, page);
  if (!shown?.lang) return shown && markup`${shown.text}`;
  return markup`<span${attribute('lang', shown.lang)}>${shown.text}</span>`;
}

/** A name: it may be of any language, so that only a map of languages says which. */
export function sayName(value: Localized | undefined, page: Page): Markup | undefined {
  return said(value, { ...page, lang: undefined });
}

/** A time in words that says no more than is known. */
export function timeElement(value: string | undefined, page: Page): Markup | undefined {
  const text = formatTime(value, page.locale);
  return text === null ? undefined : markup`<time${attribute('datetime', value)}>${text}</time>`;
}

/** From when to when, as far as it is known. */
export function timeSpan(start: string | undefined, end: string | undefined, page: Page): Markup | undefined {
  const [from, to] = [timeElement(start, page), timeElement(end, page)];
  return from && to
    ? markup`${from}${page.words.to}${to}`
    : (from ?? (to && markup`${page.words.until}${to}`));
}

const TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

/** A language tag if it is one, and of another language or script than the page's. */
function foreign(tag: string | undefined, { locale }: Page): string | undefined {
  const name = tag?.trim().replace(/_/g, '-') ?? '';
  const isSame = resolveLocale(name) === resolveLocale(locale) && language(name) === language(locale);
  return isSame || !TAG.test(name) ? undefined : name;
}

const language = (tag: string): string | undefined => tag.split(/[-_]/)[0]?.toLowerCase();
