import type { Locale } from '../../models/locale.js';
import { block, joined, part, type Child } from '../../views/part.js';
import type { Figure } from '../../views/statistic.js';
import { CHANGE } from '../../words/statistic.js';
import type { Layout } from '../layout.js';
import { growthBars, growthRatio } from './growth.js';

/** A counter as it is heard: the label before the number, which css shows above it. */
export function layCounter(parts: Layout, figure: Figure, locale: Locale): readonly Child[] {
  const { spoken } = figure;
  const ratio = growthRatio(figure);
  const bar = part('div', { class: 'bar' });
  const number = part(
    'span',
    { class: 'final', 'aria-hidden': spoken === undefined ? undefined : 'true' },
    parts.at(''),
  );
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
