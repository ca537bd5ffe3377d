import { isTime } from '../../models/time.js';
import type { Localized } from '../../models/locale.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import { takeHref, takeText } from '../take.js';
import { writtenText } from '../text.js';
import { alone, node, reference } from './draft.js';
import { bare, codeOf, first, isA, isNode, isOneOf, items, type Node } from './node.js';
import type { Item, Value, Writer } from './table.js';
import type { JsonLdObject, JsonLdValue } from './vocabulary.js';

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

/** A text, escaped where a reader could take it for markup; of a localized one that of the article's language. */
function written({ lang }: Writer, text: Source<unknown>): string | undefined {
  return writtenText(takeText(text, lang) ?? '') || undefined;
}

function textBy(way: 'text' | 'line'): Value<string, string> {
  return {
    write: (write, model, key) => written(write, model.at(key)),
    read: (read, node, property) => first(node, property, (item) => read[way](item)),
  };
}

/** A text, or several that each name their language. */
function localizedBy(way: 'text' | 'line'): Value<Localized, string> {
  const single = textBy(way);
  return {
    ...single,
    read: (read, node, property) => {
      const values = items(node, property);
      const named = new Map(values.map((item) => [languageOf(item), item]));
      const isMap = values.length > 1 && named.size === values.length && !named.has('');
      const texts = [...(isMap ? named : [])].flatMap(([tag, item]) => {
        const text = read[way](item);
        return text === undefined ? [] : [[tag, text] as const];
      });
      return texts.length ? Object.fromEntries(texts) : single.read(read, node, property);
    },
  };
}

/** The language that a text names. */
function languageOf({ value }: Node): string {
  const tag = isRecord(value) ? value['@language'] : undefined;
  return typeof tag === 'string' && tag !== '__proto__' ? tag : '';
}

export const text = textBy('text');
/** On one line, as headlines and names are. */
export const line = textBy('line');
export const localized = localizedBy('text');
export const localizedLine = localizedBy('line');

export const texts: Value<readonly string[], readonly string[]> = {
  write: (write, model, key) => model.items(key).flatMap((item) => written(write, item) ?? []),
  read: (read, node, property) => some(items(node, property).flatMap((item) => read.line(item) ?? [])),
};

/** The codes of a closed list that a property names; what else it names stays unread. */
export function codes<Code extends string>(known: readonly Code[]): Value<readonly Code[]> {
  return {
    write: (_, model, key) =>
      model
        .items(key)
        .filter(({ value }) => isOneOf(known)(value))
        .map((item) => item.whole() as Code),
    read: (_, node, property) =>
      some(
        items(node, property).flatMap((item) => {
          const code = codeOf(known, bare(item));
          if (code) item.whole();
          return code ?? [];
        }),
      ),
  };
}

/** A code of a closed list. */
export function code<Code extends string>(known: readonly Code[]): Value<Code, Code> {
  const list = codes(known);
  return {
    write: (_, model, key) => model.accept(key, isOneOf(known)),
    read: (...context) => list.read(...context)?.[0],
  };
}

/** A number, of a number, a text of figures (`1200px`) or a QuantitativeValue. */
export const number: Value<number, number> = {
  write: (_, model, key) => model.accept(key, (value): value is number => Number.isFinite(value)),
  read: (_, node, property) => {
    const [item] = items(node, property);
    if (!item) return undefined;
    const printed = isNode(item) ? item.peek('value') : bare(item);
    const value = typeof printed === 'string' ? Number.parseFloat(printed) : printed;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
    if (!isNode(item)) item.whole();
    else for (const key of ['@type', 'value']) item.take(key);
    return value;
  },
};

/** A whole number: pixels, counts. */
export const count: Value<number, number> = {
  ...number,
  read: (...context) => {
    const value = number.read(...context);
    return value === undefined ? undefined : Math.round(value);
  },
};

export const flag: Value<boolean, boolean> = {
  write: (_, model, key) => model.accept(key, (value) => typeof value === 'boolean'),
  read: (_, node, property) => {
    const [item] = items(node, property);
    const value = item && bare(item);
    const name = typeof value === 'string' ? value.slice(value.lastIndexOf('/') + 1).toLowerCase() : value;
    if (name !== true && name !== false && name !== 'true' && name !== 'false') return undefined;
    item?.whole();
    return name === true || name === 'true';
  },
};

export const time: Value<string, string> = {
  write: (_, model, key) => model.accept(key, isTime),
  read: (read, node, property) => {
    const [item] = items(node, property);
    return item && read.time(item);
  },
};

/** A date without its clock. */
export const day: Value<string, string> = {
  ...time,
  read: (...context) => time.read(...context)?.slice(0, 10),
};

/** An address, of a text or of an object's `@id` or `url`. */
export const href: Value<string, string> = {
  write: ({ base }, model, key) => takeHref(model, key, base),
  read: (read, node, property) => first(node, property, (item) => read.address(item)),
};

/** A value that is written in other words; what of these says nothing to us is lost. */
export function translated<T extends JsonLdValue, Words>(
  value: Value<T, T>,
  words: Value<Words>,
  into: (value: T) => JsonLdValue,
  from: (words: Words) => T | undefined,
): Value<T> {
  return {
    write: (write, model, key) => {
      const known = value.write(write, model, key);
      return known === undefined ? undefined : into(known);
    },
    read: (read, node, property) => {
      const printed = words.read(read, node, property);
      const known = printed === undefined ? undefined : from(printed);
      if (known === undefined) node.lose(property);
      return known;
    },
  };
}

/**
 * A value that schema.org wants in a node of its own, of which `only` one of the type is read; `bare` reads what others
 * write without a node.
 */
export function within<T>(
  type: string,
  property: string,
  value: Value<T>,
  { only, bare }: { only?: true; bare?: Value<T> } = {},
): Value<T> {
  return {
    write: (write, model, key) => {
      const inner = value.write(write, model, key);
      return inner === undefined ? undefined : node(type, { [property]: inner });
    },
    read: (read, holder, at) => {
      const inner = read.one(holder, at, only && type);
      if (!inner) return bare?.read(read, holder, at);
      const made = value.read(read, inner, property);
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
          const isOne = isBare && (item.peek('@id') !== undefined || isA(item, type));
          const id = isOne ? read.id(item) : undefined;
          if (id !== undefined) item.take('@type');
          return id ?? [];
        }),
      ),
  };
}

/** A single thing. `name` is the end of its id where it has none. */
export function one<T>(item: Item<T>, name = ''): Value<T, JsonLdObject> {
  return {
    write: (write, model, key) => item.write(write, model.at(key)),
    read: (read, holder, property, id = '') => {
      const inner = read.nodes(holder, property).find(item.fits);
      return inner && item.read(read, inner, `${id}-${name}`);
    },
  };
}

/** A list of things. `name` and a number are the end of the id of one that has none. */
export function all<T>(item: Item<T>, name = ''): Value<readonly T[], readonly JsonLdObject[]> {
  return {
    write: (write, model, key) =>
      model
        .items(key)
        .map((part) => item.write(write, part as Source))
        .filter((node) => node !== undefined),
    read: (read, holder, property, id) =>
      some(
        read
          .nodes(holder, property)
          .filter(item.fits)
          .flatMap(
            (inner, at) => item.read(read, inner, name && `${id ? `${id}-` : ''}${name}-${at + 1}`) ?? [],
          ),
      ),
  };
}

/** A list of which a single one stands alone. */
export function several<T>(item: Item<T>): Value<readonly T[]> {
  const list = all(item);
  return {
    ...list,
    write: (write, model, key) => alone(list.write(write, model, key) ?? []),
  };
}
