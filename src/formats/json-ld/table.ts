import { isRecord } from '../../shapes/leaves.js';
import type { Source } from '../source.js';
import { Draft } from './draft.js';
import { isA, items, NOTHING, ownName, type Node } from './node.js';
import type { Reader } from './reader.js';
import type { JsonLdObject, JsonLdValue } from './vocabulary.js';

/** What is known beside the model that is written. */
export interface Writer {
  /** Language of the article: the text of a localized value that is written. */
  readonly lang: string;
  /** What relative addresses are made absolute with. */
  readonly base?: string | undefined;
}

/** How a value of a model is written, and read from a property of a node. */
export interface Value<T, Written extends JsonLdValue = JsonLdValue> {
  /** What stands at a key of the model; what is not of the wanted type stays unread, and is listed as lost. */
  readonly write: (write: Writer, model: Source, key: string) => Written | undefined;
  /** `id` is the start of an id for things that name none. */
  readonly read: (read: Reader, node: Node, property: string, id?: string) => T | undefined;
}

/** How something is written that can stand in a list, and read from a node or a text. */
export interface Item<T> {
  readonly write: (write: Writer, model: Source) => JsonLdObject | undefined;
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
  private facts: Map<string, Node> | undefined;

  constructor(
    readonly node: Node,
    readonly id: string,
    private readonly factsAt = 'identifier',
  ) {}

  /** A fact of our own, to be read from its `value`. */
  fact(name: string): Node {
    this.facts ??= this.own();
    return this.facts.get(name) ?? NOTHING;
  }

  private own(): Map<string, Node> {
    const facts = new Map<string, Node>();
    for (const item of items(this.node, this.factsAt)) {
      const name = ownName(item);
      if (!name || facts.has(name)) continue;
      item.take('@type');
      item.take('propertyID');
      facts.set(name, item);
    }
    return facts;
  }
}

/** The rows of a part of a model, whose values stand in the node of the whole. Without what is needed there is no such part. */
export class Part<T extends object> implements Row<T> {
  private readonly rows: readonly (readonly [string, Row<unknown>])[];
  private readonly needed: ReadonlySet<string>;

  constructor(rows: Rows<T>, needed: readonly (keyof T & string)[] = []) {
    this.needed = new Set(needed);
    const rank = ([key]: readonly [string, unknown]): number => (this.needed.has(key) ? 0 : 1);
    this.rows = Object.entries<Row<unknown>>(rows).sort((first, second) => rank(first) - rank(second));
  }

  write(write: Writer, model: Source, key: string, draft: Draft): boolean {
    return this.writeAll(write, model.at(key), draft);
  }

  writeAll(write: Writer, model: Source, draft: Draft): boolean {
    for (const [key, row] of this.rows) {
      if (row.write(write, model, key, draft) || !this.needed.has(key)) continue;
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
      else if (this.needed.has(key)) return undefined;
    }
    return Object.keys(model).length ? (model as T) : undefined;
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
export function table<T extends object>({ type, types, needs, facts }: Kind<T>, rows: Rows<T>): Item<T> {
  const part = new Part(rows, needs);
  return {
    write: (write, model) => {
      const draft = new Draft(typeof type === 'function' ? type(model) : type, facts);
      return part.writeAll(write, model, draft) ? draft.node() : undefined;
    },
    read: (read, node, id) => {
      const open = new OpenNode(node, id, facts);
      const model = part.readAll(read, open, open.model);
      if (model) node.take('@type');
      else node.forget();
      return model;
    },
    fits: (node) => isRecord(node.value) && (!types || types.some((type) => isA(node, type))),
  };
}
