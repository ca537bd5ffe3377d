import { Notes } from '../reading.js';
import { Source } from '../source.js';

/** What items are read by. */
export interface Context {
  readonly notes: Notes;
  /** Language of an item that names none. */
  readonly lang: string;
  readonly base?: string;
  readonly zone?: string;
}

/** The same reading with notes of its own, which nobody keeps unless `attempt` does. */
export function aside(context: Context): Context {
  return { ...context, notes: new Notes('en') };
}

/**
 * Reads a part that may turn out not to be one: where nothing comes of it, it stays unread and no issue is noted, so that it
 * is lost as a whole.
 */
export function attempt<T>(
  source: Source,
  context: Context,
  read: (source: Source, context: Context) => T | undefined,
): T | undefined {
  const copy = new Source(source.value, source.path);
  const scratch = aside(context);
  const made = read(copy, scratch);
  if (made === undefined) return undefined;
  source.whole();
  keep(scratch.notes, context);
  for (const one of copy.lost()) context.notes.lost.push(one);
  return made;
}

/** Takes over what was noted aside. */
export function keep(notes: Notes, context: Context): void {
  for (const { path, code } of notes.issues) context.notes.issue(path, code);
  for (const one of notes.lost) context.notes.lost.push(one);
}
