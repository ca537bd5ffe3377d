import { safeHref } from '../../models/href.js';
import { pickText } from '../../models/locale.js';
import { isTime } from '../../models/time.js';
import type { Source } from '../source.js';
import { writtenText } from '../text.js';
import { isAbsolute, nodeId, OWN, type JsonLdObject, type JsonLdValue } from './vocabulary.js';

/** Fields of a node that may be missing. */
export type Fields = Readonly<Record<string, JsonLdValue | undefined>>;

/**
 * A node with what is there of its fields; an empty list is not. In groups: to spread them into one another costs more than
 * all the rest of writing.
 */
export function node(type: string | readonly string[], ...groups: readonly Fields[]): JsonLdObject {
  const there: Record<string, JsonLdValue> = { '@type': type };
  for (const fields of groups) {
    for (const key in fields) {
      const value = fields[key];
      if (value !== undefined && !(Array.isArray(value) && value.length === 0)) there[key] = value;
    }
  }
  return there;
}

/** Facts that schema.org has no property for, as property values. */
export function own(facts: Fields): JsonLdObject[] {
  const values: JsonLdObject[] = [];
  for (const name in facts) {
    const value = facts[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    values.push({ '@type': 'PropertyValue', propertyID: OWN + name, value });
  }
  return values;
}

/** One of a list stands alone: that is what most readers of `publisher` or `translator` expect. */
export function alone(list: readonly JsonLdValue[]): JsonLdValue | undefined {
  return list.length > 1 ? list : list[0];
}

/** A node that stands elsewhere, by its id. */
export function reference(type: string, id: string): JsonLdObject {
  const address = nodeId(id);
  return address ? { '@id': address } : { '@type': type, identifier: id };
}

/**
 * Reads the fields of a model into JSON-LD values. What is not of the field's type stays unread, and is listed as lost.
 */
export class Writer {
  constructor(
    /** Language of the article: the text of a localized value that is written. */
    private readonly lang: string,
    /** What relative addresses are made absolute with. */
    private readonly base?: string,
  ) {}

  /** A text, escaped where a reader could take it for markup; of a localized one that of the article's language. */
  readonly text = <T>(source: Source<T>, key: keyof T & string): string | undefined => {
    const value: unknown = source.peek(key);
    if (typeof value !== 'string') return value ? this.textOf(source.at(key)) : undefined;
    source.take(key);
    return value ? writtenText(value) : undefined;
  };

  /** The same of a value itself. */
  readonly textOf = (item: Source<unknown>): string | undefined => {
    const { value } = item;
    if (typeof value === 'string') {
      item.whole();
      return value ? writtenText(value) : undefined;
    }
    const picked = pickText(value, this.lang);
    if (!picked) return undefined;
    const texts = value as Readonly<Record<string, unknown>>;
    (item as Source).take(Object.keys(texts).find((tag) => texts[tag] === picked) ?? '');
    return writtenText(picked);
  };

  readonly texts = <T>(source: Source<T>, key: keyof T & string): string[] =>
    source
      .items(key)
      .map((item) => this.textOf(item))
      .filter((text) => text !== undefined);

  /** A code of a closed list. */
  readonly code = <T, Code extends string>(
    source: Source<T>,
    key: keyof T & string,
    codes: readonly Code[],
  ): Code | undefined => {
    const code = codes.find((one) => one === source.peek(key));
    if (code) source.take(key);
    return code;
  };

  readonly number = <T>(source: Source<T>, key: keyof T & string): number | undefined => {
    const value: unknown = source.peek(key);
    if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
    source.take(key);
    return value;
  };

  readonly flag = <T>(source: Source<T>, key: keyof T & string): boolean | undefined => {
    const value: unknown = source.peek(key);
    if (typeof value !== 'boolean') return undefined;
    source.take(key);
    return value;
  };

  readonly time = <T>(source: Source<T>, key: keyof T & string): string | undefined => {
    const value: unknown = source.peek(key);
    if (!isTime(value)) return undefined;
    source.take(key);
    return value;
  };

  readonly href = <T>(source: Source<T>, key: keyof T & string): string | undefined => {
    const address = safeHref(source.peek(key), this.base);
    if (address === null) return undefined;
    source.take(key);
    return address;
  };

  /** An id, as `@id` where it can be one, else as an identifier, and our own facts beside it. */
  readonly identity = <T>(
    source: Source<T>,
    facts: Fields = {},
    asNode: (id: string) => string | undefined = nodeId,
  ): Fields => {
    const id: unknown = source.peek('id' as keyof T & string);
    if (typeof id === 'string') source.take('id' as keyof T & string);
    const address = typeof id === 'string' && id ? asNode(id) : undefined;
    const plain = typeof id === 'string' && id && !address ? [id] : [];
    return { '@id': address, identifier: alone([...plain, ...own(facts)]) };
  };
}

/** For what is known outside the page too: only an absolute id can be its `@id`. */
export function absoluteId(id: string): string | undefined {
  return isAbsolute(id) ? id : undefined;
}
