import { safeHref, type Href } from '../../models/href.js';
import type { Notes } from '../reading.js';
import { refuse } from '../fitting.js';
import type { Source } from '../source.js';

/** The address at a key, absolute where there is a base. */
export function readHref(
  holder: Source,
  key: string,
  notes: Notes,
  base: string | undefined,
): Href | undefined {
  const given = holder.take(key);
  if (given === undefined || given === null || given === '') return undefined;
  const href = safeHref(given, base);
  if (href === null) refuse(given, holder.path ? `${holder.path}.${key}` : key, notes, 'address');
  return href ?? undefined;
}
