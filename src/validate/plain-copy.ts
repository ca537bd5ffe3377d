import type { Detail, ValidationCode } from './sentences.js';

/** How much `validate` reads before it stops. */
export interface Limits {
  /** Objects and lists inside each other, the outermost included: 32 unless told otherwise. */
  readonly depth: number;
  /** Objects, lists and what stands in them, all together: 100,000. */
  readonly values: number;
  /** Characters (UTF-16 code units) of texts and keys, all together: 5,000,000. */
  readonly characters: number;
}

export type Report = (code: ValidationCode, path: string, detail?: Detail) => void;

interface Frame {
  readonly source: Readonly<Record<string, unknown>>;
  readonly copy: Record<string, unknown> | unknown[];
  /** Of an object; a list has its length only, which may be enormous. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  readonly path: string;
  at: number;
}

const UNSAFE = /^(?:__proto__|constructor|prototype)$/;
const LONGEST_KEY = 60;

/** Path of a key inside a path; of a long key, only the beginning. */
export function join(path: string, key: string | number): string {
  const shown = String(key);
  return (path && `${path}.`) + (shown.length > LONGEST_KEY ? `${shown.slice(0, LONGEST_KEY)}…` : shown);
}

/**
 * A copy of what JSON could say of a value: own enumerable keys, each read once. A key whose value is `undefined` is not
 * there, as in `JSON.stringify`. What cannot be copied is reported and `undefined` in the copy. The whole is `undefined`
 * where there is more than `values` or `characters` allow.
 *
 * By hand and with a stack of its own: a hostile value has getters that throw, cycles, and more depth than a call stack.
 */
export function plainCopy(
  data: unknown,
  { depth = 32, values = 100_000, characters = 5_000_000 }: Partial<Limits>,
  report: Report,
): unknown {
  const stack: Frame[] = [];
  const open = new Set<unknown>();
  let full = false;

  const spend = (text: string, path: string): void => {
    characters -= text.length;
    if (characters < 0) stop('characters', path);
  };
  const stop = (code: 'values' | 'characters', path: string): void => {
    if (!full) report(code, path);
    full = true;
  };

  /** The copy of one value; of an object or a list, an empty one that the loop below fills. */
  const enter = (value: unknown, path: string): unknown => {
    if (--values < 0) stop('values', path);
    if (typeof value === 'string') spend(value, path);
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
      return value;
    if (typeof value !== 'object') {
      report('not-json', path, typeof value === 'number' ? value : typeof value);
      return undefined;
    }
    if (open.has(value)) report('cycle', path);
    else if (stack.length >= depth) report('depth', path, depth);
    else return push(value as Frame['source'], path);
    return undefined;
  };

  const push = (source: Frame['source'], path: string): unknown => {
    const isList = Array.isArray(source);
    const tag = Object.prototype.toString.call(source).slice(8, -1);
    if (!isList && tag !== 'Object') {
      report('not-json', path, tag.slice(0, LONGEST_KEY));
      return undefined;
    }
    const keys = isList ? undefined : Object.keys(source);
    const copy = isList ? [] : {};
    const size = keys ? keys.length : (source as unknown as unknown[]).length;
    stack.push({ source, copy, keys, size, path, at: 0 });
    open.add(source);
    return copy;
  };

  /** Runs what a getter or a proxy may make throw. */
  const guarded = (path: string, read: () => unknown): unknown => {
    try {
      return read();
    } catch {
      report('unreadable', path);
      return undefined;
    }
  };

  const copy = guarded('', () => enter(data, ''));
  for (let frame = stack.at(-1); frame && !full; frame = stack.at(-1)) {
    if (frame.at >= frame.size) {
      stack.pop();
      open.delete(frame.source);
      continue;
    }
    const { source, keys } = frame;
    const key = keys ? (keys[frame.at] ?? '') : frame.at;
    frame.at++;
    const path = join(frame.path, key);
    if (keys) spend(String(key), path);
    if (UNSAFE.test(String(key))) {
      report('prototype-key', path);
      continue;
    }
    const into = frame.copy as Record<string | number, unknown>;
    const value = guarded(path, () => {
      const one = source[key];
      return one === undefined && keys ? undefined : enter(one, path);
    });
    // In a list, what comes after must stay in its place.
    if (value !== undefined || !keys) into[key] = value;
  }
  return full ? undefined : copy;
}
