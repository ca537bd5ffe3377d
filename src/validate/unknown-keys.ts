import type { Extension } from '../models/extension.js';
import { join, type Report } from './plain-copy.js';
import { extension } from './schema.js';

type Node = Readonly<Record<string, unknown>>;

/**
 * Puts keys that stand in what was checked and not in what came out into the `ext` of what came out, where its schema has
 * one, and reports each. Our schemas check and never transform, so nothing else makes a difference between the two.
 */
export function keepUnknown(schema: object, checked: unknown, value: unknown, report: Report): void {
  const { entries } = schema as { entries?: Readonly<Record<string, { wrapped?: unknown }>> };
  const holder = entries?.['ext']?.wrapped === extension ? (value as { ext?: Extension }) : undefined;
  const ext: Record<string, unknown> = isNode(holder?.ext) ? { ...holder.ext } : {};

  const compare = (input: unknown, output: unknown, path: string, prefix: string): void => {
    // Where a schema knows no keys, it hands on the very same object.
    if (input === output || !isNode(input) || !isNode(output)) return;
    for (const [key, one] of Object.entries(input)) {
      const there = join(path, key);
      if (Object.hasOwn(output, key)) compare(one, output[key], there, `${prefix}${key}.`);
      else {
        let name = prefix + key;
        // `a.b` may be one key, or a key in an object.
        while (Object.hasOwn(ext, name)) name += "'";
        ext[name] = one;
        if (holder) holder.ext = ext;
        report(holder ? 'unknown-key' : 'left-out', there, holder && join('', name));
      }
    }
  };
  compare(checked, value, '', '');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
