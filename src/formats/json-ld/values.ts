import type { Source } from '../source.js';
import { alone, node, reference } from './draft.js';
import { isA, items } from './node.js';
import type { Reader } from './reader.js';
import type { Item, Value } from './table.js';
import type { JsonLdValue } from './vocabulary.js';

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

/** A plain value: how the writer takes it of a model, and how the reader takes it of a node. */
function plain<
  Way extends 'text' | 'line' | 'localized' | 'localizedLine' | 'count' | 'boolean' | 'time' | 'day' | 'href',
>(
  written: 'text' | 'number' | 'flag' | 'time' | 'href',
  way: Way,
): Value<NonNullable<ReturnType<Reader[Way]>>> {
  return {
    write: (write, model, key) => write[written](model, key),
    read: (read, node, property) => read[way](node, property) as NonNullable<ReturnType<Reader[Way]>>,
  };
}

export const text = plain('text', 'text');
/** On one line, as headlines and names are. */
export const line = plain('text', 'line');
export const localized = plain('text', 'localized');
export const localizedLine = plain('text', 'localizedLine');
/** A whole number. */
export const count = plain('number', 'count');
export const flag = plain('flag', 'boolean');
export const time = plain('time', 'time');
/** A date without its clock. */
export const day = plain('time', 'day');
export const href = plain('href', 'href');

export const texts: Value<readonly string[]> = {
  write: (write, model, key) => write.texts(model, key),
  read: (read, node, property) => some(read.texts(node, property)),
};

/** A code of a closed list. */
export function code<Code extends string>(known: readonly Code[]): Value<Code> {
  return {
    write: (write, model, key) => write.code(model, key, known),
    read: (read, node, property) => read.code(node, property, known),
  };
}

export function codes<Code extends string>(known: readonly Code[]): Value<readonly Code[]> {
  return {
    write: (write, model, key) => write.codes(model, key, known),
    read: (read, node, property) => some(read.codes(node, property, known)),
  };
}

/** A value that is written in other words; what of these says nothing to us is lost. */
export function translated<T extends JsonLdValue, Words>(
  value: Value<T>,
  words: Value<Words>,
  into: (value: T) => JsonLdValue,
  from: (words: Words) => T | undefined,
): Value<T> {
  return {
    write: (write, model, key) => {
      const known = value.write(write, model, key) as T | undefined;
      return known === undefined ? undefined : into(known);
    },
    read: (read, node, property, id) => {
      const printed = words.read(read, node, property, id);
      const known = printed === undefined ? undefined : from(printed);
      if (known === undefined) node.lose(property);
      return known;
    },
  };
}

interface Within<T> {
  /** Only a node of the type is read. */
  readonly only?: true;
  /** How it is read where others write it without a node. */
  readonly bare?: Value<T>;
}

/** A value that schema.org wants in a node of its own. */
export function within<T>(
  type: string,
  property: string,
  value: Value<T>,
  { only, bare }: Within<T> = {},
): Value<T> {
  return {
    write: (write, model, key) => {
      const inner = value.write(write, model, key);
      return inner === undefined ? undefined : node(type, { [property]: inner });
    },
    read: (read, holder, at, id) => {
      const inner = only ? read.one(holder, at, type) : read.one(holder, at);
      if (!inner) return bare?.read(read, holder, at, id);
      const made = value.read(read, inner, property, id);
      if (made !== undefined) inner.take('@type');
      return made;
    },
  };
}

/** The name of a place, or the place as a text. */
export const place = within('Place', 'name', localizedLine, { bare: text });

/** Ids of nodes that stand elsewhere. A node with a name of its own is more than that. */
export function references(type: string): Value<readonly string[]> {
  return {
    write: (_, model, key) =>
      alone(
        model
          .items(key)
          .filter(({ value }) => typeof value === 'string' && value)
          .map((item) => reference(type, item.whole() as string)),
      ),
    read: (read, holder, property) =>
      some(
        items(holder, property).flatMap((item) => {
          const isBare = item.peek('name') === undefined && item.peek('headline') === undefined;
          const id =
            isBare && (item.peek('@id') !== undefined || isA(item, type)) ? read.id(item) : undefined;
          if (id !== undefined) item.take('@type');
          return id ?? [];
        }),
      ),
  };
}

/** A single thing. `name` is the end of its id where it has none. */
export function one<T>(item: Item<T>, name = ''): Value<T> {
  return {
    write: (write, model, key) => item.write(write, model.at(key)),
    read: (read, holder, property, id) => {
      const inner = read.nodes(holder, property).find(item.fits);
      return inner && item.read(read, inner, `${id}-${name}`);
    },
  };
}

/** A list of things. `name` and a number are the end of the id of one that has none. */
export function all<T>(item: Item<T>, name = ''): Value<readonly T[]> {
  return {
    write: (write, model, key) =>
      model
        .items(key)
        .map((part) => item.write(write, part as Source))
        .filter((value) => value !== undefined),
    read: (read, holder, property, id) =>
      some(
        read
          .nodes(holder, property)
          .filter(item.fits)
          .map((inner, at) => item.read(read, inner, name && `${id && `${id}-`}${name}-${at + 1}`))
          .filter((model) => model !== undefined),
      ),
  };
}

/** A list of which a single one stands alone. */
export function several<T>(item: Item<T>): Value<readonly T[]> {
  const list = all(item);
  return {
    ...list,
    write: (write, model, key) => alone(list.write(write, model, key) as readonly JsonLdValue[]),
  };
}
