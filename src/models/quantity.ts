import { isSeveral } from './chinese-number.js';

/** How surely a source says its number. */
export const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'over',
  'at-least',
  'at-most',
  'under',
  'range',
  'magnitude',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What is counted. Persons (人) and person-times (人次: one person who comes twice counts twice) never add up. */
export const UNIT_KINDS = [
  'persons',
  'person-times',
  'events',
  'cases',
  'households',
  'hours',
  'items',
  'money',
  'other',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A number that says no more than its source: `近40场` is 40, nearly, 场. */
export interface Quantity {
  /** A finite number ≥ 0: 12000 for 1.2万; the lower end of a range; the named place of a magnitude (10 for 数十). */
  readonly value: number;
  readonly qualifier: Qualifier;
  /**
   * The upper end of a range. Of a magnitude: ten times `value` for 数百 (several hundred), missing for 上百 (a hundred
   * or more). No other qualifier has one.
   */
  readonly max?: number;
  /** As printed: 人次, 场, people. */
  readonly unit?: string;
  readonly unitKind?: UnitKind;
  /** The words of the source, verbatim: 3000余人次. */
  readonly literal?: string;
}

/** `由200多人增至1500余人`: where a number began and where it stands. A side that prints no unit has none. */
export interface ParsedChange {
  readonly from: Quantity;
  readonly quantity: Quantity;
}

/** The interval that words allow. An open end does not belong to it; `max` is `Infinity` where nothing limits it. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

/** True for what comes in fractions: 1.5 hours, never 1.5 people. */
export function isDivisible(kind: UnitKind | undefined): boolean {
  return kind === 'hours' || kind === 'money';
}

/** How far 余 or 多 may reach: to the next step of the last digit that says something (1500余 to 1600, 10余 to 20). */
function reach({ value, unitKind }: Quantity): number {
  const [whole = '', fraction = ''] = String(value).split('.');
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  // Between 15 and 16 there is no person: "over 15 people" speaks of the next ten.
  const place = 10 ** (fraction ? -fraction.length : isDivisible(unitKind) ? zeros : Math.max(1, zeros));
  return Number((value + place).toFixed(fraction.length));
}

type Ends = readonly [min: number, max: number, minOpen?: boolean, maxOpen?: boolean];

const ENDS: Readonly<Record<Qualifier, (quantity: Quantity) => Ends>> = {
  exact: ({ value }) => [value, value],
  about: ({ value }) => [value - value / 10, value + value / 10],
  nearly: ({ value }) => [value - value / 10, value, false, true],
  over: (quantity) => [quantity.value, reach(quantity), true, true],
  'at-least': ({ value }) => [value, Infinity],
  'at-most': ({ value }) => [0, value],
  under: ({ value }) => [0, value, false, true],
  range: ({ value, max }) => [value, max !== undefined && max >= value ? max : Infinity],
  magnitude: ({ value, max }) =>
    isSeveral(value, max) ? [value * 2, value * 10, false, true] : [value, Infinity],
};

/**
 * The interval that the words allow, in the quantity's unit: 3000余 (3000, 4000), 近40 [36, 40), 约3万 ±10 %, 不足百 [0, 100),
 * 数十 [20, 100), 上万 [10000, ∞), 3000以上 [3000, ∞).
 *
 * What is no quantity (a value that is negative or not finite, a range without `max`, an unknown qualifier) says nothing
 * above its value: its `max` is `Infinity`, its `min` the value or 0.
 */
export function bounds(quantity: Quantity): Bounds {
  const { value, qualifier } = quantity;
  const isKnown = value >= 0 && value < Infinity && QUALIFIERS.includes(qualifier);
  const [min, max, minOpen = false, maxOpen = false] = isKnown ? ENDS[qualifier](quantity) : [0, Infinity];
  return { min, max, minOpen, maxOpen };
}

/** False for two different things: 人 and 人次, or two units of the kind `other`. */
export function isSameUnit(one: Quantity, other: Quantity): boolean {
  if (!one.unitKind || !other.unitKind) return true;
  if (one.unitKind !== other.unitKind) return false;
  return one.unitKind !== 'other' || !one.unit || !other.unit || one.unit === other.unit;
}

/**
 * By which factor a number grew, as the interval that the words allow: 200多→1500余 is 5 to 8.
 *
 * `null` where nothing can be said: no beginning, a beginning that may be 0, an end without limit, or two different things
 * (人 and 人次, or two units of the kind `other`).
 */
export function growth(statistic: {
  readonly from?: Quantity;
  readonly quantity: Quantity;
}): { min: number; max: number } | null {
  const { from, quantity } = statistic;
  if (!from || !isSameUnit(from, quantity)) return null;
  const before = bounds(from);
  const after = bounds(quantity);
  if (before.min <= 0 || before.max === Infinity || after.max === Infinity) return null;
  return { min: after.min / before.max, max: after.max / before.min };
}
