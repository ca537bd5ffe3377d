import type { Notes } from '../reading.js';
import { refuse } from '../fitting.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import { isGarbled, plainLine, plainText } from '../text.js';

/** What 1.x calls what 3.x has, in lower case. */
const OLD_NAMES = new Map([
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['place', 'places'],
  ['subject', 'subjects'],
  ['event', 'events'],
  ['infosource', 'infosources'],
  ['genre', 'genres'],
  ['byline', 'by'],
  ['mimetype', 'contenttype'],
]);

/** The key at which an item of any generation has what 3.x calls `name`; 1.x and 2.1 write everything in lower case. */
export function keyOf(holder: Source, name: string): string {
  const { value } = holder;
  if (!isRecord(value) || Object.hasOwn(value, name)) return name;
  const wanted = name.toLowerCase();
  const keys = Object.keys(value);
  return keys.find((key) => [key.toLowerCase(), OLD_NAMES.get(key.toLowerCase())].includes(wanted)) ?? name;
}

/** An entry of a list of named objects, or of an object that has them under their names, as 1.x does. */
export interface Entry {
  readonly name: string;
  readonly source: Source;
}

export function entries(holder: Source, name: string): readonly Entry[] {
  const key = keyOf(holder, name);
  const value = holder.peek(key);
  if (isRecord(value)) {
    const group = holder.at(key) as Source;
    return Object.keys(value).map((one) => ({ name: one, source: group.at(one) }));
  }
  return (holder.items(key) as readonly Source[]).map((source) => {
    const given = source.peek('name');
    return { name: typeof given === 'string' ? given : '', source };
  });
}

/** One of several texts: a headline or a description. */
export interface RoleText {
  readonly role: string;
  /** As it is to be shown: markup taken off, unless it says that it is plain. */
  readonly plain: string;
  /** Counts it as read. */
  take(): string;
}

/** Texts with their roles: a list, or keys like `headline` and `headline_short`, as 1.x has them. */
export function roleTexts(holder: Source, plural: string, singular: string): readonly RoleText[] {
  const listed = (holder.items(keyOf(holder, plural)) as readonly Source[]).map((source) => {
    const role = source.peek('role');
    const type = source.peek(keyOf(source, 'contentType'));
    const value = source.peek('value');
    return {
      role: typeof role === 'string' ? role.toLowerCase() : '',
      plain: typeof value !== 'string' ? '' : type === 'text/plain' ? value.trim() : plainText(value),
      take: () => {
        for (const key of ['role', 'value', keyOf(source, 'contentType')]) source.take(key);
        return source.path;
      },
    };
  });
  const { value } = holder;
  const keyed = Object.keys(isRecord(value) ? value : {}).flatMap((key) => {
    const [first, ...rest] = key.toLowerCase().split('_');
    const given = holder.peek(key);
    if (first !== singular || typeof given !== 'string') return [];
    return [
      {
        role: rest.join('_'),
        plain: plainText(given),
        take: () => {
          holder.take(key);
          return holder.pathOf(key);
        },
      },
    ];
  });
  return [...listed, ...keyed].filter(({ plain }) => plain);
}

/** The text of the first role there is, else nothing; texts that say the same once more count as read. */
export function pickRole(
  texts: readonly RoleText[],
  roles: readonly RegExp[],
  notes: Notes,
): string | undefined {
  for (const role of roles) {
    const found = texts.find((one) => role.test(one.role));
    if (!found) continue;
    const path = found.take();
    if (isGarbled(found.plain)) notes.issue(path, 'garbled');
    for (const other of texts) if (plainLine(other.plain) === plainLine(found.plain)) other.take();
    return found.plain;
  }
  return undefined;
}

/** A name as it is to be shown; what markup would leave nothing of was meant as it stands. */
export function shown(value: string, plain = plainLine): string {
  return plain(value) || value.trim();
}

function text(
  holder: Source,
  name: string,
  notes: Notes,
  plain: (text: string) => string,
): string | undefined {
  const key = keyOf(holder, name);
  const value = holder.take(key);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') refuse(value, holder.pathOf(key), notes);
  else if (isGarbled(value)) notes.issue(holder.pathOf(key), 'garbled');
  return typeof value === 'string' ? shown(value, plain) || undefined : undefined;
}

export function readLine(holder: Source, name: string, notes: Notes): string | undefined {
  return text(holder, name, notes, plainLine);
}

export function readPlain(holder: Source, name: string, notes: Notes): string | undefined {
  return text(holder, name, notes, plainText);
}

/** A size or a duration that can be one. */
export function readAmount(holder: Source, name: string): number | undefined {
  return holder.accept(
    keyOf(holder, name),
    (value): value is number => typeof value === 'number' && value >= 0 && value < Infinity,
  );
}
