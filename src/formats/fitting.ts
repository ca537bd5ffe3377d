import { safeHref } from '../models/href.js';
import { isLeaf, isRecord } from '../shapes/leaves.js';
import type { AnyShape, Shape } from '../shapes/shape.js';
import type { FormatIssueCode } from '../words/format-issues.js';
import type { Notes } from './reading.js';

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

/**
 * What of any value fits a shape: a list of that one, or of none. What is wrong becomes an issue and is lost, what the model
 * does not know is lost. Never throws and never follows a value deeper than the model goes.
 */
export function fitting<T>(shape: Shape<T>, value: unknown, path: string, notes: Notes): readonly T[] {
  return fit(shape, value, path, notes) as readonly T[];
}

function fit(shape: AnyShape, value: unknown, path: string, notes: Notes): readonly unknown[] {
  const { kind, item, least = 0 } = shape;
  switch (kind) {
    case 'record':
      return fitRecord(shape, value, path, notes);
    case 'list': {
      if (!Array.isArray(value)) return refuse(value, path, notes);
      const items = value.flatMap((one: unknown, index) =>
        fit(item as AnyShape, one, `${path}.${index}`, notes),
      );
      return items.length < least ? refuse(value, path, notes) : [items];
    }
    case 'choice':
      return shape.choices?.includes(value) ? [value] : refuse(value, path, notes);
    case 'address': {
      const safe = safeHref(value);
      return safe === null ? refuse(value, path, notes, 'address') : [safe];
    }
    case 'extension':
      return isRecord(value)
        ? [fitEntries(value, path, notes, (key) => !UNSAFE.test(key))]
        : refuse(value, path, notes);
    case 'localized':
    case 'alt': {
      if (typeof value === 'string') return [value];
      const isText = (tag: string, text: unknown): boolean => TAG.test(tag) && typeof text === 'string';
      const texts = isRecord(value) ? fitEntries(value, path, notes, isText) : {};
      return Object.keys(texts).length ? [texts] : refuse(value, path, notes);
    }
    default:
      if (isLeaf(kind, value)) return [value];
      return refuse(value, path, notes, kind === 'time' || kind === 'date' ? 'date' : 'shape');
  }
}

/** What looks like a tag of BCP 47. */
export const TAG = /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,8}$/i;
/** Keys that would reach a prototype. */
const UNSAFE = /^(?:__proto__|constructor|prototype)$/;

/** A map without the entries that are not known. */
function fitEntries(
  value: Readonly<Record<string, unknown>>,
  path: string,
  notes: Notes,
  isKnown: (key: string, value: unknown) => boolean,
): object {
  const known = Object.entries(value).filter(([key, one]) => {
    if (isKnown(key, one)) return true;
    refuse(one, `${path}.${key}`, notes);
    return false;
  });
  return Object.fromEntries(known);
}

/** A record without its required keys is lost as a whole; `null` at a key says nothing. */
function fitRecord(
  { fields = {}, required = [] }: AnyShape,
  value: unknown,
  path: string,
  notes: Notes,
): readonly unknown[] {
  if (!isRecord(value)) return refuse(value, path, notes);
  const mark = notes.lost.length;
  const entries = Object.entries(value).flatMap(([key, one]) => {
    if (one === undefined || one === null) return [];
    const at = path ? `${path}.${key}` : key;
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!shape) {
      notes.lost.push({ path: at, value: one });
      return [];
    }
    const isBlank = typeof one === 'string' && !one.trim() && required.includes(key);
    const usable = isBlank ? refuse(one, at, notes) : fit(shape, one, at, notes);
    return usable.map((value) => [key, value] as const);
  });
  const made = Object.fromEntries(entries);
  if (required.every((key) => Object.hasOwn(made, key))) return [made];
  notes.lost.length = mark;
  return refuse(value, path, notes);
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
