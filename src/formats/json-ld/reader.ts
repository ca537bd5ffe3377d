import { safeHref } from '../../models/href.js';
import type { Localized } from '../../models/locale.js';
import { readTime } from '../read-time.js';
import type { Notes, ReadOptions } from '../reading.js';
import { isGarbled, plainText } from '../text.js';
import type { FormatIssueCode } from '../../words/format-issues.js';
import { isRecord } from '../../shapes/leaves.js';
import type { Graph } from './graph.js';
import { isA, items, languageOf, oneLine, ownName, type Node } from './node.js';
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

  /** Language of what names none. */
  get lang(): string {
    return this.graph.lang ?? this.options.lang ?? 'zh-CN';
  }

  /** Notes what is wrong at a path. */
  issue(path: string, code: FormatIssueCode): void {
    this.notes.issue(path, code);
  }

  /** The values of a property; a reference is the node it leads to. */
  nodes(node: Node, property: string): readonly Node[] {
    const values = items(node, property);
    return values.length ? values.map((item) => this.graph.follow(item)) : values;
  }

  /** The first value of a property that is an object of one of these types, or of any. */
  one(node: Node, property: string, ...types: string[]): Node | undefined {
    return this.nodes(node, property).find(
      (item) => isRecord(item.value) && (!types.length || types.some((type) => isA(item, type))),
    );
  }

  /** The bare value of what may be `{"@value": …}`. Looking at it does not count as reading. */
  bare(value: unknown): unknown {
    return isRecord(value) && Object.hasOwn(value, '@value') ? value['@value'] : value;
  }

  /** A text without markup, of a text or a number. `undefined` where there is none. */
  plain(item: Node): string | undefined {
    const value = this.bare(item.value);
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const text = plainText(String(value));
    if (!text) return undefined;
    item.whole();
    if (isGarbled(text)) this.notes.issue(item.path, 'garbled');
    return text;
  }

  /** The same on one line: of a headline in two lines both, with a blank between. */
  lineOf(item: Node): string | undefined {
    const text = this.plain(item);
    return text && oneLine(text);
  }

  text(node: Node, property: string): string | undefined {
    for (const item of items(node, property)) {
      const text = this.plain(item);
      if (text) return text;
    }
    return undefined;
  }

  line(node: Node, property: string): string | undefined {
    const text = this.text(node, property);
    return text && oneLine(text);
  }

  texts(node: Node, property: string): string[] {
    return items(node, property).flatMap((item) => this.lineOf(item) ?? []);
  }

  /** A text, or several that each name their language. */
  localized(node: Node, property: string, shape: (text: string) => string = String): Localized | undefined {
    const values = items(node, property);
    const tags = values.map(languageOf);
    const isMap = values.length > 1 && tags.every(Boolean) && new Set(tags).size === tags.length;
    const texts = isMap
      ? values.map((item, at) => [tags[at] ?? '', shape(this.plain(item) ?? '')] as const)
      : [];
    const known = texts.filter(([, text]) => text);
    if (known.length) return Object.fromEntries(known);
    const text = this.text(node, property);
    return text && shape(text);
  }

  /** The same on one line: headlines and names. */
  localizedLine(node: Node, property: string): Localized | undefined {
    return this.localized(node, property, oneLine);
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
    const isNode = isRecord(item.value) && !Object.hasOwn(item.value, '@value');
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
    const [item] = items(node, property);
    const value = this.bare(item?.value);
    if (!item || value === undefined || value === null || value === '') return undefined;
    item.whole();
    const time = readTime(value, this.options.zone);
    if (time === null) this.notes.issue(item.path, 'date');
    return time ?? undefined;
  }

  /** A date without its clock. */
  day(node: Node, property: string): string | undefined {
    return this.time(node, property)?.slice(0, 10);
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
    if (isRecord(value)) {
      const key = ['@id', 'url'].find((key) => typeof item.peek(key) === 'string');
      const address = key && this.checked(item.peek(key), item.path);
      if (!address) return undefined;
      for (const key of ['@type', '@id']) item.take(key);
      if (safeHref(item.peek('url'), this.options.base) === address) item.take('url');
      return address;
    }
    if (typeof value !== 'string' || !value.trim()) return undefined;
    item.whole();
    return this.checked(value, item.path);
  }

  /** True for what names this address. Looking at it does not count as reading. */
  leadsTo(item: Node, address: string): boolean {
    const value = this.bare(item.value);
    const named = isRecord(value) ? (value['@id'] ?? value['url']) : value;
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
      if (!isRecord(item.value)) return this.plain(item);
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
