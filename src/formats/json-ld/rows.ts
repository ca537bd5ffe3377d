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
    read: (read, open) => value.read(read, open.fact(name), 'value', open.id),
  };
}

/** What a node means that does not say it. */
export function otherwise<T>(row: Row<T>, usual: T): Row<T> {
  return { ...row, read: (...context) => row.read(...context) ?? usual };
}

/** The same where nobody writes it either. */
export function implied<T>(row: Row<T>, usual: T): Row<T> {
  return {
    ...otherwise(row, usual),
    write: (write, model, key, draft) =>
      model.accept(key, (value): value is T => value === usual) !== undefined ||
      row.write(write, model, key, draft),
  };
}

/** The first of several ways to say something that can say it. */
export function either<T>(...rows: readonly Row<T>[]): Row<T> {
  return {
    write: (...context) => rows.some((row) => row.write(...context)),
    read: (...context) => {
      for (const row of rows) {
        const value = row.read(...context);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

/** An id, as `@id` where it can be one, else as an identifier. */
export function identity(asNode: (id: string) => string | undefined = nodeId): Row<string> {
  return {
    write: (_, model, key, draft) => {
      const id = model.accept(key, (value) => typeof value === 'string');
      if (id === undefined) return false;
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
