import { block, part, shown, type Child, type Part } from './part.js';

/** A name and what is said under it. */
export type Fact = readonly [term: Child, detail: Child];

/** Facts as a list of terms; those that lack a side are left out. */
export function facts(rows: readonly Fact[]): Part | undefined {
  const known = rows.filter((row) => shown(row).length === 2);
  return block(
    'dl',
    {},
    known.map(([term, detail]) => [part('dt', {}, term), part('dd', {}, detail)]),
  );
}
