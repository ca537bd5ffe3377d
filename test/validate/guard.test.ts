import { expect } from 'chai';
import { articleSchema, MOST_ISSUES, partySchema, validate } from '../../src/validate/index.js';

const ARTICLE = {
  schemaVersion: '1',
  id: 'a',
  type: 'news',
  lang: 'zh-CN',
  headline: '六色花开',
  url: '/a',
  credits: [],
};
/** The article with something under `ext`, where anything may stand. */
const holding = (thing: unknown) => validate(articleSchema, { ...ARTICLE, ext: { thing } });
const found = (data: unknown): string[] =>
  validate(articleSchema, data).issues.map(({ path, code, level }) => `${path} ${code} ${level}`);

/** Lists inside each other. */
function nested(depth: number): unknown {
  let one: unknown = [];
  for (let level = 1; level < depth; level++) one = [one];
  return one;
}
function throwing(): never {
  throw new Error('hostile');
}
const hostile = (trap: keyof ProxyHandler<object>, target: object = {}): object =>
  new Proxy(target, { [trap]: throwing });

describe('the guard of validate', () => {
  for (const [name, thing, detail] of [
    ['a function', () => 1, 'Function'],
    ['a symbol', Symbol('x'), 'Symbol'],
    ['a bigint', 10n, 'BigInt'],
    ['NaN', NaN, 'NaN'],
    ['Infinity', -Infinity, '-Infinity'],
    ['a date', new Date(0), 'Date'],
    ['a map', new Map(), 'Map'],
    ['a set', new Set(), 'Set'],
    ['an expression', /x/, 'RegExp'],
    ['bytes', new Uint8Array(3), 'Uint8Array'],
    ['an error', new Error('x'), 'Error'],
    ['a promise', Promise.resolve(1), 'Promise'],

    ['a boxed text', new String('x'), 'String'],

    ['a list with a hole', [1, , 3], 'Hole'],
    ['a list of holes only', new Array(4_000_000_000), 'Hole'],
    ['a list with a name in place of an item', Object.assign(new Array(1), { x: 1 }), 'Hole'],
    ['a list with a name on it', Object.assign([1], { x: 1 }), 'Hole'],
  ] as const) {
    it(`refuses ${name}: JSON has none`, () => {
      const { value, issues } = holding(thing);
      expect(value).to.equal(undefined);
      expect(issues).to.deep.equal([
        { code: 'not-json', level: 'error', path: 'ext.thing', message: `JSON 里没有这种值：${detail}。` },
      ]);
    });
  }

  it('refuses undefined where JSON would have to write something', () => {
    expect(found(undefined)).to.deep.equal([' not-json error']);
    expect(found({ ...ARTICLE, ext: { list: [1, undefined] } })).to.deep.equal(['ext.list.1 not-json error']);
  });

  it('says once what cannot be read, not that it is missing too', () => {
    expect(found({ ...ARTICLE, headline: new Date(0), id: '' })).to.deep.equal([
      'headline not-json error',
      'id blank error',
    ]);
  });

  for (const [name, thing] of [
    ['a getter', Object.defineProperty({}, 'x', { enumerable: true, get: throwing })],
    ['a proxy that gives no keys', hostile('ownKeys')],
    ['a proxy that gives no values', hostile('get', { x: 1 })],
    ['a proxy that hides its keys', hostile('getOwnPropertyDescriptor', { x: 1 })],
    ['a list that gives nothing', hostile('get', [1])],
    ['a name that throws', Object.defineProperty({}, Symbol.toStringTag, { get: throwing })],
  ] as const) {
    it(`meets ${name} that throws`, () => {
      const { value, issues } = holding(thing);
      expect(value).to.equal(undefined);
      expect(issues.map(({ code, level }) => [code, level])).to.deep.equal([['unreadable', 'error']]);
      expect(issues[0]?.path).to.match(/^ext\.thing(\.x)?$/);
    });
  }

  it('meets a proxy that was revoked, as the whole and as a part', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(found(proxy)).to.deep.equal([' unreadable error']);
    expect(holding(proxy).issues[0]?.code).to.equal('unreadable');
  });

  it('reads each getter once', () => {
    let reads = 0;
    const data = Object.defineProperty({ ...ARTICLE }, 'headline', {
      enumerable: true,
      get: () => `第${++reads}次`,
    });
    expect(validate(articleSchema, data).value?.headline).to.equal('第1次');
    expect(reads).to.equal(1);
  });

  it('reads what has no prototype, or a class, by its own keys', () => {
    class Row {
      kind = 'person';
      name = '石惠';
      inherited(): string {
        return '';
      }
    }
    expect(validate(partySchema, new Row()).value).to.deep.equal({ kind: 'person', name: '石惠' });
    const bare = Object.assign(Object.create(null) as object, { kind: 'person', name: '石惠' });
    expect(validate(partySchema, bare).issues).to.deep.equal([]);
    expect(validate(partySchema, Object.create({ kind: 'person', name: '石惠' })).value).to.equal(undefined);
  });

  it('drops keys that reach for the prototype, and says so', () => {
    const data: unknown = JSON.parse(
      `{ "__proto__": { "polluted": 1 }, ${JSON.stringify(ARTICLE).slice(1, -1)},
         "ext": { "a": { "__proto__": { "polluted": 1 }, "constructor": 1, "b": [{ "prototype": 1 }] } } }`,
    );
    const { value, issues } = validate(articleSchema, data);
    expect(issues.map(({ path, code, level }) => `${path} ${code} ${level}`)).to.deep.equal([
      '__proto__ prototype-key warning',
      'ext.a.__proto__ prototype-key warning',
      'ext.a.constructor prototype-key warning',
      'ext.a.b.0.prototype prototype-key warning',
    ]);
    expect(value).to.deep.equal({ ...ARTICLE, ext: { a: { b: [{}] } } });
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect((value as unknown as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(validate(articleSchema, value)).to.deep.equal({ value, issues: [] });
  });

  it('refuses what contains itself, and takes what stands twice', () => {
    const loop: Record<string, unknown> = { list: [] };
    (loop['list'] as unknown[]).push(loop);
    expect(holding(loop).issues.map(({ path, code }) => [path, code])).to.deep.equal([
      ['ext.thing.list.0', 'cycle'],
    ]);
    const twice = { a: 1 };
    expect(holding([twice, twice]).value?.ext).to.deep.equal({ thing: [twice, twice] });
  });

  it('goes 32 levels deep and no deeper', () => {
    expect(holding(nested(30)).issues).to.deep.equal([]);
    const { value, issues } = holding(nested(31));
    expect(value).to.equal(undefined);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.deep.include({ code: 'depth', message: '嵌套层数超过上限：32。' });
    expect(
      validate(articleSchema, { ...ARTICLE, ext: { x: [] } }, { limits: { depth: 2 } }).issues[0]?.path,
    ).to.equal('ext.x');
  });

  it('meets a million levels without a hang or an overflow', () => {
    const { issues } = validate(articleSchema, nested(1_000_000));
    expect(issues[0]?.code).to.equal('depth');
    expect(issues[0]?.path.length).to.be.below(100);
  });

  it('stops at 100,000 values and at 5,000,000 characters, keys included', () => {
    // The article itself is 9 values, its ext and this list 2.
    expect(holding(new Array(99_990).fill(1)).issues.map(({ code }) => code)).to.deep.equal([]);
    expect(holding(new Array(99_991).fill(1)).issues.map(({ code }) => code)).to.deep.equal(['values']);
    expect(holding('x'.repeat(5_000_000)).issues.map(({ code }) => code)).to.deep.equal(['characters']);
    expect(holding({ ['x'.repeat(5_000_000)]: 1 }).issues.map(({ code }) => code)).to.deep.equal([
      'characters',
    ]);
    expect(validate(partySchema, '12345', { limits: { characters: 4 } }).issues[0]?.message).to.equal(
      '字数超过上限：4。',
    );
    expect(validate(partySchema, [1, 2], { limits: { values: 2 } }).issues[0]?.code).to.equal('values');
  });

  it('stops early where one thing stands many times inside itself', () => {
    let one: unknown = ['笑'];
    for (let level = 0; level < 25; level++) one = [one, one];
    expect(holding(one).issues.map(({ code }) => code)).to.deep.equal(['values']);
  });

  it('takes a limit that is undefined for the usual one', () => {
    const limits = { depth: undefined, values: undefined } as unknown as { depth: number };
    expect(validate(articleSchema, nested(50), { limits }).issues[0]?.code).to.equal('depth');
  });

  it('lists a hundred issues, errors first, and says how many are left', () => {
    const data = { ...ARTICLE, tags: new Array(99_000).fill(7), unknown: 1 };
    const { issues } = validate(articleSchema, data);
    expect(issues).to.have.length(MOST_ISSUES + 1);
    expect(issues[0]?.path).to.equal('tags.0');
    expect(issues.at(-1)).to.deep.equal({
      code: 'more',
      level: 'error',
      path: '',
      message: '未列出的问题还有：98901。',
    });
  });

  it('gives a value beside a list of warnings that was cut', () => {
    const data = {
      ...ARTICLE,
      ...Object.fromEntries(new Array(500).fill(1).map((one, at) => [`key${at}`, one])),
    };
    const { value, issues } = validate(articleSchema, data);
    expect(Object.keys(value?.ext ?? {})).to.have.length(500);
    expect(issues.at(-1)).to.deep.include({ code: 'more', level: 'warning' });
  });

  it('keeps paths and sentences short, however long a key is', () => {
    const key = 'k'.repeat(4_000_000);
    const { issues } = holding({ [key]: new Array(9_000).fill(undefined) });
    expect(issues).to.have.length(MOST_ISSUES + 1);
    for (const { path, message } of issues) expect(path.length + message.length).to.be.below(200);
  });
});
