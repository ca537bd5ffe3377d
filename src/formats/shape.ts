import { safeHref, type Href } from '../models/href.js';
import type { Localized } from '../models/locale.js';
import { isTime } from '../models/time.js';
import type { Notes } from './reading.js';
import type { FormatIssueCode } from './sentences.js';

/**
 * Takes from any value what fits a model: a list of that one, or of none. What is wrong becomes an issue and is lost, what
 * the model does not know is lost. Never throws and never follows a value deeper than the model goes.
 */
export type Shape<T> = (value: unknown, path: string, notes: Notes) => readonly T[];

type Required<T> = { [K in keyof T as object extends Pick<T, K> ? never : K]: Shape<T[K]> };
type Optional<T> = { [K in keyof T as object extends Pick<T, K> ? K : never]-?: Shape<NonNullable<T[K]>> };

/** Notes a value that cannot be used: an issue, and nothing of it is gone. */
export function refuse(
  value: unknown,
  path: string,
  notes: Notes,
  code: FormatIssueCode = 'shape',
): readonly never[] {
  notes.issue(path, code);
  notes.lost.push({ path, value });
  return [];
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function where<T>(test: (value: unknown) => value is T, code?: FormatIssueCode): Shape<T> {
  return (value, path, notes) => (test(value) ? [value] : refuse(value, path, notes, code));
}

export const text = where((value) => typeof value === 'string');
/** A text that says something. */
export const words = where((value): value is string => typeof value === 'string' && value.trim() !== '');
export const flag = where((value) => typeof value === 'boolean');
export const time = where(isTime, 'date');

/** An address as `safeHref` cleans it. */
export const href: Shape<Href> = (value, path, notes) => {
  const safe = safeHref(value);
  return safe === null ? refuse(value, path, notes, 'address') : [safe];
};

export function number(min = 0, max = Infinity): Shape<number> {
  return where(
    (value): value is number => typeof value === 'number' && value >= min && value <= max && value < Infinity,
  );
}

export function oneOf<const T>(values: readonly T[]): Shape<T> {
  return where((value): value is T => values.includes(value as T));
}

/** A list of what fits; items that do not are left out. */
export function list<T>(item: Shape<T>, least = 0): Shape<readonly T[]> {
  return (value, path, notes) => {
    if (!Array.isArray(value)) return refuse(value, path, notes);
    const items = value.flatMap((one: unknown, index) => item(one, `${path}.${index}`, notes));
    return items.length < least ? refuse(value, path, notes) : [items];
  };
}

/** A map of checked keys; entries that do not fit are left out. */
export function map<K extends string, T>(
  key: RegExp | readonly K[],
  item: Shape<T>,
): Shape<Readonly<Record<K, T>>> {
  return (value, path, notes) => {
    if (!isRecord(value)) return refuse(value, path, notes);
    const entries = Object.entries(value).flatMap(([name, one]) => {
      const known = key instanceof RegExp ? key.test(name) : key.includes(name as K);
      const fitting = (known ? item : refuse)(one, `${path}.${name}`, notes);
      return fitting.map((fit) => [name, fit] as const);
    });
    return entries.length ? [Object.fromEntries(entries) as Record<K, T>] : refuse(value, path, notes);
  };
}

const TAG = /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,8}$/i;
const texts = map(TAG, text);
/** A text, or a map of language tag to text. */
export const localized: Shape<Localized> = (value, path, notes) =>
  (isRecord(value) ? texts : text)(value, path, notes);
/** The same where something must be said. */
export const named: Shape<Localized> = (value, path, notes) =>
  (isRecord(value) ? texts : words)(value, path, notes);

/** An object without its required keys is lost as a whole; `null` at a key says nothing. */
export function record<T>(required: Required<T>, optional: Optional<T>): Shape<T> {
  const shapes = { ...required, ...optional } as Readonly<Record<string, Shape<unknown>>>;
  return (value, path, notes) => {
    if (!isRecord(value)) return refuse(value, path, notes);
    const mark = notes.lost.length;
    const entries = Object.entries(value).flatMap(([key, one]) => {
      if (one === undefined || one === null) return [];
      const at = path ? `${path}.${key}` : key;
      const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
      if (!shape) notes.lost.push({ path: at, value: one });
      return shape?.(one, at, notes).map((fit) => [key, fit] as const) ?? [];
    });
    const made = Object.fromEntries(entries);
    if (Object.keys(required).every((key) => Object.hasOwn(made, key))) return [made as T];
    notes.lost.length = mark;
    return refuse(value, path, notes);
  };
}

/** Whether two values of models say the same. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  );
}

/** An object without the keys that say nothing: `undefined` and empty lists. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)),
  ) as T;
}
