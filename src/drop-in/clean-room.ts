// What the one script finds under the names of globals that a host page can take away. rollup.config.mjs puts an import of
// this module in place of each use of a name it exports, in our modules and in Lit's: `<a id="litHtmlVersions">` and
// `<img name="createElement">` hide from scripts what they name, MooTools and Prototype.js replace `Document` and `Event`,
// and Lit keeps notes in globals that another Lit reads. Only `window` and `window.document` cannot be taken away.

const page = window;
const real = page.document;

type Test<T> = (one: T, index: number) => unknown;

// `list?.find(test)` and its like, by the one of them that no library replaced: those of Prototype.js throw where MooTools
// replaced its `each`. rollup.config.mjs puts a call of these in place of each call of such a method.
export const find = <T>(list: readonly T[] | undefined, test: Test<T>): T | undefined =>
  list?.[list.findIndex(test)];
export const some = <T>(list: readonly T[] | undefined, test: Test<T>): boolean | undefined =>
  list && list.findIndex(test) >= 0;
export const every = <T>(list: readonly T[] | undefined, test: Test<T>): boolean | undefined =>
  list && list.findIndex((one, index) => !test(one, index)) < 0;

type Callable = (...words: unknown[]) => unknown;

/** The prototype of an object that defines a member. */
function prototypeWith(object: object, name: string): object {
  const prototype = Object.getPrototypeOf(object) as object;
  return Object.getOwnPropertyDescriptor(prototype, name) ? prototype : prototypeWith(prototype, name);
}

/** A descriptor for its own sake: a page may have given every object a `get`. */
const alone = (descriptor: PropertyDescriptor): PropertyDescriptor =>
  Object.assign(Object.create(null), descriptor) as PropertyDescriptor;

/** A member of an object as its prototypes define it, whatever hides it in the object itself. */
function defined(object: object, name: string): PropertyDescriptor {
  return alone(Object.getOwnPropertyDescriptor(prototypeWith(object, name), name) ?? {});
}

/** A method of an object as its prototypes define it. */
function taken(object: object, name: string): Callable {
  const method = defined(object, name).value as Callable;
  return (...words) => method.apply(object, words);
}

/** The members of the document that the one script reads, Lit's among them. */
const MEMBERS = [
  'activeElement',
  'addEventListener',
  'baseURI',
  'body',
  'characterSet',
  'compatMode',
  'contentType',
  'createComment',
  'createElement',
  'createEvent',
  'createTextNode',
  'currentScript',
  'documentElement',
  'execCommand',
  'getSelection',
  'hidden',
  'importNode',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'removeEventListener',
  'title',
] as const;

function define(object: object, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(object, name, alone(descriptor));
}

/** The document by its interfaces. */
export const document = Object.create(null) as Document;
for (const name of MEMBERS) {
  const member = defined(real, name);
  define(
    document,
    name,
    member.get
      ? { get: () => member.get?.call(real) as unknown }
      : { value: taken(real, name), configurable: true },
  );
}

/** A template of an XHTML page reads XML, and Lit's are HTML. */
if (document.contentType !== 'text/html') {
  const create = taken(real, 'createElement');
  const html = real.implementation.createHTMLDocument('');
  define(document, 'createElement', {
    value: (name: string) => (name === 'template' ? html.createElement(name) : create(name)),
  });
}

/** Lit's one walker rests at the document, which has to be the real one. */
define(document, 'createTreeWalker', {
  value: (root: Node, what: number) => {
    const walker = taken(real, 'createTreeWalker')(root === document ? real : root, what) as TreeWalker;
    const current = defined(walker, 'currentNode');
    define(walker, 'currentNode', {
      get: () => current.get?.call(walker) as unknown,
      set: (node) => current.set?.call(walker, node === document ? real : node),
    });
    return walker;
  },
});

/** MooTools puts another in its place, without what Lit looks for. */
export const Document = { prototype: prototypeWith(real, 'createElement') };

/** Prototype.js and MooTools put another in its place. */
export const Event = defined(document.createEvent('Event'), 'constructor').value as typeof page.Event;

/** What `window` inherits, an element of that name hides: `<a id="addEventListener">`. */
export const addEventListener = taken(page, 'addEventListener');
export const removeEventListener = taken(page, 'removeEventListener');

/** Lit adds `metadata` where the engine has none. */
export const Symbol = Object.assign((name?: string) => page.Symbol(name), {
  for: page.Symbol.for,
  iterator: page.Symbol.iterator,
  metadata: page.Symbol('metadata'),
});

/** Whether a function is the browser's own; one that a page bound has no code to show either, but its name. */
export const isNative = (value: unknown): boolean =>
  typeof value === 'function' &&
  !value.name.startsWith('bound ') &&
  /\[native code\]\s*}\s*$/.test(Function.prototype.toString.call(value));

type Names = Record<string, unknown>;

/** What a new window has under a name: a frame's, which is there for this moment only. */
function fromFrame(name: string): unknown {
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  const own = (frame.contentWindow as unknown as Names)[name];
  frame.remove();
  return own;
}

/** What a page has under a name where it is the browser's own, else what leads to that. */
const native = (name: string, other: (name: string) => unknown = fromFrame): unknown => {
  const found = (page as unknown as Names)[name];
  return isNative(found) ? found : other(name);
};

/** Names that scripts of old pages give to what is theirs, before this script or after it. */
export const Map = native('Map') as typeof page.Map;
export const WeakMap = native('WeakMap') as typeof page.WeakMap;
export const Set = native('Set') as typeof page.Set;
export const WeakSet = native('WeakSet') as typeof page.WeakSet;
export const URL = native('URL', () => (page as { webkitURL?: unknown }).webkitURL) as typeof page.URL;
export const Promise = native('Promise', () => (async () => {})().constructor) as typeof page.Promise;
export const Node = native('Node', () => prototypeWith(real, 'nodeType').constructor) as typeof page.Node;
export const Text = native(
  'Text',
  () => prototypeWith(document.createTextNode(''), 'splitText').constructor,
) as typeof page.Text;
