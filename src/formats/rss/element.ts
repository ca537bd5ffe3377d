import type { Lost } from '../reading.js';
import { element, escaped, type Xml } from './xml.js';

/** Elements that stand in a row even where there is only one. */
const ROWS = new Set(['item', 'atom:entry']);

const NOTHING: (XmlElement | string)[] = [];

/**
 * An element of a feed that knows what of it has been read, as `Source` does for objects: it has attributes, an order and
 * a text besides.
 */
export class XmlElement {
  /** What stands in it, in its order; more of it comes by `append`. */
  children = NOTHING;
  /** False where the end tag was missing. */
  whole = true;
  private state: 'untouched' | 'open' | 'read' = 'untouched';
  private readText = false;
  private taken: Set<string> | undefined;
  /** Which of several with its name it is; set by the parent when a path is asked for. */
  private position: number | undefined;
  private numbered = false;

  constructor(
    /** As printed. */
    readonly tag: string,
    /** As `canonicalName` has it. */
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly parent?: XmlElement,
  ) {}

  /** Where it stands: `rss.channel.item.2.title`. */
  get path(): string {
    if (!this.parent) return this.tag;
    this.parent.number();
    const end = this.position === undefined ? '' : `.${this.position}`;
    return `${this.parent.path}.${this.tag}${end}`;
  }

  private get elements(): XmlElement[] {
    return this.children.filter((child) => typeof child !== 'string');
  }

  /** Puts a child at its end. Text that comes in pieces becomes one. */
  append(part: XmlElement | string): void {
    const last = this.children.at(-1);
    // Not an empty list from the start: pushing onto one makes room for 17, and most elements have one child.
    if (last === undefined) this.children = [part];
    else if (typeof part === 'string' && typeof last === 'string') this.children.splice(-1, 1, last + part);
    else this.children.push(part);
  }

  /** The elements in it of these names, in their order. Finding them does not count as reading. */
  all(...names: readonly string[]): XmlElement[] {
    this.open();
    return this.elements.filter(({ name }) => names.includes(name));
  }

  /** The first element of the first of these names that there is. */
  first(...names: readonly string[]): XmlElement | undefined {
    this.open();
    for (const name of names)
      for (const child of this.children) if (typeof child !== 'string' && child.name === name) return child;
    return undefined;
  }

  /** Its own text, blanks at the ends taken off; counts as read. */
  text(): string {
    this.open();
    this.readText = true;
    return this.peekText();
  }

  /** The same without reading it. */
  peekText(): string {
    const texts = this.children.filter((child) => typeof child === 'string');
    return texts.join('').trim();
  }

  /** What is inside, as HTML: the text is HTML already unless there are elements among it. Counts as read whole. */
  html(): string {
    return this.take().peekHtml();
  }

  /** The same without reading it. */
  peekHtml(): string {
    if (this.children.every((child) => typeof child === 'string')) return this.peekText();
    const parts = this.children.map((child) => printed(child).text);
    return parts.join('').trim();
  }

  /** The value of an attribute; counts as read. */
  attribute(name: string): string | undefined {
    this.open();
    (this.taken ??= new Set()).add(name);
    return this.peek(name);
  }

  /** The same without reading it. */
  peek(name: string): string | undefined {
    return Object.hasOwn(this.attributes, name) ? this.attributes[name]?.trim() : undefined;
  }

  /** All of it counts as read. */
  take(): this {
    this.state = 'read';
    return this;
  }

  /** It could not be used after all: it is lost, with all that was read of it. */
  lose(): void {
    this.state = 'untouched';
  }

  /** Everything that was not read, piece by piece; an element that nobody looked into as it was printed. */
  lost(): Lost[] {
    if (this.state === 'read') return [];
    if (this.state === 'untouched') return this.says() ? [{ path: this.path, value: this.value() }] : [];
    const attributes = Object.entries(this.attributes).flatMap(([name, value]) =>
      this.taken?.has(name) || !value ? [] : [{ path: `${this.path}.@${name}`, value }],
    );
    const text = this.readText ? '' : this.peekText();
    return [
      ...attributes,
      ...(text ? [{ path: this.path, value: text }] : []),
      ...this.elements.flatMap((child) => child.lost()),
    ];
  }

  private open(): void {
    if (this.state === 'untouched') this.state = 'open';
  }

  /** Whether there is anything in it that could be lost. */
  private says(): boolean {
    const says = (child: XmlElement | string): boolean =>
      typeof child === 'string' ? child.trim() !== '' : child.says();
    return Object.keys(this.attributes).length > 0 || this.children.some(says);
  }

  /** A text alone as that text, anything else as markup. */
  private value(): string {
    const isText = Object.keys(this.attributes).length === 0 && this.elements.length === 0;
    return isText ? this.peekText() : printed(this).text;
  }

  private number(): void {
    if (this.numbered) return;
    this.numbered = true;
    const rows = new Map<string, XmlElement[]>();
    for (const child of this.elements) {
      const row = rows.get(child.tag);
      if (row) row.push(child);
      else rows.set(child.tag, [child]);
    }
    for (const row of rows.values())
      if (row.length > 1 || ROWS.has(row[0]?.name ?? ''))
        for (const [index, child] of row.entries()) child.position = index;
  }
}

/** The element as markup. */
function printed(part: XmlElement | string): Xml {
  if (typeof part === 'string') return escaped(part);
  const tag = part.name.startsWith('xhtml:') ? part.name.slice('xhtml:'.length) : part.tag;
  return element(tag, part.attributes, part.children.map(printed));
}
