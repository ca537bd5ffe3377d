import type { Row, Value } from './table.js';
import { nodeId } from './vocabulary.js';

/** A property of schema.org's; others are those that it is read from where it is missing. */
export function property<T>(name: string, value: Value<T>, ...others: readonly string[]): Row<T> {
  return {
    write: (write, model, key, draft) => draft.set(name, value.write(write, model, key)),
    read: (read, { node, id }) => {
      let made = value.read(read, node, name, id);
      for (const other of others) made ??= value.read(read, node, other, id);
      return made;
    },
  };
}

/** A fact that schema.org has no property for. */
export function fact<T>(name: string, value: Value<T>): Row<T> {
  return {
    write: (write, model, key, draft) => draft.fact(name, value.write(write, model, key)),
    read: (read, open) => value.read(read, open.fact(read, name), 'value', open.id),
  };
}

/** A row whose value stands with others' in a node at a property. */
export function inside<T>(property: string, type: string, row: Row<T>): Row<T> {
  return {
    write: (write, model, key, draft) => row.write(write, model, key, draft.inside(property, type)),
    read: (read, open) => row.read(read, open.inside(read, property)),
  };
}

/** What a node means that does not say it. */
export function otherwise<T>(row: Row<T>, usual: T): Row<T> {
  return { ...row, read: (read, open) => row.read(read, open) ?? usual };
}

/** An id, as `@id` where it can be one, else as an identifier. */
export function identity(asNode: (id: string) => string | undefined = nodeId): Row<string> {
  return {
    write: (_, model, key, draft) => {
      const id: unknown = model.peek(key);
      if (typeof id !== 'string') return false;
      model.take(key);
      const address = asNode(id);
      return draft.set(address ? '@id' : 'identifier', address ?? (id || undefined));
    },
    read: (read, { node, id }) => read.id(node) ?? (id || undefined),
  };
}

/** The version of our models, which a node does not say. */
export const version: Row<'1'> = {
  write: (_, model, key) => model.take(key) !== undefined,
  read: () => '1',
};

/** What JSON-LD has no place for: it is lost. */
export const NOWHERE: Row<never> = { write: () => false, read: () => undefined };
