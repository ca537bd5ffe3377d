import type { Statistic } from '../models/statistic.js';
import { sourceName } from './credits.js';
import type { Fact } from './facts.js';
import { figure } from './figure.js';
import { heading } from './heading.js';
import { list, type ListOptions } from './list.js';
import { attribute, lines, markup, print, type Markup } from './markup.js';
import { pageOf, phrase, said, timeElement, timeSpan, type Page, type PartOptions } from './page.js';
import { asStatistic, type StatisticPart } from './parts.js';
import { asModel, asText } from './reading.js';

const asOptions = asModel({ label: asText });

/**
 * A statistic as `<bloom-stats-counter>`: the number as its text, `3000余人次`, `200多人→1500余人`, beside its label, its
 * period, its note, the day it was true and its source.
 *
 * The number is the literal of the source where that says the quantity in the language of the page, else
 * `formatQuantity`'s. `''` without a number that can be said.
 */
export function renderStatsCounter(statistic: Statistic, options?: PartOptions): string {
  return print(statsCounter(statistic, options));
}

/** Statistics as `<bloom-stats-group>`: its label, and a list with a counter for each that can be shown; `''` for none. */
export function renderStatsGroup(
  statistics: readonly Statistic[],
  options?: PartOptions & ListOptions,
): string {
  const counters = list(statistics, (statistic) => statsCounter(statistic, options), {});
  const label = asOptions(options)?.label;
  const title = label && heading('2')([attribute('slot', 'label')], label);
  return print(counters && markup`<bloom-stats-group>\n${lines([title, counters])}\n</bloom-stats-group>`);
}

function statsCounter(model: unknown, options: unknown): Markup | undefined {
  const statistic = asStatistic(model);
  const page = pageOf(options);
  const number = statistic && figure(statistic, page.locale);
  if (!number) return undefined;
  const label = phrase(statistic.label, page);
  const slots = [
    ['note', period(statistic.period, page)],
    ['note', said(statistic.note, page)],
    ['as-of', asOf(statistic, page)],
    ['source', source(statistic, page)],
  ] as const;
  const parts = lines([
    label && markup`<span slot="label"${attribute('lang', label.lang)}>${label.text}</span>`,
    markup`${number}`,
    ...slots.map(([slot, text]) => text && markup`<span${attribute('slot', slot)}>${text}</span>`),
  ]);
  return markup`<bloom-stats-counter>\n${parts}\n</bloom-stats-counter>`;
}

/** A statistic as a fact of something larger. */
export function statisticFact(statistic: StatisticPart | undefined, page: Page): Fact {
  return [said(statistic?.label, page), statistic && figure(statistic, page.locale)];
}

function period(span: StatisticPart['period'], page: Page): Markup | undefined {
  return said(span?.label, page) ?? timeSpan(span?.start, span?.end, page);
}

function asOf({ asOf: time }: StatisticPart, page: Page): Markup | undefined {
  const day = timeElement(time, page);
  return day && markup`${page.words.asOf}${day}`;
}

function source({ source: ref }: StatisticPart, page: Page): Markup | undefined {
  const name = sourceName(ref, page);
  return name && markup`${page.words.source}${page.words.colon}${name}`;
}
