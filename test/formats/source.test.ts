import { expect } from 'chai';
import fc from 'fast-check';
import { Source } from '../../src/formats/source.js';

const OBJECT = { a: 1, b: { c: 2, d: [3, { e: 4, f: null }] }, g: '' };

const paths = (source: Source<never>): string[] => source.lost().map(({ path }) => path);

describe('Source', () => {
  it('lists everything of a value that nobody has read', () => {
    expect(new Source(OBJECT).lost()).to.deep.equal([
      { path: 'a', value: 1 },
      { path: 'b', value: OBJECT.b },
    ]);
    expect(new Source(OBJECT, 'x.0').lost()[0]).to.deep.equal({ path: 'x.0.a', value: 1 });
    expect(new Source(7, 'x').lost()).to.deep.equal([{ path: 'x', value: 7 }]);
    expect(new Source([7], 'x').lost()).to.deep.equal([{ path: 'x', value: [7] }]);
  });

  it('lists nothing that says nothing', () => {
    for (const value of [undefined, null, '', [], {}]) {
      expect(new Source(value, 'x').lost()).to.deep.equal([]);
      expect(new Source({ x: value }).lost()).to.deep.equal([]);
    }
    for (const value of [0, false, ' ', [null]]) expect(new Source({ x: value }).lost()).to.have.length(1);
  });

  it('lists nothing that was taken, whole or by key', () => {
    const whole = new Source(OBJECT);
    expect(whole.whole()).to.equal(OBJECT);
    expect(whole.lost()).to.deep.equal([]);
    const source = new Source(OBJECT);
    expect(source.take('a')).to.equal(1);
    expect(source.take('b')).to.equal(OBJECT.b);
    expect(source.lost()).to.deep.equal([]);
  });

  it('does not take a look for reading', () => {
    const source = new Source(OBJECT);
    expect(source.value).to.equal(OBJECT);
    expect(source.peek('a')).to.equal(1);
    expect(source.at('b').value).to.equal(OBJECT.b);
    expect(source.lost().map(({ path }) => path)).to.deep.equal(['a', 'b.c', 'b.d']);
  });

  it('lists a part that was read in pieces by its pieces', () => {
    const source = new Source(OBJECT);
    expect(source.at('b').take('c')).to.equal(2);
    const [first, second] = source.at('b').items('d');
    expect(first?.whole()).to.equal(3);
    expect(second?.path).to.equal('b.d.1');
    expect(source.lost()).to.deep.equal([
      { path: 'a', value: 1 },
      { path: 'b.d.1.e', value: 4 },
    ]);
  });

  it('is the same source for the same part', () => {
    const source = new Source(OBJECT);
    expect(source.at('b')).to.equal(source.at('b'));
    expect(source.items('b')).to.equal(source.items('b'));
    source.at('b').whole();
    source.take('a');
    expect(source.lost()).to.deep.equal([]);
  });

  it('takes a single value for a list of one, and nothing for a list of none', () => {
    const source = new Source<Record<string, unknown>>({ one: 7, none: null, list: [null, 8] });
    expect(source.items('one').map(({ value, path }) => [value, path])).to.deep.equal([[7, 'one']]);
    expect(source.items('none')).to.deep.equal([]);
    expect(source.items('missing')).to.deep.equal([]);
    expect(source.items('list').map(({ value, path }) => [value, path])).to.deep.equal([
      [null, 'list.0'],
      [8, 'list.1'],
    ]);
    expect(source.lost()).to.deep.equal([
      { path: 'one', value: 7 },
      { path: 'list.1', value: 8 },
    ]);
  });

  it('gives back what could not be used', () => {
    const source = new Source(OBJECT);
    source.take('a');
    source.at('b').whole();
    source.lose('a');
    source.lose('b');
    expect(source.lost()).to.deep.equal(new Source(OBJECT).lost());
    expect(source.at('b').take('c')).to.equal(2);
    expect(source.lost().map(({ path }) => path)).to.deep.equal(['a', 'b.d']);
    source.lose('g');
  });

  it('accepts what is wanted, and leaves anything else unread', () => {
    const source = new Source({ a: 1, b: 'x' });
    const isNumber = (value: unknown): value is number => typeof value === 'number';
    expect([source.accept('a', isNumber), source.accept('b', isNumber)]).to.deep.equal([1, undefined]);
    expect(source.lost()).to.deep.equal([{ path: 'b', value: 'x' }]);
  });

  it('loses all of what nothing came of', () => {
    const source = new Source({ a: { b: 1, c: 2 }, d: 3 });
    source.take('d');
    source.at('a').take('b');
    source.forget();
    expect(source.lost().map(({ path }) => path)).to.deep.equal(['a', 'd']);
  });

  it('knows own keys only', () => {
    const hostile = JSON.parse('{"__proto__":{"x":1},"constructor":2}') as Record<string, unknown>;
    const source = new Source(hostile);
    expect(source.take('toString')).to.equal(undefined);
    expect(source.peek('hasOwnProperty')).to.equal(undefined);
    expect(source.at('valueOf').value).to.equal(undefined);
    expect(source.take('constructor')).to.equal(2);
    expect(source.lost()).to.deep.equal([{ path: '__proto__', value: { x: 1 } }]);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  it('answers with nothing where there is no object', () => {
    for (const value of [undefined, null, 3, 'abc', true]) {
      const source = new Source<Record<string, unknown>>(value as never);
      expect(source.take('length')).to.equal(undefined);
      expect((source.at('a') as Source).take('c')).to.equal(undefined);
      expect(source.items('b')).to.deep.equal([]);
    }
  });

  it('goes no deeper into a cycle than it was led', () => {
    const cyclic: Record<string, unknown> = { a: 1 };
    cyclic['self'] = cyclic;
    const source = new Source(cyclic);
    expect(source.lost()).to.deep.equal([
      { path: 'a', value: 1 },
      { path: 'self', value: cyclic },
    ]);
    (source.at('self') as Source).take('a');
    expect(paths(source as never)).to.deep.equal(['a', 'self.self']);
  });

  it('takes 100,000 items in their stride', () => {
    const source = new Source({ list: Array.from({ length: 100_000 }, (_, index) => ({ index })) });
    const before = performance.now();
    for (const item of source.items('list').slice(1)) item.take('index');
    expect(source.lost()).to.deep.equal([{ path: 'list.0.index', value: 0 }]);
    expect(performance.now() - before).to.be.below(2000);
  });

  it('loses each leaf or was asked for it, whatever the value and whatever was asked', () => {
    const leaves = (value: unknown): number =>
      value === null || value === ''
        ? 0
        : typeof value === 'object'
          ? Object.values(value).reduce<number>((sum, one) => sum + leaves(one), 0)
          : 1;
    // A list is read by its items, from outside.
    const isRecord = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && !Array.isArray(value);
    /** Reads at random, and counts the leaves that were taken. */
    const walk = (source: Source<Record<string, unknown>>, choices: Iterator<number>): number => {
      let taken = 0;
      const { value } = source;
      for (const key of isRecord(value) ? Object.keys(value ?? {}) : []) {
        const choice = choices.next().value as number;
        if (choice === 0) taken += leaves(source.take(key));
        else if (choice === 1 && !Array.isArray(source.value?.[key]))
          taken += walk(source.at(key) as Source, choices);
        else if (choice === 2)
          for (const item of source.items(key))
            taken += walk(item as Source<Record<string, unknown>>, choices);
      }
      return taken;
    };
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
        (value, choices) => {
          const source = new Source<Record<string, unknown>>(value);
          const taken = walk(source, choices);
          expect(taken + leaves(source.lost().map((one) => one.value))).to.equal(leaves(value));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
