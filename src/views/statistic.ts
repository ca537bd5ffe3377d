import { changeWords, quantityWords } from '../models/quantity-words.js';
import type { Quantity } from '../models/quantity.js';
import type { Statistic } from '../models/statistic.js';
import type { Lenient } from '../shapes/lenient.js';
import { SOURCE } from '../words/credits.js';
import { PUNCTUATION } from '../words/punctuation.js';
import { AS_OF } from '../words/statistic.js';
import { sourceName } from './credits.js';
import type { Fact } from './facts.js';
import { phrase, timePart, timeSpan, wording, type Page } from './page.js';
import { joined, part, type Child, type Part } from './part.js';

type SomeStatistic = Lenient<Statistic>;

/** Without a qualifier a quantity is exact. */
export function wholeQuantity(given: Lenient<Quantity>): Quantity {
  const { value, max, qualifier = 'exact', unit, unitKind, literal } = given;
  return { value, qualifier, max, unit, unitKind, literal } as Quantity;
}

function wordsOf(given: Lenient<Quantity> | undefined, locale: string): string {
  return given ? quantityWords(wholeQuantity(given), locale) : '';
}

/** The number of a statistic: `近40场`, `200多人→1500余人`. */
function figure({ quantity, from }: SomeStatistic, { tag }: Page): string | undefined {
  const [to, begun] = [wordsOf(quantity, tag), wordsOf(from, tag)];
  return to && begun ? changeWords(begun, to, tag) : to || undefined;
}

/** When it was counted, in the words of the source or from day to day. */
function periodWords(period: SomeStatistic['period'], page: Page): Child {
  return wording(period?.label, page) ?? timeSpan(period?.start, period?.end, page);
}

/** A statistic as a fact of something larger: a number never stands without its period and its day. */
export function statisticFact(statistic: SomeStatistic | undefined, page: Page): Fact {
  const number = statistic && figure(statistic, page);
  if (!number) return [undefined, undefined];
  const day = timePart(statistic.asOf, page);
  const detail = [number, periodWords(statistic.period, page), day && [AS_OF[page.locale].within, day]];
  return [wording(statistic.label, page), joined(detail, PUNCTUATION[page.locale].pause)];
}

/** A number beside its label, its period, its note, the day it was true and its source; nothing without a number. */
export function counterParts(statistic: SomeStatistic, page: Page): readonly Child[] | undefined {
  const number = figure(statistic, page);
  if (!number) return undefined;
  const { locale } = page;
  const label = phrase(statistic.label, page);
  const { period, note, asOf, source } = statistic;
  const day = timePart(asOf, page);
  const name = sourceName(source, page);
  const span = (slot: string, content: Child): Part | undefined =>
    content ? part('span', { slot }, content) : undefined;
  return [
    label && part('span', { slot: 'label', lang: label.lang }, label.text),
    number,
    span('note', periodWords(period, page)),
    span('note', wording(note, page)),
    span('as-of', day && [AS_OF[locale].line, day]),
    span('source', name && [SOURCE[locale], PUNCTUATION[locale].colon, name]),
  ];
}
