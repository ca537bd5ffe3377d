import { resolveLocale } from '../models/locale.js';
import { lenient, type Lenient } from '../shapes/lenient.js';
import { list, record, text, type Shape } from '../shapes/shape.js';
import type { Page } from '../views/page.js';

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

/** What a list may say of itself. */
export interface ListOptions {
  /** What the list is called by who hears it: `六支志愿队`. */
  readonly label?: string;
}

const PAGE = record<PartOptions & ListOptions>({}, { locale: text, base: text, lang: text, label: text });

/** What cannot be used is left out; nobody is told. */
const ignore = (): void => undefined;

/** What of a value fits a shape, field by field; an empty model where nothing does. */
export function some<T extends object>(shape: Shape<T>, value: unknown): Lenient<T> {
  return lenient(shape, value, ignore) ?? ({} as Lenient<T>);
}

/** The items of a list that fit a shape. */
export function each<T extends object>(shape: Shape<T>, values: unknown): readonly Lenient<T>[] {
  return lenient(list(shape), values, ignore) ?? [];
}

/** The page that something is printed into. */
export function pageOf(options: unknown, own?: string): Page {
  const { locale, lang: told, base } = some(PAGE, options);
  const lang = own ?? told;
  const tag = locale ?? lang ?? 'zh-Hans';
  return { tag, locale: resolveLocale(tag), lang, base };
}

export const labelOf = (options: unknown): string | undefined => some(PAGE, options).label;
