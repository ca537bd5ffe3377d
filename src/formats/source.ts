import type { Lost } from './reading.js';

type Item<T> = T extends readonly (infer One)[] ? One : T;

/**
 * A value that is being mapped, and that knows what of it has been read: what nobody asked for is what the other side has
 * no place for. Reading and writing use the same one, so that neither can drop anything silently.
 */
export class Source<T = Readonly<Record<string, unknown>>> {
  // Made when first needed: a feed has a source for every value in it.
  private taken: Set<string> | undefined;
  private parts: Map<string, readonly Source[]> | undefined;
  private wholly = false;

  constructor(
    /** The value itself. Looking at it does not count as reading. */
    readonly value: T | undefined,
    readonly path = '',
  ) {}

  /** The value itself, whatever it is; counts as read. */
  whole(): T | undefined {
    this.wholly = true;
    return this.value;
  }

  /** The whole value at a key; counts as read. Own keys only; `undefined` where there is none or this is no object. */
  take<Key extends keyof T & string>(key: Key): T[Key] | undefined {
    (this.taken ??= new Set()).add(key);
    return this.peek(key);
  }

  /** The value at a key without reading it: to choose by. */
  peek<Key extends keyof T & string>(key: Key): T[Key] | undefined {
    return isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
  }

  /** The value at a key where it is what is wanted: it counts as read then, and not otherwise. */
  accept<Wanted>(key: keyof T & string, isWanted: (value: unknown) => value is Wanted): Wanted | undefined {
    const value: unknown = this.peek(key);
    if (!isWanted(value)) return undefined;
    this.take(key);
    return value;
  }

  /** The value at a key could not be used after all: it is lost, with all that was read of it. */
  lose(key: keyof T & string): void {
    this.taken?.delete(key);
    this.parts?.delete(key);
  }

  /** Nothing came of it after all: all of it counts as unread. */
  forget(): void {
    this.wholly = false;
    this.taken = undefined;
    this.parts = undefined;
  }

  /** A part, to be read piece by piece. The same part again is the same source. */
  at<Key extends keyof T & string>(key: Key): Source<NonNullable<T[Key]>> {
    const [part] = this.open(key, (value) => [new Source(value, this.pathOf(key))]);
    return part as Source<NonNullable<T[Key]>>;
  }

  /** The items of a list, to be read piece by piece; a single value where a list may stand is a list of one. */
  items<Key extends keyof T & string>(key: Key): readonly Source<NonNullable<Item<T[Key]>>>[] {
    const parts = this.open(key, (value) => {
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) return [new Source(value, this.pathOf(key))];
      // Not `map`, which leaves the holes of a list.
      return Array.from(value, (one, index) => new Source(one, `${this.pathOf(key)}.${index}`));
    });
    return parts as unknown as readonly Source<NonNullable<Item<T[Key]>>>[];
  }

  /** Everything that was not read, piece by piece. What is empty says nothing and cannot be lost. */
  lost(): Lost[] {
    if (this.wholly) return [];
    if (!isObject(this.value) || Array.isArray(this.value)) return unread(this.path, this.value);
    return Object.keys(this.value).flatMap((key) => {
      if (this.taken?.has(key)) return [];
      const lost = this.parts?.get(key)?.flatMap((part) => part.lost());
      return lost ?? unread(this.pathOf(key), this.peek(key as keyof T & string));
    });
  }

  private open(key: keyof T & string, make: (value: unknown) => readonly unknown[]): readonly Source[] {
    const parts = this.parts?.get(key) ?? (make(this.peek(key)) as readonly Source[]);
    (this.parts ??= new Map()).set(key, parts);
    return parts;
  }

  /** Where a key stands. */
  pathOf(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function unread(path: string, value: unknown): Lost[] {
  const isEmpty = isObject(value) ? Object.keys(value).length === 0 : (value ?? '') === '';
  return isEmpty ? [] : [{ path, value }];
}
