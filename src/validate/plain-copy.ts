import type { ValidationCode } from '../words/validation.js';
import type { Detail } from './rules.js';

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

/** An object or a list whose keys are still being copied, the next one last. */
interface Frame {
  readonly source: object;
  readonly copy: object;
  readonly path: string;
  readonly keys: string[];
}

const UNSAFE = /^(?:__proto__|constructor|prototype)$/;
const LONGEST_KEY = 60;

/** Path of a key inside a path; of a long key, only the beginning. */
export function join(path: string, key: string): string {
  return (path && `${path}.`) + (key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key);
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
  // The value itself stands in a list of one, at no path.
  const whole: unknown[] = [];
  const stack: Frame[] = [{ source: [data], copy: whole, path: '', keys: ['0'] }];
  let valuesSeen = 0;
  let charactersSeen = 0;

  /** The copy of one value; of an object or a list, an empty one that the stack will fill. */
  const copyOf = (value: unknown, path: string): unknown => {
    valuesSeen++;
    if (typeof value === 'string') charactersSeen += value.length;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
      return value;
    const isList = Array.isArray(value);
    let kind = isList ? 'Object' : Object.prototype.toString.call(value).slice(8, -1);
    if (typeof value === 'number') kind = String(value);
    const keys = kind === 'Object' ? Object.keys(value as object) : [];
    // Not item by item: a list may have four billion holes.
    if (isList && (keys.length !== value.length || keys.some((key, at) => key !== String(at)))) kind = 'Hole';
    if (kind !== 'Object') report('not-json', path, join('', kind));
    else if (stack.some(({ source }) => source === value)) report('cycle', path);
    else if (stack.length > depth) report('depth', path, depth);
    else {
      const copy = isList ? [] : {};
      stack.push({ source: value as object, copy, path, keys: keys.reverse() });
      return copy;
    }
    return undefined;
  };

  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const key = top.keys.pop();
    if (key === undefined) stack.pop();
    else {
      const path = top.copy === whole ? '' : join(top.path, key);
      const isList = Array.isArray(top.copy);
      if (!isList) charactersSeen += key.length;
      if (UNSAFE.test(key)) report('prototype-key', path);
      else
        try {
          const value: unknown = Reflect.get(top.source, key);
          if (value !== undefined || isList) Reflect.set(top.copy, key, copyOf(value, path));
        } catch {
          report('unreadable', path);
        }
      const code = valuesSeen > values ? 'values' : 'characters';
      if (code === 'values' || charactersSeen > characters) {
        report(code, path, code === 'values' ? values : characters);
        return undefined;
      }
    }
  }
  return whole[0];
}
