import type { Statistic } from '../models/statistic.js';
import { sourceName } from './credits.js';
import type { Fact } from './facts.js';
import { figure } from './figure.js';
import { list, type ListOptions } from './list.js';
import { attribute, join, lines, markup, print, type Markup } from './markup.js';
import { pageOf, phrase, said, timeElement, timeSpan, type Page, type PartOptions } from './page.js';
import { asStatistic, type StatisticPart } from './parts.js';

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

/** Statistics as a list of counters, `<ul><li>…`. */
export function renderStatsGroup(
  statistics: readonly Statistic[],
  options?: PartOptions & ListOptions,
): string {
  return print(list(statistics, (statistic) => statsCounter(statistic, options), options));
}

function statsCounter(model: unknown, options: unknown): Markup | undefined {
  const statistic = asStatistic(model);
  const page = pageOf(options);
  const number = statistic && figure(statistic, page.locale);
  if (!number) return undefined;
  const label = phrase(statistic.label, page);
  const notes = [period(statistic.period, page), said(statistic.note, page), origin(statistic, page)];
  const parts = lines([
    label && markup`<span slot="label"${attribute('lang', label.lang)}>${label.text}</span>`,
    markup`${number}`,
    ...notes.map((note) => note && markup`<span slot="note">${note}</span>`),
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

function origin({ asOf, source }: StatisticPart, page: Page): Markup | undefined {
  const { words } = page;
  const day = timeElement(asOf, page);
  const name = sourceName(source, page);
  const known = join(
    [day && markup`${words.asOf}${day}`, name && markup`${words.source}${words.colon}${name}`],
    ' · ',
  );
  return known.length ? markup`${known}` : undefined;
}
