import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import { Draft } from './draft.js';
import { isA, NOTHING, type Node } from './node.js';
import type { Reader } from './reader.js';
import { nodeId, type JsonLdObject, type JsonLdValue } from './vocabulary.js';
import type { Writer } from './writer.js';

/** How a value of a model is written, and read from a property of a node. */
export interface Value<T> {
  /** What stands at a key of the model. */
  readonly write: (write: Writer, model: Source, key: string) => JsonLdValue | undefined;
  /** `id` is the start of an id for things that name none. */
  readonly read: (read: Reader, node: Node, property: string, id: string) => T | undefined;
}

/** How something is written that can stand in a list, and read from a node or a text. */
export interface Item<T> {
  readonly write: (write: Writer, model: Source) => JsonLdValue | undefined;
  readonly read: (read: Reader, node: Node, id: string) => T | undefined;
  /** Whether a node can be one. */
  readonly fits: (node: Node) => boolean;
}

/** A row of a table: where in a node stands what a model has at a key. */
export interface Row<T> {
  /** Answers whether there was something to write. */
  readonly write: (write: Writer, model: Source, key: string, draft: Draft) => boolean;
  readonly read: (read: Reader, open: OpenNode) => T | undefined;
}

/** A row for each key of a model. */
export type Rows<T> = { readonly [Key in keyof T]-?: Row<NonNullable<T[Key]>> };

/** A node that is being read. */
export class OpenNode {
  /** What is known of the model by now. */
  readonly model: Record<string, unknown> = {};
  private facts: ReadonlyMap<string, Node> | undefined;
  private readonly inner = new Map<string, OpenNode>();

  constructor(
    readonly node: Node,
    readonly id: string,
    private readonly factsAt = 'identifier',
  ) {}

  /** A fact of our own, to be read from its `value`. */
  fact(read: Reader, name: string): Node {
    this.facts ??= read.own(this.node, this.factsAt);
    return this.facts.get(name) ?? NOTHING;
  }

  /** The node at a property, of which several rows read. */
  inside(read: Reader, property: string): OpenNode {
    let open = this.inner.get(property);
    if (!open) {
      const node = read.one(this.node, property) ?? NOTHING;
      node.take('@type');
      this.inner.set(property, (open = new OpenNode(node, this.id)));
    }
    return open;
  }
}

/** The rows of a part of a model, whose values stand in the node of the whole. Without what is needed there is no such part. */
export class Part<T extends object> implements Row<T> {
  private readonly rows: readonly (readonly [string, Row<unknown>])[];

  constructor(
    rows: Rows<T>,
    private readonly needed: readonly (keyof T & string)[] = [],
  ) {
    const isNeeded = ([key]: readonly [string, unknown]): boolean => this.needs(key);
    const entries = Object.entries<Row<unknown>>(rows);
    this.rows = [...entries.filter(isNeeded), ...entries.filter((entry) => !isNeeded(entry))];
  }

  write(write: Writer, model: Source, key: string, draft: Draft): boolean {
    return this.writeAll(write, model.at(key), draft);
  }

  writeAll(write: Writer, model: Source, draft: Draft): boolean {
    for (const [key, row] of this.rows) {
      if (row.write(write, model, key, draft) || !this.needs(key)) continue;
      model.forget();
      return false;
    }
    return true;
  }

  read(read: Reader, open: OpenNode): T | undefined {
    return this.readAll(read, open, {});
  }

  readAll(read: Reader, open: OpenNode, model: Record<string, unknown>): T | undefined {
    for (const [key, row] of this.rows) {
      const value = row.read(read, open);
      if (value !== undefined) model[key] = value;
      else if (this.needs(key)) return undefined;
    }
    return Object.keys(model).length ? (model as T) : undefined;
  }

  private needs(key: string): boolean {
    return (this.needed as readonly string[]).includes(key);
  }
}

interface Kind<T> {
  /** The type of the node that is written. */
  readonly type: string | ((model: Source) => string | readonly string[]);
  /** The types that are read; any where there are none. */
  readonly types?: readonly string[];
  /** Keys without which nothing is made of a model or a node: all of it is lost. */
  readonly needs?: readonly (keyof T & string)[];
  /** The property of our own facts. */
  readonly facts?: string;
}

/** All that is known of how a model and a node say the same: it is written and read by one list of rows. */
export class Table<T extends object> implements Item<T> {
  private readonly part: Part<T>;

  constructor(
    private readonly kind: Kind<T>,
    rows: Rows<T>,
  ) {
    this.part = new Part(rows, kind.needs);
  }

  write(write: Writer, model: Source): JsonLdObject | undefined {
    const { type, facts } = this.kind;
    const draft = new Draft(typeof type === 'function' ? type(model) : type, facts);
    return this.part.writeAll(write, model, draft) ? draft.node() : undefined;
  }

  read(read: Reader, node: Node, id: string): T | undefined {
    if (!this.fits(node)) return undefined;
    const open = new OpenNode(node, id, this.kind.facts);
    const model = this.part.readAll(read, open, open.model);
    if (model) node.take('@type');
    else node.forget();
    return model;
  }

  readonly fits = (node: Node): boolean => {
    const { types } = this.kind;
    return isRecord(node.value) && (!types || types.some((type) => isA(node, type)));
  };
}

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
