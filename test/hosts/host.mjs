// What a page is made of, so that it can be told what changed. Both functions run inside the page.

/**
 * Before any script of the page: keeps how everything is that can be reached from the window, and notes which timers the
 * drop-in starts. Leaves one function, `__host(pick)`: `changes` answers what is no longer as the browser made it, and what
 * was never there (`{ path: how it is now }`); `timers` which of the drop-in's timers still wait; `waiting` which of
 * anybody's wait to run once.
 */
export function watchHost() {
  // Between two pages there is none.
  if (location.href === 'about:blank') return;
  const uncurried = (method) => Function.prototype.call.bind(method);
  const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf, isExtensible } = Reflect;
  const { get, set, has, forEach } = Map.prototype;
  const [read, write, holds, each] = [get, set, has, forEach].map(uncurried);
  const sourceOf = uncurried(Function.prototype.toString);
  const nodeType = uncurried(getOwnPropertyDescriptor(Node.prototype, 'nodeType').get);
  const includes = uncurried(String.prototype.includes);
  const slice = uncurried(String.prototype.slice);
  const { create, is } = Object;
  const [SafeMap, SafeError, text] = [Map, Error, String];

  // How far into what the page itself made: its libraries, their methods, what those hold.
  const DEPTH = 3;
  let pristine;
  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  const isNode = (value) => {
    try {
      return Boolean(nodeType(value));
    } catch {
      return false;
    }
  };

  /** Object by object: the path to it, its prototype and its own properties. No getter is called. */
  const look = () => {
    const found = new SafeMap();
    const queue = [];
    const enqueue = (value, path, key, depth) => {
      if (!isObject(value) || holds(found, value)) return;
      // The nodes of the page are compared as such; a way through them leads everywhere.
      if (isNode(value) && depth) return;
      const known = pristine && read(pristine, value);
      if (pristine && !known && depth > DEPTH) return;
      write(found, value, {
        path: known ? known.path : key ? `${path}.${text(key)}` : path,
        proto: getPrototypeOf(value),
        isOpen: isExtensible(value),
        own: new SafeMap(),
      });
      queue[queue.length] = value;
      depths[depths.length] = depth + 1;
    };
    const depths = [];
    enqueue(window, 'window', '', 0);
    enqueue(document, 'document', '', 0);
    enqueue(document.documentElement, 'html', '', 0);
    enqueue(document.head, 'head', '', 0);
    enqueue(document.body, 'body', '', 0);
    for (let i = 0; i < queue.length; i++) {
      const { path, proto, own } = read(found, queue[i]);
      enqueue(proto, path, '[[Prototype]]', depths[i]);
      const keys = ownKeys(queue[i]);
      for (let k = 0; k < keys.length; k++) {
        const property = getOwnPropertyDescriptor(queue[i], keys[k]);
        if (!property) continue;
        write(own, keys[k], property);
        enqueue(property.value, path, keys[k], depths[i]);
        enqueue(property.get, path, keys[k], depths[i]);
        enqueue(property.set, path, keys[k], depths[i]);
      }
    }
    return found;
  };

  // What the browser made is known by its path, what the page made by a number of its own.
  const numbers = new SafeMap();
  let last = 0;
  const describe = (value) => {
    if (!isObject(value)) return `${typeof value} ${slice(text(value), 0, 60)}`;
    const source = typeof value === 'function' ? slice(sourceOf(value), 0, 80) : 'object';
    const known = read(pristine, value);
    if (!known && !holds(numbers, value)) write(numbers, value, ++last);
    return `${source} ${known ? known.path : `~${read(numbers, value)}`}`;
  };
  const describeProperty = ({ writable, enumerable, configurable, value, get, set }) => {
    const flags = `${writable ? 'w' : ''}${enumerable ? 'e' : ''}${configurable ? 'c' : ''}`;
    return get || set ? `${flags} get ${describe(get)} set ${describe(set)}` : `${flags} ${describe(value)}`;
  };
  const isSame = (one, other) =>
    one &&
    other &&
    is(one.value, other.value) &&
    one.get === other.get &&
    one.set === other.set &&
    one.writable === other.writable &&
    one.enumerable === other.enumerable &&
    one.configurable === other.configurable;

  const changes = () => {
    const changed = create(null);
    each(look(), ({ path, proto, isOpen, own }, object) => {
      const was = read(pristine, object);
      if (!was || proto !== was.proto) changed[`${path}.[[Prototype]]`] = describe(proto);
      if (was ? isOpen !== was.isOpen : !isOpen) changed[`${path}.[[Extensible]]`] = text(isOpen);
      each(own, (property, key) => {
        if (!was || !isSame(property, read(was.own, key)))
          changed[`${path}.${text(key)}`] = describeProperty(property);
      });
      if (!was) return;
      each(was.own, (property, key) => {
        if (!holds(own, key)) changed[`${path}.${text(key)}`] = 'gone';
      });
    });
    return changed;
  };

  const timers = new Map();
  const drop = uncurried(Map.prototype.delete);
  const watch = (start, stop, once) => {
    const [started, stopped] = [window[start], window[stop]];
    // Frames and timers are numbered each by themselves.
    const keyOf = (id) => `${stop === 'cancelAnimationFrame'} ${id}`;
    window[start] = function (callback, ...rest) {
      const { stack } = new SafeError();
      const run =
        once && typeof callback === 'function'
          ? function (...args) {
              drop(timers, keyOf(id));
              return callback.apply(this, args);
            }
          : callback;
      const id = started.call(window, run, ...rest);
      write(timers, keyOf(id), { name: `${start} ${rest[0]}`, once, isOurs: includes(stack, 'sixbloom.js') });
      return id;
    };
    window[stop] = function (id) {
      drop(timers, keyOf(id));
      return stopped.call(window, id);
    };
  };
  watch('setTimeout', 'clearTimeout', true);
  watch('setInterval', 'clearInterval', false);
  watch('requestAnimationFrame', 'cancelAnimationFrame', true);
  Error.stackTraceLimit = 30;

  const named = (isMeant) => [...timers.values()].filter(isMeant).map(({ name }) => name);
  const picks = {
    changes,
    timers: () => named(({ isOurs }) => isOurs),
    waiting: () => named(({ once }) => once),
  };
  Object.defineProperty(window, '__host', { value: (pick) => picks[pick]() });
  pristine = look();
}

/**
 * The document as a text without the drop-in's own script: every element, attribute and text, and the sheets. What stands in
 * a shadow root is no part of it, nor are the attributes of our own elements. A form may have a field called `attributes`.
 */
export function documentOf() {
  const attributesOf = Object.getOwnPropertyDescriptor(Element.prototype, 'attributes').get;
  const lines = [];
  const write = (node, indent) => {
    if (node instanceof Text && node.data.trim()) lines.push(indent + node.data.trim());
    if (!(node instanceof Element)) return;
    const attributes = Array.from(attributesOf.call(node), ({ name, value }) => `${name}=${value}`);
    if (attributes.some((attribute) => /^src=.*sixbloom\.js$/.test(attribute))) return;
    const { localName, namespaceURI } = node;
    lines.push(
      `${indent}<${[namespaceURI, localName, ...(/^bloom-/.test(localName) ? [] : attributes)].join(' ')}>`,
    );
    const walker = document.createTreeWalker(node);
    for (let child = walker.firstChild(); child; child = walker.nextSibling()) write(child, `${indent} `);
  };
  write(document.documentElement, '');
  const sheets = Array.from(document.styleSheets, ({ href, cssRules }) => `${href} ${cssRules.length}`);
  return [
    document.compatMode,
    document.characterSet,
    document.title,
    `adopted ${(document.adoptedStyleSheets || []).length}`,
    `scrolled ${scrollX} ${scrollY}`,
    `selected ${getSelection().rangeCount}`,
    `focused ${document.activeElement && document.activeElement.localName}`,
    ...sheets,
    ...lines,
  ].join('\n');
}
