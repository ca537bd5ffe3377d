import type { Statistic } from '../models/statistic.js';
import { printHtml } from '../print/html.js';
import { STATISTIC } from '../shapes/statistic.js';
import { statsCounter, statsGroup } from '../views/statistic.js';
import { each, labelOf, pageOf, some, type ListOptions, type PartOptions } from './options.js';

/**
 * A statistic as `<bloom-stats-counter>`: the number as its text, `3000余人次`, `200多人→1500余人`, beside its label, its
 * period, its note, the day it was true and its source.
 *
 * The number is the literal of the source where that says the quantity in the language of the page, else
 * `formatQuantity`'s. `''` without a number that can be said.
 */
export function renderStatsCounter(statistic: Statistic, options?: PartOptions): string {
  return printHtml(statsCounter(some(STATISTIC, statistic), pageOf(options)));
}

/** Statistics as `<bloom-stats-group>`: its label, and a list with a counter for each that can be shown; `''` for none. */
export function renderStatsGroup(
  statistics: readonly Statistic[],
  options?: PartOptions & ListOptions,
): string {
  return printHtml(statsGroup(each(STATISTIC, statistics), pageOf(options), labelOf(options)));
}
