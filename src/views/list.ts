import { block, part, type Child, type Part } from './part.js';

/** A list of what can be shown; nothing where there is nothing. */
export function listOf(items: readonly Child[], label?: string): Part | undefined {
  return block(
    'ul',
    { 'aria-label': label },
    items.map((item) => item && part('li', {}, item)),
  );
}
