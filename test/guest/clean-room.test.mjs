// No name that a page gives to its own elements takes anything away from the one script, and none of its libraries.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';
import { ALL, TAGS, faultsOf } from './elements.mjs';
import { builtNames } from './host-names.mjs';

/** What a page may call NAME, and so hide from scripts. */
const KINDS = {
  id: (name) => `<a id="${name}"></a>`,
  'img name': (name) => `<img name="${name}" alt="">`,
  'form name': (name) => `<form name="${name}"></form>`,
  // Has members of its own, which are elements too.
  'two-level': (name) =>
    `<form id="${name}" name="${name}"><input name="push"><input name="get"><input name="prototype"><input name="createPolicy"><input name="createHTML"></form>`,
};

const { globals, properties } = builtNames();
const names = [...new Set([...globals, ...properties])];
const AT_ONCE = 200;
let chrome;
let tab;
let site;
let errors = [];
let declared = '';
let policy = '';

const added = (names) =>
  `<script>${names.map((name) => `Object.prototype.${name} = function () { return this; };`).join('')}</script>`;
const page = (...hostile) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><body>${hostile.join('')}${ALL}<script src="/sixbloom.js"></script>`;

before(async () => {
  chrome = await launch();
  tab = await chrome.newPage();
  tab.on('pageerror', (error) => errors.push(error.message));
  site = await serve((path, request) => {
    const { searchParams } = new URL(request.url, 'http://localhost');
    if (path === '/declared')
      return {
        type: 'text/html',
        headers: policy ? { 'content-security-policy': policy } : {},
        body: `<!doctype html><meta charset="utf-8"><title>t</title><body>${declared}`,
      };
    if (path !== '/') return undefined;
    const libraries = added(searchParams.get('added')?.split(',') ?? []);
    return page(libraries, ...searchParams.get('names').split(',').map(KINDS[searchParams.get('kind')]));
  });
});

after(async () => {
  await chrome.close();
  await site.close();
});

/** What goes wrong on a page with these names. */
async function faults(kind, names) {
  errors = [];
  await tab.goto(`${site.origin}/?${new URLSearchParams({ kind, names: names.join() })}`);
  return [...errors, ...(await tab.evaluate(faultsOf, TAGS))];
}

/** The names, of these, that do harm, each by itself; asked for only where all together do. */
async function harmful(kind, names) {
  if ((await faults(kind, names)).length === 0) return [];
  if (names.length === 1) return names;
  const half = Math.ceil(names.length / 2);
  return [...(await harmful(kind, names.slice(0, half))), ...(await harmful(kind, names.slice(half)))];
}

describe('names of the host page', () => {
  it('are all that the built script reads', () => {
    for (const name of ['createElement', 'litHtmlVersions', 'documentElement', 'fetch'])
      assert.ok(names.includes(name), name);
  });

  for (const kind of Object.keys(KINDS)) {
    it(`take nothing away as ${kind}`, async () => {
      const found = [];
      for (let at = 0; at < names.length; at += AT_ONCE)
        found.push(...(await harmful(kind, names.slice(at, at + AT_ONCE))));
      assert.deepEqual(found, []);
    });
  }
});

/** What old scripts declare, in their own sense. */
const DECLARED = ['Map', 'Set', 'WeakMap', 'WeakSet', 'URL', 'Promise', 'Node', 'Text', 'Event', 'Document'];
const DECLARATIONS = {
  variable: (name) => `<script>var ${name} = { list: "/api/list.do" };</script>`,
  function: (name) =>
    `<script>function ${name}() { this.elements = []; this.get = function () { return this.elements[0]; }; }</script>`,
};

describe('names that a script of the page declares', () => {
  const SCRIPT = '<script src="/sixbloom.js"></script>';
  let plain;
  /** What goes wrong on a page, and what its elements say and lead to. */
  async function visit(...scripts) {
    errors = [];
    declared = scripts.join('') + ALL;
    await tab.goto(`${site.origin}/declared`);
    const said = await tab.evaluate(
      (tags) =>
        tags.map((tag) => {
          const { shadowRoot } = document.querySelector(tag);
          return [shadowRoot.textContent, ...[...shadowRoot.querySelectorAll('a')].map((one) => one.href)];
        }),
      TAGS,
    );
    return { faults: [...errors, ...(await tab.evaluate(faultsOf, TAGS))], said };
  }
  before(async () => {
    plain = await visit(SCRIPT);
    assert.deepEqual(plain.faults, []);
    assert.ok(plain.said.flat().length > TAGS.length, 'addresses');
  });

  for (const [kind, declare] of Object.entries(DECLARATIONS))
    for (const when of ['before', 'after'])
      for (const name of DECLARED)
        it(`take nothing away: ${name}, a ${kind}, ${when} the one script`, async () => {
          const scripts = [declare(name), SCRIPT];
          const found = await visit(...(when === 'before' ? scripts : scripts.reverse()));
          assert.deepEqual(found, plain);
        });

  it('take nothing away where the page allows no frames, and none is left', async () => {
    policy = "frame-src 'none'; child-src 'none'";
    const listen = `<script>var violated = [];
      document.addEventListener('securitypolicyviolation', (event) => violated.push(event.violatedDirective));</script>`;
    const collections = ['Map', 'Set', 'WeakMap', 'WeakSet'].map(DECLARATIONS.function);
    const found = await visit(listen, ...collections, SCRIPT);
    policy = '';
    assert.deepEqual(found, plain);
    assert.deepEqual(await tab.evaluate(() => [window.violated, window.length]), [[], 0]);
  });
});

/** What libraries and old scripts give to every object, enumerable as they do it. */
const ADDED = [
  ...[
    'extend',
    'each',
    'clone',
    'forEach',
    'map',
    'keys',
    'values',
    'equals',
    'merge',
    'inspect',
    'toJSON',
    'contains',
  ],
  ...[
    'addEvent',
    'removeEvent',
    'isEmpty',
    'size',
    'has',
    'del',
    'toQueryString',
    'bind',
    'watch',
    'include',
    'implement',
  ],
];

describe('additions to Object.prototype', () => {
  it('take nothing away', async () => {
    errors = [];
    await tab.goto(`${site.origin}/?${new URLSearchParams({ kind: 'id', names: '', added: ADDED.join() })}`);
    assert.deepEqual([...errors, ...(await tab.evaluate(faultsOf, TAGS))], []);
  });
});
