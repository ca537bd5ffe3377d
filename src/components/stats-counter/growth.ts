import { bounds, growth, isSameUnit, type Quantity } from '../../models/quantity.js';

/** How far a bar reaches for sure and how far it may reach, in percent of the longest. */
export interface Bar {
  readonly sure: number;
  readonly possible: number;
}

interface Change {
  readonly from?: Quantity | undefined;
  readonly quantity?: Quantity | undefined;
}

/** An end that nothing limits fades out over the last fifth. */
const OPEN = 0.8;

/** The two bars of a change; `null` where there is none, or where it is one between two different things. */
export function growthBars({ from, quantity }: Change): readonly [Bar, Bar] | null {
  if (!from || !quantity || !isSameUnit(from, quantity)) return null;
  const ends = [bounds(from), bounds(quantity)] as const;
  const longest = Math.max(...ends.map(({ min, max }) => (max === Infinity ? min / OPEN : max)));
  if (!longest) return null;
  const bar = ({ min, max }: (typeof ends)[number]): Bar => ({
    sure: percent(min / longest),
    possible: percent(Math.min(1, max / longest)),
  });
  return [bar(ends[0]), bar(ends[1])];
}

const percent = (share: number): number => Number((share * 100).toFixed(2));

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
