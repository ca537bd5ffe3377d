import { safeHref } from '../../models/href.js';
import { isRecord } from '../../shapes/leaves.js';
import type { FormatIssueCode } from '../../words/format-issues.js';
import { readTime } from '../read-time.js';
import type { Notes, ReadOptions } from '../reading.js';
import { isGarbled, plainText } from '../text.js';
import type { Graph } from './graph.js';
import { bare, first, isA, items, ownName, type Node } from './node.js';
import { isAbsolute } from './vocabulary.js';

/**
 * Reads nodes as search engines do: one value or a list, a text or an object, an object or a reference to it. What is not
 * of the wanted kind stays unread, and is listed as lost.
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
    return items(node, property).map((item) => this.graph.follow(item));
  }

  /** The first value of a property that is an object, of a type or of any. */
  one(node: Node, property: string, type?: string): Node | undefined {
    return this.nodes(node, property).find(
      (item) => isRecord(item.value) && (type === undefined || isA(item, type)),
    );
  }

  /** A text without markup, of a text or a number. `undefined` where there is none. */
  text(item: Node): string | undefined {
    const value = bare(item);
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const text = plainText(String(value));
    if (!text) return undefined;
    item.whole();
    if (isGarbled(text)) this.issue(item.path, 'garbled');
    return text;
  }

  /** The same on one line: of a headline in two lines both, with a blank between. */
  line(item: Node): string | undefined {
    const lines = this.text(item)?.split(/[\r\n]+/);
    return lines
      ?.map((line) => line.trim())
      .filter(Boolean)
      .join(' ');
  }

  time(item: Node): string | undefined {
    const value = bare(item);
    if (value === undefined || value === null || value === '') return undefined;
    item.whole();
    const time = readTime(value, this.options.zone);
    if (time === null) this.issue(item.path, 'date');
    return time ?? undefined;
  }

  /** An address, of a text or of an object's `@id` or `url`. */
  address(item: Node): string | undefined {
    const value = bare(item);
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

  private checked(value: unknown, path: string): string | undefined {
    const address = safeHref(value, this.options.base);
    if (address === null) this.issue(path, 'address');
    return address ?? undefined;
  }

  /** True for what names this address. Looking at it does not count as reading. */
  leadsTo(item: Node, address: string): boolean {
    const value = bare(item);
    const named = isRecord(value) ? (value['@id'] ?? value['url']) : value;
    return safeHref(named, this.options.base) === address;
  }

  /** An id: `@id`, of which a fragment is a plain name, else the first identifier that is not a fact of our own. */
  id(node: Node): string | undefined {
    const id = node.take('@id');
    if (typeof id === 'string' && id && !id.startsWith('_:')) return id.replace(/^#/, '');
    const item = items(node, 'identifier').find((item) => !ownName(item));
    if (!item || !isRecord(item.value)) return item && this.text(item);
    item.take('@type');
    item.take('propertyID');
    return first(item, 'value', (value) => this.text(value));
  }

  /** The id of what is known outside the page: a relative `@id` is relative to its address. */
  outerId(node: Node, address: string): string | undefined {
    const id = node.take('@id');
    if (typeof id !== 'string' || !id || id.startsWith('_:')) return this.id(node);
    const base = this.options.base ?? address;
    return isAbsolute(id) || !isAbsolute(base) ? id : (safeHref(id, base) ?? id);
  }
}
