// What the clean room has where a page calls something else `Map` or `Set`: what our modules and Lit ask of them, slower, and
// weak in name only. The methods that the language gives are the page's own.

/** In place of `Map` and `WeakMap`. */
export class Pairs {
  private readonly pairs: [key: unknown, value: unknown][] = [];

  constructor(pairs: Iterable<[unknown, unknown]> = []) {
    for (const [key, value] of pairs) this.set(key, value);
  }
  get size(): number {
    return this.pairs.length;
  }
  private at(key: unknown): number {
    return this.pairs.findIndex((pair) => Object.is(pair[0], key));
  }
  has(key: unknown): boolean {
    return this.at(key) >= 0;
  }
  get(key: unknown): unknown {
    return this.pairs[this.at(key)]?.[1];
  }
  set(key: unknown, value: unknown): this {
    const at = this.at(key);
    this.pairs[at < 0 ? this.size : at] = [key, value];
    return this;
  }
  delete(key: unknown): boolean {
    return this.has(key) && this.pairs.splice(this.at(key), 1).length > 0;
  }
  forEach(visit: (value: unknown, key: unknown) => void): void {
    for (const [key, value] of this) visit(value, key);
  }
  keys(): IterableIterator<unknown> {
    return this.pairs.map(([key]) => key)[Symbol.iterator]();
  }
  values(): IterableIterator<unknown> {
    return this.pairs.map(([, value]) => value)[Symbol.iterator]();
  }
  [Symbol.iterator](): IterableIterator<[unknown, unknown]> {
    return [...this.pairs][Symbol.iterator]();
  }
}

/** In place of `Set` and `WeakSet`. */
export class Values {
  private readonly pairs = new Pairs();

  constructor(values: Iterable<unknown> = []) {
    for (const value of values) this.add(value);
  }
  get size(): number {
    return this.pairs.size;
  }
  has(value: unknown): boolean {
    return this.pairs.has(value);
  }
  add(value: unknown): this {
    this.pairs.set(value, value);
    return this;
  }
  delete(value: unknown): boolean {
    return this.pairs.delete(value);
  }
  forEach(visit: (value: unknown) => void): void {
    this.pairs.forEach(visit);
  }
  [Symbol.iterator](): IterableIterator<unknown> {
    return this.pairs.keys();
  }
}
