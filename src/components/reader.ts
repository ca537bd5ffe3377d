import { isVisible } from '../models/locale.js';
import type { Reason, Refuse } from '../controllers/report-controller.js';

/** Reads the value at a path, `source.party.name`, in a shape that can be shown; `undefined` where there is none. */
export type Read = <T>(
  path: string,
  as: (value: unknown) => T | null | undefined,
  reason?: Reason,
) => T | undefined;

/**
 * Reads a model that may be anything, because pages set properties from JSON of unknown make. What is there but wrong is
 * refused with its path: `as` says so by answering `null` or `undefined`. An empty text counts as nothing, because old
 * templates print one where they have no value. `name` is the path of the model itself.
 */
export function reader(model: unknown, name: string, refuse: Refuse): Read {
  if (model && (typeof model !== 'object' || Array.isArray(model))) refuse(name, 'shape');
  return (path, as, reason = 'shape') => {
    let value = model;
    let at = '';
    for (const key of path.split('.')) {
      if (Object(value) !== value || (/^\d/.test(key) && !Array.isArray(value))) {
        // What is wrong with the model itself has been said.
        if (at) refuse(at, 'shape');
        return undefined;
      }
      value = attempt((record) => (record as Record<string, unknown>)[key], value);
      if (value === undefined || value === null || value === '') return undefined;
      at += (at && '.') + key;
    }
    const read = attempt(as, value) ?? undefined;
    if (read === undefined) refuse(path, reason);
    // A text that shows nothing is none, in whatever characters.
    return typeof read === 'string' && !isVisible(read) ? undefined : read;
  };
}

/** A getter can throw, and JSON can hold what no text can be made of: `{"toString": 1}`. */
export function attempt<T>(as: (value: unknown) => T, value: unknown): T | undefined {
  try {
    return as(value);
  } catch {
    return undefined;
  }
}

export const asNumber = (value: unknown): number | null =>
  Number.isFinite(value) ? (value as number) : null;

export const asList = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

export const asFlag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

export const asChoice =
  <T extends string>(choices: readonly T[]) =>
  (value: unknown): T | undefined =>
    choices.find((one) => one === value);
