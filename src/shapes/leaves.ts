import { safeHref } from '../models/href.js';
import { QUALIFIERS, type Qualifier } from '../models/quantity.js';
import { isTime } from '../models/time.js';
import type { LeafKind } from './shape.js';

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown, least = 0, most = Number.MAX_VALUE): boolean =>
  typeof value === 'number' && value >= least && value <= most;

/** True for an object that is no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLocalized = (value: unknown): boolean =>
  isString(value) || (isRecord(value) && Object.values(value).every(isString));

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/**
 * Whether a quantity says something that can be said again. One whose qualifier nobody knows must not pass for an exact one,
 * nor one whose end is wrong for one without.
 */
export function isQuantity({ value, qualifier, max }: Readonly<Record<string, unknown>>): boolean {
  return (
    isNumber(value, 0, Number.MAX_SAFE_INTEGER) &&
    (isNothing(qualifier) || QUALIFIERS.includes(qualifier as Qualifier)) &&
    (isNothing(max) || isNumber(max, value as number))
  );
}

/** Whether a value is of a kind; what is wrong in itself, such as an unsafe address, is not. */
const IS: Readonly<Record<LeafKind, (value: unknown) => boolean>> = {
  text: isString,
  language: isString,
  localized: isLocalized,
  alt: isLocalized,
  address: (value) => safeHref(value) !== null,
  time: isTime,
  date: (value) => isTime(value) && value.length <= 10,
  number: (value) => isNumber(value),
  count: (value) => isNumber(value) && Number.isInteger(value),
  size: (value) => isNumber(value, Number.MIN_VALUE),
  fraction: (value) => isNumber(value, 0, 1),
  flag: (value) => typeof value === 'boolean',
  color: isString,
  extension: isRecord,
};

export const isLeaf = (kind: LeafKind, value: unknown): boolean => IS[kind](value);
