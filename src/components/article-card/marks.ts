import { ACCESS_TERMS, ARTICLE_STATES, INDICATORS, LIVE_STATES } from '../../models/article.js';
import { DIGITAL_SOURCES, type DigitalSource } from '../../models/media.js';
import type { Locale } from '../../models/locale.js';
import { ARTICLE, type ArticleMark } from '../../words/article.js';
import { DIGITAL_SOURCE } from '../../words/media.js';
import { allowed } from '../attributes.js';
import { asChoice, asList, type Read } from '../reader.js';

/** States that a page can give a card; the first, the default, leaves them to the article. */
export const CARD_STATES = ['', 'published', 'new', 'updated', 'corrected', 'withdrawn'] as const;
export type CardState = (typeof CARD_STATES)[number];

/** The same for a live report. */
export const CARD_LIVE_STATES = ['', ...LIVE_STATES] as const;
export type CardLiveState = (typeof CARD_LIVE_STATES)[number];

/** A word that a reader must see before reading on. */
export interface Mark {
  readonly name: ArticleMark | DigitalSource;
  readonly text: string;
}

/** In which state an article is: what the page says outweighs the article. */
export function stateOf(read: Read, said: unknown): CardState {
  return allowed(CARD_STATES, said) || (read('state', asChoice(ARTICLE_STATES), 'choice') ?? '');
}

/** Whether it is live. */
export function liveOf(read: Read, said: unknown): CardLiveState {
  return allowed(CARD_LIVE_STATES, said) || (read('live', asChoice(LIVE_STATES), 'choice') ?? '');
}

/** How the machine-made part of something is called; nothing for cameras and retouching. */
export function madeBy(read: Read, path: string, locale: Locale): string | undefined {
  const source = read(path, asChoice(DIGITAL_SOURCES), 'choice');
  return source && DIGITAL_SOURCE[locale][source];
}

/** The marks of an article, in the order in which they stand. */
export function marksOf(read: Read, state: CardState, locale: Locale): Mark[] {
  const words: Readonly<Record<string, string>> = { ...ARTICLE[locale].marks, ...DIGITAL_SOURCE[locale] };
  const indicators = (read('indicators', asList) ?? []).map((_, index) =>
    read(`indicators.${index}`, asChoice(INDICATORS), 'choice'),
  );
  const names = [
    ...indicators,
    state,
    read('access', asChoice(ACCESS_TERMS), 'choice'),
    read('digitalSource', asChoice(DIGITAL_SOURCES), 'choice'),
  ];
  return names.flatMap((name) => {
    const text = name && words[name];
    return text ? { name: name as Mark['name'], text } : [];
  });
}
