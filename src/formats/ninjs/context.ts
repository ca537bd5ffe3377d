import type { Notes } from '../reading.js';
import type { Source } from '../source.js';

/** What items are read by. */
export interface Context {
  readonly notes: Notes;
  /** Language of an item that names none. */
  readonly lang: string;
  readonly base?: string;
  readonly zone?: string;
}

/**
 * Reads a part that may turn out not to be one: where nothing comes of it, it is unread again and no issue is noted, so that
 * it is lost as a whole.
 */
export function attempt<T>(source: Source, { notes }: Context, read: () => T | undefined): T | undefined {
  const [issues, lost] = [notes.issues.length, notes.lost.length];
  const made = read();
  if (made !== undefined) return made;
  source.forget();
  notes.issues.length = issues;
  notes.lost.length = lost;
  return undefined;
}
