import { safeHref } from '../../models/href.js';
import type { Localized } from '../../models/locale.js';
import { readTime } from '../read-time.js';
import type { Notes, ReadOptions } from '../reading.js';
import { Source } from '../source.js';
import { isGarbled, plainText } from '../text.js';
import type { Graph } from './graph.js';
import { isAbsolute, OWN } from './vocabulary.js';

/** A node of somebody's graph. */
export type Node = Source;

/**
 * Reads the properties of nodes as search engines do: one value or a list, a text or an object, an object or a reference
 * to it. What is not of the wanted kind stays unread, and is listed as lost.
 */
export class Reader {
  constructor(
    private readonly notes: Notes,
    private readonly graph: Graph,
    private readonly options: ReadOptions,
  ) {}

  /** The values of a property; a reference is the node it leads to. */
  nodes(node: Node, property: string): readonly Node[] {
    return items(node, property).map((item) => this.graph.follow(item));
  }

  /** The first value of a property that is an object of one of these types, or of any. */
  one(node: Node, property: string, ...types: string[]): Node | undefined {
    return this.nodes(node, property).find(
      (item) => isObject(item.value) && (!types.length || types.some((type) => isA(item, type))),
    );
  }

  /** The bare value of what may be `{"@value": …}`. Looking at it does not count as reading. */
  bare(value: unknown): unknown {
    return isObject(value) && Object.hasOwn(value, '@value')
      ? (value as Readonly<Record<string, unknown>>)['@value']
      : value;
  }

  /** A text without markup, of a text or a number. `undefined` where there is none. */
  plain(item: Node): string | undefined {
    const value = this.bare(item.value);
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const text = plainText(String(value));
    if (!text) return undefined;
    if (isGarbled(text)) this.notes.issue(item.path, 'garbled');
    item.whole();
    return text;
  }

  text(node: Node, property: string): string | undefined {
    for (const item of items(node, property)) {
      const text = this.plain(item);
      if (text) return text;
    }
    return undefined;
  }

  /** A text on one line: of a headline in two lines both, with a blank between. */
  line(node: Node, property: string): string | undefined {
    return oneLine(this.text(node, property));
  }

  lineOf(item: Node): string | undefined {
    return oneLine(this.plain(item));
  }

  texts(node: Node, property: string): string[] {
    return items(node, property)
      .map((item) => this.lineOf(item))
      .filter((text) => text !== undefined);
  }

  /** A text, or several that each name their language. */
  localized(node: Node, property: string): Localized | undefined {
    return this.languages(node, property, (item) => this.plain(item));
  }

  /** The same on one line: headlines and names. */
  localizedLine(node: Node, property: string): Localized | undefined {
    return this.languages(node, property, (item) => this.lineOf(item));
  }

  private languages(
    node: Node,
    property: string,
    read: (item: Node) => string | undefined,
  ): Localized | undefined {
    const values = items(node, property);
    const tags = values.map(languageOf);
    if (values.length > 1 && tags.every(Boolean) && new Set(tags).size === tags.length) {
      const texts = values.map((item, at) => [tags[at] ?? '', read(item)] as const);
      const known = texts.filter((one): one is [string, string] => one[1] !== undefined);
      return known.length ? Object.fromEntries(known) : undefined;
    }
    for (const item of values) {
      const text = read(item);
      if (text) return text;
    }
    return undefined;
  }

  /** A number, of a number, a text of figures (`1200px`) or a QuantitativeValue. */
  number(node: Node, property: string): number | undefined {
    const [item] = items(node, property);
    if (!item) return undefined;
    const object = this.bare(item.value);
    if (isObject(object)) {
      item.take('@type');
      return this.number(item, 'value');
    }
    const value = typeof object === 'string' ? Number.parseFloat(object) : object;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
    item.whole();
    return value;
  }

  /** A whole number above 0: pixels, counts. */
  count(node: Node, property: string): number | undefined {
    const value = this.number(node, property);
    return value === undefined ? undefined : Math.round(value);
  }

  boolean(node: Node, property: string): boolean | undefined {
    const [item] = items(node, property);
    const value = this.bare(item?.value);
    const name = typeof value === 'string' ? value.slice(value.lastIndexOf('/') + 1).toLowerCase() : value;
    if (name !== true && name !== false && name !== 'true' && name !== 'false') return undefined;
    item?.whole();
    return name === true || name === 'true';
  }

  time(node: Node, property: string): string | undefined {
    const [item] = items(node, property);
    const value = this.bare(item?.value);
    if (!item || value === undefined || value === null || value === '') return undefined;
    const time = readTime(value, this.options.zone);
    if (time === null) this.notes.issue(item.path, 'date');
    item.whole();
    return time ?? undefined;
  }

  /** An address, of a text or of an object's `@id` or `url`. */
  href(node: Node, property: string): string | undefined {
    for (const item of items(node, property)) {
      const address = this.address(item);
      if (address) return address;
    }
    return undefined;
  }

  address(item: Node): string | undefined {
    const value = this.bare(item.value);
    if (isObject(value)) {
      const object = item;
      const key = ['@id', 'url'].find((one) => typeof object.peek(one) === 'string');
      const address = key && this.checked(object.peek(key), item.path);
      if (!key || !address) return undefined;
      object.take('@type');
      object.take('@id');
      if (safeHref(object.peek('url'), this.options.base) === address) object.take('url');
      return address;
    }
    if (typeof value !== 'string' || !value.trim()) return undefined;
    item.whole();
    return this.checked(value, item.path);
  }

  /** True for what names this address. Looking at it does not count as reading. */
  leadsTo(item: Node, address: string): boolean {
    const value = this.bare(item.value) as Readonly<Record<string, unknown>> | string | undefined;
    const named = isObject(value) ? (value['@id'] ?? value['url']) : value;
    return safeHref(named, this.options.base) === address;
  }

  private checked(value: unknown, path: string): string | undefined {
    const address = safeHref(value, this.options.base);
    if (address === null) this.notes.issue(path, 'address');
    return address ?? undefined;
  }

  /** An id: `@id`, of which a fragment is a plain name, else the first identifier that is not a fact of our own. */
  id(node: Node): string | undefined {
    const id = node.peek('@id');
    node.take('@id');
    if (typeof id === 'string' && id && !id.startsWith('_:')) return id.replace(/^#/, '');
    for (const item of items(node, 'identifier')) {
      if (!isObject(item.value)) return this.plain(item);
      if (ownName(item)) continue;
      item.take('@type');
      item.take('propertyID');
      return this.text(item, 'value');
    }
    return undefined;
  }

  /** The id of what is known outside the page: a relative `@id` is relative to its address. */
  outerId(node: Node, address: string): string | undefined {
    const id = node.take('@id');
    if (typeof id !== 'string' || !id || id.startsWith('_:')) return this.id(node);
    return isAbsolute(id) ? id : (safeHref(id, this.options.base ?? address) ?? id);
  }

  /** Our own facts of a node, by name: each value is read from `value`. */
  own(node: Node, property = 'identifier'): ReadonlyMap<string, Node> {
    const facts = new Map<string, Node>();
    for (const item of items(node, property)) {
      const name = ownName(item);
      if (!name || facts.has(name)) continue;
      item.take('@type');
      item.take('propertyID');
      facts.set(name, item);
    }
    return facts;
  }
}

const NOTHING: Node = new Source<Readonly<Record<string, unknown>>>(undefined);

/** A fact of our own, to be read from `value`; one without anything where it is missing. */
export function fact(facts: ReadonlyMap<string, Node>, name: string): Node {
  return facts.get(name) ?? NOTHING;
}

function ownName(item: Node): string | undefined {
  const id = item.peek('propertyID');
  return typeof id === 'string' && id.startsWith(OWN) ? id.slice(OWN.length) : undefined;
}

/** Only what is there: an article has no key without a value. */
export function defined<T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  const there: Record<string, unknown> = {};
  for (const key in fields) {
    const value = fields[key] as unknown;
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) there[key] = value;
  }
  return there as T;
}

/** The values of a property, whatever they are; a single one is a list of one. */
export function items(node: Node, property: string): readonly Node[] {
  return node.items(property);
}

/** True for a node of a type; types are lists to JSON-LD. */
export function isA(node: Node, type: string): boolean {
  const types = node.peek('@type');
  return Array.isArray(types) ? types.includes(type) : types === type;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneLine(text: string | undefined): string | undefined {
  if (!text || !/[\r\n]/.test(text)) return text;
  const lines = text.split(/[\r\n]+/).map((one) => one.trim());
  return lines.filter(Boolean).join(' ');
}

function languageOf({ value }: Node): string | undefined {
  const tag = isObject(value) ? value['@language'] : undefined;
  return typeof tag === 'string' && tag !== '__proto__' ? tag : undefined;
}
