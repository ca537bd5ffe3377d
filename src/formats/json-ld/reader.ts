import { safeHref } from '../../models/href.js';
import type { Localized } from '../../models/locale.js';
import { readTime } from '../read-time.js';
import type { Notes, ReadOptions } from '../reading.js';
import { isGarbled, plainText } from '../text.js';
import type { Graph } from './graph.js';
import { below, isA, isObject, items, languageOf, oneLine, ownName, type Node } from './node.js';
import { codeOf, isAbsolute } from './vocabulary.js';

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
    const values = items(node, property);
    return values.length ? values.map((item) => this.graph.follow(item)) : values;
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
    const text = this.clean(this.bare(item.value), item.path);
    if (text) item.whole();
    return text;
  }

  private clean(value: unknown, path: string, property = ''): string | undefined {
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const text = plainText(String(value));
    if (text && isGarbled(text)) this.notes.issue(below(path, property), 'garbled');
    return text || undefined;
  }

  text(node: Node, property: string): string | undefined {
    const value = node.peek(property);
    if (typeof value === 'string') {
      const text = this.clean(value, node.path, property);
      if (text) node.take(property);
      return text;
    }
    for (const item of items(node, property)) {
      const text = this.plain(item);
      if (text) return text;
    }
    return undefined;
  }

  /** A text on one line: of a headline in two lines both, with a blank between. */
  line(node: Node, property: string): string | undefined {
    const text = this.text(node, property);
    return text && oneLine(text);
  }

  lineOf(item: Node): string | undefined {
    const text = this.plain(item);
    return text && oneLine(text);
  }

  texts(node: Node, property: string): string[] {
    return items(node, property)
      .map((item) => this.lineOf(item))
      .filter((text) => text !== undefined);
  }

  /** A text, or several that each name their language. */
  localized(node: Node, property: string): Localized | undefined {
    return this.languages(node, property, String) ?? this.text(node, property);
  }

  /** The same on one line: headlines and names. */
  localizedLine(node: Node, property: string): Localized | undefined {
    return this.languages(node, property, oneLine) ?? this.line(node, property);
  }

  private languages(node: Node, property: string, shape: (text: string) => string): Localized | undefined {
    if (!Array.isArray(node.peek(property))) return undefined;
    const values = items(node, property);
    const tags = values.map(languageOf);
    if (values.length < 2 || !tags.every(Boolean) || new Set(tags).size < tags.length) return undefined;
    const texts = values.map((item, at) => [tags[at] ?? '', this.plain(item) ?? ''] as const);
    const known = texts.filter(([, text]) => text).map(([tag, text]) => [tag, shape(text)] as const);
    return known.length ? Object.fromEntries(known) : undefined;
  }

  /** The codes of a closed list that a property names; what else it names stays unread. */
  codes<Code extends string>(node: Node, property: string, known: readonly Code[]): Code[] {
    return items(node, property).flatMap((item) => {
      const code = codeOf(known, this.bare(item.value));
      if (code) item.whole();
      return code ?? [];
    });
  }

  code<Code extends string>(node: Node, property: string, known: readonly Code[]): Code | undefined {
    return this.codes(node, property, known)[0];
  }

  /** A number, of a number, a text of figures (`1200px`) or a QuantitativeValue. */
  number(node: Node, property: string): number | undefined {
    const [item] = items(node, property);
    if (!item) return undefined;
    const isNode = isObject(item.value) && !Object.hasOwn(item.value, '@value');
    const printed = isNode ? item.peek('value') : this.bare(item.value);
    const value = typeof printed === 'string' ? Number.parseFloat(printed) : printed;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
    if (!isNode) item.whole();
    else for (const key of ['@type', 'value']) item.take(key);
    return value;
  }

  /** A whole number: pixels, counts. */
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
    const stated = node.peek(property);
    const [item] = typeof stated === 'string' ? [] : items(node, property);
    const value = typeof stated === 'string' ? stated : this.bare(item?.value);
    if (value === undefined || value === null || value === '') return undefined;
    if (item) item.whole();
    else node.take(property);
    const time = readTime(value, this.options.zone);
    if (time === null) this.notes.issue(item?.path ?? below(node.path, property), 'date');
    return time ?? undefined;
  }

  /** A date without its clock. */
  day(node: Node, property: string): string | undefined {
    return this.time(node, property)?.slice(0, 10);
  }

  /** An address, of a text or of an object's `@id` or `url`. */
  href(node: Node, property: string): string | undefined {
    const value = node.peek(property);
    if (typeof value === 'string') {
      if (!value.trim()) return undefined;
      node.take(property);
      return this.checked(value, below(node.path, property));
    }
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
    const base = this.options.base ?? address;
    return isAbsolute(id) || !isAbsolute(base) ? id : (safeHref(id, base) ?? id);
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
