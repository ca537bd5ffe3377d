import { isRecord } from '../../shapes/leaves.js';
import { Source } from '../source.js';
import { ARTICLE_NODES } from './vocabulary.js';
import type { Node } from './node.js';

/** Deeper than any page nests; what stands below is not looked into. */
const DEEPEST = 100;

/** Where the nodes stand that a node holds together. */
const CONTENTS = new Map<unknown, readonly string[]>(
  Object.entries({
    Blog: ['blogPost', 'blogPosts'],
    Collection: ['hasPart'],
    CollectionPage: ['mainEntity', 'hasPart'],
    DataFeed: ['dataFeedElement'],
    DataFeedItem: ['item'],
    ItemList: ['itemListElement'],
    ItemPage: ['mainEntity'],
    ListItem: ['item'],
    SearchResultsPage: ['mainEntity', 'hasPart'],
    WebPage: ['mainEntity', 'hasPart'],
  }),
);

type Values = Readonly<Record<string, unknown>>;

/**
 * The nodes of JSON-LD documents, by plain names: `schema:headline` and `http://schema.org/headline` are `headline`. Only
 * what schema.org pages use of JSON-LD is understood: `@graph`, references by `@id`, prefixes, aliases and `@vocab` of a
 * context that stands in the document. Nothing is fetched.
 */
export class Graph {
  /** The language that the context names. */
  lang: string | undefined;
  /** Articles, and entries of lists that are nothing else, in their order. */
  readonly entries: Node[] = [];
  private readonly named = new Map<string, Values>();
  private readonly tops = new Map<object, Node>();
  /** What stands where nodes should and is none. */
  private readonly others: Node[] = [];
  private readonly used = new Set<Node>();
  private readonly prefixes = new Set(['schema']);
  private readonly aliases = new Map<string, string>();
  private readonly canonical = new Map<object, unknown>();

  constructor(documents: readonly Source<unknown>[]) {
    const stack = documents.flatMap((document) => {
      for (const one of [document.value].flat()) if (isRecord(one)) this.learn(one);
      const value = this.plain(document.value, 0);
      if (!Array.isArray(value)) return new Source(value as Values, document.path);
      return value.map((one, index) => new Source(one as Values, document.pathOf(String(index))));
    });
    // Of a stack, the last comes first.
    stack.reverse();
    for (let item = stack.pop(); item; item = stack.pop()) {
      const node = this.follow(item);
      if (!isRecord(node.value)) this.others.push(node);
      if (!isRecord(node.value) || this.tops.has(node.value)) continue;
      this.tops.set(node.value, node);
      const types = [node.peek('@type')].flat();
      const isArticle = types.some((type) => ARTICLE_NODES.has(type));
      const contents = isArticle ? [] : this.contents(node, types);
      if (isArticle || (types.includes('ListItem') && !contents.length)) this.entries.push(node);
      stack.push(...contents.reverse());
    }
  }

  /** The node that a reference leads to; anything else is itself. Counts the node as used. */
  follow(item: Node): Node {
    const { value } = item;
    if (!isRecord(value) || !isReference(value)) return item;
    const target = this.named.get(value['@id'] as string);
    if (!target) return item;
    item.whole();
    const top = this.tops.get(target);
    if (top) this.use(top);
    return top ?? new Source(target, item.path);
  }

  /** Something of a node was read: only what is left of it is lost, else it is as a whole. */
  use(node: Node): void {
    this.used.add(node);
  }

  /** What nobody read. */
  lost(): { path: string; value: unknown }[] {
    const nodes = [...this.others, ...this.tops.values()];
    return nodes.flatMap((node) => {
      if (this.used.has(node)) return node.lost();
      const { path, value } = node;
      return (value as unknown) === null || value === undefined ? [] : { path, value };
    });
  }

  private contents(node: Node, types: readonly unknown[]): Node[] {
    const keys = ['@graph', ...types.flatMap((type) => CONTENTS.get(type) ?? [])];
    const found = keys.flatMap((key) => {
      const value = node.peek(key);
      // A ListItem may name its item by address only.
      if (!isRecord(value) && !Array.isArray(value)) return [];
      node.take(key);
      return node.items(key);
    });
    if (!found.length) return [];
    this.use(node);
    for (const key of ['@context', '@id', '@type', 'position', 'numberOfItems', 'itemListOrder'])
      node.take(key);
    return found;
  }

  /** What the context of a document says: its language, its prefixes, and then the aliases that use them. */
  private learn(document: object): void {
    const { '@context': context } = document as Values;
    const terms = [context]
      .flat()
      .filter(isRecord)
      .flatMap((one) => Object.entries(one))
      .map(([name, value]) => [name, isRecord(value) ? value['@id'] : value] as const)
      .filter((term): term is readonly [string, string] => typeof term[1] === 'string');
    for (const [name, address] of terms) {
      if (name === '@language') this.lang ??= address;
      else if (/^https?:\/\/(?:www\.)?schema\.org\/?$/.test(address)) this.prefixes.add(name);
    }
    for (const [name, address] of terms) {
      const term = this.term(address);
      if (!name.startsWith('@') && term !== address) this.aliases.set(name, term);
    }
  }

  private term(name: string): string {
    const colon = name.indexOf(':');
    if (colon < 0) return this.aliases.get(name) ?? name;
    if (this.prefixes.has(name.slice(0, colon))) return name.slice(colon + 1);
    return name.replace(/^https?:\/\/(?:www\.)?schema\.org\//, '');
  }

  /** A copy by plain names, with its nodes noted by their id. */
  private plain(value: unknown, depth: number): unknown {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
    const known = this.canonical.get(value);
    if (known !== undefined) return known;
    // What holds itself stays as it is.
    this.canonical.set(value, value);
    const plain = Array.isArray(value)
      ? value.map((item) => this.plain(item, depth + 1))
      : this.plainNode(value as Values, depth);
    this.canonical.set(value, plain);
    return plain;
  }

  private plainNode(node: Values, depth: number): unknown {
    const keys = Object.keys(node);
    const inner = keys[0] === '@list' || keys[0] === '@set' ? node[keys[0]] : undefined;
    if (inner !== undefined && keys.length === 1) return this.plain(inner, depth + 1);
    const copy = new Map<string, unknown>();
    for (const key of keys) {
      const term = this.term(key);
      // Two names of one property in one node: the second keeps its own.
      const name = term !== key && (Object.hasOwn(node, term) || copy.has(term)) ? key : term;
      copy.set(name, this.plainValue(key, node[key], depth + 1));
    }
    const plain = Object.fromEntries(copy);
    const id = plain['@id'];
    if (typeof id === 'string' && !this.named.has(id) && !isReference(plain)) this.named.set(id, plain);
    return plain;
  }

  private plainValue(key: string, value: unknown, depth: number): unknown {
    if (key === '@context') return value;
    if (key !== '@type') return this.plain(value, depth);
    const term = (type: unknown): unknown => (typeof type === 'string' ? this.term(type) : type);
    return Array.isArray(value) ? value.map(term) : term(value);
  }
}

/** True for a node that says nothing but which one it is. */
function isReference(value: object): boolean {
  const { '@id': id } = value as Values;
  return typeof id === 'string' && Object.keys(value).every((key) => key === '@id' || key === '@type');
}
