import type { Locale } from '../../models/locale.js';
import { bounds, growth, isSameUnit } from '../../models/quantity.js';
import { block, joined, part, type Child } from '../../views/part.js';
import type { Figure } from '../../views/statistic.js';
import { CHANGE } from '../../words/statistic.js';
import type { Layout } from '../layout.js';

/** How far a bar reaches for sure and how far it may reach, in percent of the longest. */
interface Bar {
  readonly sure: number;
  readonly possible: number;
}

type Change = Pick<Figure, 'from' | 'quantity'>;

/** An end that nothing limits fades out over the last fifth. */
const OPEN = 0.8;

/** The two bars of a change; `null` where there is none, or where it is one between two different things. */
export function growthBars({ from, quantity }: Change): readonly Bar[] | null {
  if (!from || !quantity || !isSameUnit(from, quantity)) return null;
  const ends = [bounds(from), bounds(quantity)];
  const longest = Math.max(...ends.map(({ min, max }) => (max === Infinity ? min / OPEN : max)));
  const percent = (end: number): number => Number((Math.min(1, end / longest) * 100).toFixed(2));
  return longest ? ends.map(({ min, max }) => ({ sure: percent(min), possible: percent(max) })) : null;
}

/** How long the bars are, which only a style can say. */
export function setBars(root: ParentNode, figure: Figure): void {
  growthBars(figure)?.forEach(({ sure, possible }, index) => {
    const bar = root.querySelectorAll<HTMLElement>('.bar')[index];
    bar?.style.setProperty('--_sure', `${sure}%`);
    bar?.style.setProperty('--_possible', `${possible}%`);
  });
}

/**
 * How many times as much it is, in words of one decimal, rounded outwards: 5 and 8 for `200多人→1500余人`. `null` where
 * nothing is sure, and for a fall: nobody says 0.1 times as much.
 */
export function growthRatio({ from, quantity }: Change): readonly [min: string, max: string] | null {
  const ratio = from && quantity && growth({ from, quantity });
  if (!ratio || !(ratio.min > 1)) return null;
  // 3.3 * 10 is 33 and not 32.999…
  const tenths = (value: number): number => Number((value * 10).toPrecision(12));
  return [String(Math.floor(tenths(ratio.min)) / 10), String(Math.ceil(tenths(ratio.max)) / 10)];
}

/** A counter as it is heard: the label before the number, which css shows above it. */
export function layCounter(parts: Layout, figure: Figure, locale: Locale): readonly Child[] {
  const { spoken } = figure;
  const ratio = growthRatio(figure);
  const bar = part('div', { class: 'bar' });
  const number = part('span', { class: 'final', 'aria-hidden': spoken && 'true' }, parts.at(''));
  return [
    parts.at('label'),
    block('div', { class: 'number' }, [
      parts.has('') && part('span', { class: 'figure', part: 'figure' }, number),
      spoken && part('span', { class: 'unseen' }, spoken),
      growthBars(figure) && part('div', { class: 'growth', part: 'growth', 'aria-hidden': 'true' }, bar, bar),
    ]),
    ratio && part('span', { class: 'ratio', part: 'ratio' }, CHANGE[locale].ratio(...ratio)),
    parts.at('note'),
    block('div', { class: 'origin' }, joined(parts.at('as-of', 'source'), ' ')),
    parts.rest,
  ];
}
