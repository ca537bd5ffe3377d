import { safeHref, type Href } from '../../models/href.js';
import type { Instant, PartialDate } from '../../models/time.js';
import { isLeaf, isRecord } from '../../shapes/leaves.js';
import { refuse } from '../fitting.js';
import { readMoment } from '../read-value.js';
import type { Notes, ReadOptions } from '../reading.js';
import type { Source } from '../source.js';
import { isGarbled, plainLine, plainText } from '../text.js';

/** What 1.x calls what 3.x has, in lower case. */
const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['subjects', 'subject'],
  ['events', 'event'],
  ['infosources', 'infosource'],
  ['genres', 'genre'],
  ['by', 'byline'],
  ['contenttype', 'mimetype'],
]);

/** What items are read by. */
export interface Context extends ReadOptions {
  readonly notes: Notes;
}

/** A part of an item of any generation, or the item itself, to be read by the names that 3.x has. */
export class Part {
  constructor(
    readonly source: Source,
    readonly context: Context,
    private readonly givenName?: string,
  ) {}

  get value(): unknown {
    return this.source.value;
  }

  /** What it is called: in 1.x by the key at which it stands. */
  get name(): string {
    return this.givenName ?? this.text('name');
  }

  /** The word for what it is to the item that names it, in lower case. */
  get rel(): string {
    const rel = this.peek('rel') ?? this.peek('role');
    return typeof rel === 'string' ? rel.trim().toLowerCase() : '';
  }

  /** The key of what 3.x calls so; 1.x and 2.1 write everything in lower case. */
  keyOf(name: string): string {
    const { value } = this.source;
    if (!isRecord(value) || Object.hasOwn(value, name)) return name;
    const lower = name.toLowerCase();
    const wanted = [lower, OLD_NAMES.get(lower)];
    return Object.keys(value).find((key) => wanted.includes(key.toLowerCase())) ?? name;
  }

  pathOf(name: string): string {
    return this.source.pathOf(this.keyOf(name));
  }

  peek(name: string): unknown {
    return this.source.peek(this.keyOf(name));
  }

  /** The text at a key, unread; `''` where there is none. */
  text(name: string): string {
    const value = this.peek(name);
    return typeof value === 'string' ? value : '';
  }

  /** Counts keys as read. */
  take(...names: readonly string[]): void {
    for (const name of names) this.source.take(this.keyOf(name));
  }

  at(name: string): Part {
    return new Part(this.source.at(this.keyOf(name)), this.context);
  }

  items(name: string): readonly Part[] {
    const items = this.source.items(this.keyOf(name)) as readonly Source[];
    return items.map((item) => new Part(item, this.context));
  }

  /** The parts that have names: in a list, or in an object that has them under their names, as 1.x does. */
  named(name: string): readonly Part[] {
    const value = this.peek(name);
    if (!isRecord(value)) return this.items(name);
    const { source } = this.at(name);
    return Object.keys(value).map((key) => new Part(source.at(key), this.context, key));
  }

  /** A text as it is to be shown. */
  shown(name: string, plain = plainLine): string | undefined {
    const { notes } = this.context;
    const value = this.peek(name);
    this.take(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') refuse(value, this.pathOf(name), notes);
    else if (isGarbled(value)) notes.issue(this.pathOf(name), 'garbled');
    return typeof value === 'string' ? shownText(value, plain) || undefined : undefined;
  }

  moment(name: string): Instant | PartialDate | undefined {
    return readMoment(this.source, this.keyOf(name), this.context.notes, this.context.zone);
  }

  /** A size or a duration that can be one. */
  amount(name: string): number | undefined {
    return this.source.accept(this.keyOf(name), (value): value is number => isLeaf('number', value));
  }

  /** An address, unread. */
  href(name: string): Href | undefined {
    return safeHref(this.peek(name), this.context.base) ?? undefined;
  }

  /** The first alternative id of such a role that `read` makes something of: in a list, or in 1.x under its role. */
  alternative(wanted: RegExp, read = (id: string): string | null => id): string | undefined {
    for (const one of this.named('altIds')) {
      const { value } = one;
      const isBare = typeof value === 'string';
      const [role, id] = isBare ? [one.name, read(value)] : [one.text('role'), read(one.text('value'))];
      if (!wanted.test(role) || !id) continue;
      if (isBare) one.source.whole();
      one.take('role', 'value');
      return id;
    }
    return undefined;
  }

  /**
   * Picks, of the texts at a key, that of the first role there is, as it is to be shown; those that say the same once more count
   * as read. They stand in a list, or in 1.x at keys like `headline` and `headline_short`.
   */
  picker(name: 'headlines' | 'descriptions'): (...roles: readonly RegExp[]) => string | undefined {
    const listed = this.items(name).map((part) => {
      const value = part.text('value');
      const isPlain = part.peek('contentType') === 'text/plain';
      const plain = isPlain ? value.trim() : plainText(value);
      const role = part.text('role').toLowerCase();
      return { part, keys: ['role', 'value', 'contentType'], path: part.source.path, role, plain };
    });
    const keyed = Object.keys(this.value as object)
      .filter((key) => `${key.toLowerCase().replace(/_.*/s, '')}s` === name)
      .map((key) => {
        const role = key.toLowerCase().replace(/^[^_]*_?/, '');
        return { part: this, keys: [key], path: this.pathOf(key), role, plain: plainText(this.text(key)) };
      });
    const texts = [...listed, ...keyed].filter(({ plain }) => plain);
    return (...roles) => {
      const [found] = roles.flatMap((role) => texts.find((one) => role.test(one.role)) ?? []);
      if (!found) return undefined;
      if (isGarbled(found.plain)) this.context.notes.issue(found.path, 'garbled');
      for (const { plain, part, keys } of texts)
        if (plainLine(plain) === plainLine(found.plain)) part.take(...keys);
      return found.plain;
    };
  }

  /**
   * Reads a part that may turn out not to be one: where nothing comes of it, it is unread again and no issue is noted, so that
   * it is lost as a whole. Answers a list of what was made, or of nothing.
   */
  attempt<T>(read: (part: Part) => T | undefined): readonly T[] {
    const { issues, lost } = this.context.notes;
    const [issueCount, lostCount] = [issues.length, lost.length];
    const made = read(this);
    if (made !== undefined) return [made];
    this.source.forget();
    issues.length = issueCount;
    lost.length = lostCount;
    return [];
  }
}

/** A text as it is to be shown; what markup would leave nothing of was meant as it stands. */
export function shownText(text: string, plain = plainLine): string {
  return plain(text) || text.trim();
}

const WEB = /^https?:/i;

/**
 * Where an item can be read: a rendition that is a web page; else an alternative id that calls itself an address; else its
 * uri, where that is http(s), as with most agencies; else, for a picture or a clip, its first file.
 */
export function readAddress(item: Part, hasFiles = true): Href | undefined {
  const { base } = item.context;
  const files = item.named('renditions').filter((file) => file.href('href'));
  const page = files.find((file) => {
    const type = file.peek('contentType');
    return typeof type === 'string' ? /html/i.test(type) : /^(?:web|html|page|canonical)$/i.test(file.name);
  });
  page?.take('name', 'href', 'contentType');
  const known =
    page?.href('href') ??
    item.alternative(/^(?:url|link|href|web|permalink|canonical)$/i, (id) => {
      const href = safeHref(id, base);
      return href && WEB.test(href) ? href : null;
    });
  if (known) return known;
  const uri = item.text('uri');
  if (WEB.test(uri)) return safeHref(uri) ?? undefined;
  return hasFiles ? files[0]?.href('href') : undefined;
}
