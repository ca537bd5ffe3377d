import type { StatsCounterElement } from '../../src/components/stats-counter/stats-counter-element.js';

export { frameOf } from '../frames.mjs';

const find = (el: StatsCounterElement, selector: string): HTMLElement => {
  const found = el.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** The overlay of a counter that counts; one at rest has none. */
export const overlayOf = (el: StatsCounterElement): HTMLElement | null =>
  el.renderRoot.querySelector('[part=motion]');
/** Where the numeral of the end stands unseen, and the count over it. */
export const numeralOf = (el: StatsCounterElement): HTMLElement => find(el, '[part=motion] > *');

/** What css writes beside a node: nothing of it is in the page. */
export function written(node: Element, where: '::before' | '::after'): string {
  const { content } = getComputedStyle(node, where);
  return content.startsWith('"') ? (JSON.parse(content) as string) : '';
}
