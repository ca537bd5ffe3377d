import { bounds, QUALIFIERS, type Bounds, type Qualifier, type Quantity } from './quantity.js';

/** What a sum can be said with, from the surest to the vaguest. */
const WORDS: readonly Qualifier[] = ['exact', 'over', 'nearly', 'under', 'at-most', 'about', 'at-least'];

/**
 * The sum of two quantities, in words that claim no more than the two did: the surest qualifier whose interval (see
 * `bounds`) holds every sum that they allow. 近40场 and 20场 are 近60场, 约100人 and 20人 约120人, 20人 and 30–40人 50–60人.
 * 200多人 and 300多人 may be 690, which is no 500余: they are 500人以上.
 *
 * `null` where nothing honest can be said: different or unknown kinds of unit (人 and 人次 never add up), two units of the
 * kind `other`, words that pull apart (近40 and 3000余), or what is no quantity.
 */
export function addQuantities(a: Quantity, b: Quantity): Quantity | null {
  if (!isQuantity(a) || !isQuantity(b) || !countsTheSame(a, b)) return null;
  const [one, other] = [bounds(a), bounds(b)];
  const allowed: Bounds = {
    min: add(one.min, other.min),
    max: add(one.max, other.max),
    minOpen: one.minOpen || other.minOpen,
    maxOpen: one.maxOpen || other.maxOpen,
  };
  const parts = [a, b].map(({ qualifier }) => qualifier);
  const isRange = parts.includes('range') && parts.every((part) => part === 'range' || part === 'exact');
  const qualifier = isRange ? 'range' : WORDS.find((word) => holds(bounds(sum(word)), allowed));
  return qualifier ? sum(qualifier) : null;

  function sum(word: Qualifier): Quantity {
    return {
      value: add(a.value, b.value),
      qualifier: word,
      ...(word === 'range' && { max: allowed.max }),
      ...(a.unit && { unit: a.unit }),
      ...(a.unitKind && { unitKind: a.unitKind }),
    };
  }
}

/** To 15 digits: 0.1 + 0.2 is 0.30000000000000004. */
function add(a: number, b: number): number {
  return Number((a + b).toPrecision(15));
}

function isQuantity({ value, max, qualifier }: Quantity): boolean {
  const isNumber = value >= 0 && value < Infinity && QUALIFIERS.includes(qualifier);
  return isNumber && (qualifier !== 'range' || (max !== undefined && max >= value));
}

/** A unit that names no kind of its own (天, or none at all) counts the same only by its word. */
function countsTheSame(a: Quantity, b: Quantity): boolean {
  const named = a.unitKind && a.unitKind !== 'other';
  return a.unitKind === b.unitKind && (named || a.unit === b.unit);
}

function holds(claim: Bounds, allowed: Bounds): boolean {
  const fromBelow =
    claim.min < allowed.min || (claim.min === allowed.min && (!claim.minOpen || allowed.minOpen));
  const fromAbove =
    claim.max > allowed.max || (claim.max === allowed.max && (!claim.maxOpen || allowed.maxOpen));
  return fromBelow && fromAbove;
}
