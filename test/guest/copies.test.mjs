// Any number of copies on a page, of any versions, as script and as modules: the first serves, nothing throws, all is well.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch, quietOf, serve } from './browser.mjs';
import { ALL, TAGS, faultsOf } from './elements.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const SCRIPT = '<script src="/sixbloom.js"></script>';
const NEWER = '<script src="/newer.js"></script>';
const MODULES = '<script type="module" src="/modules.js"></script>';
const FOREIGN = "<script>customElements.define('bloom-team-badge', class extends HTMLElement {});</script>";

let chrome;
let tab;
let quiet;
let site;
let served = '';
let errors = [];
let said = [];

before(async () => {
  chrome = await launch();
  tab = await chrome.newPage();
  quiet = await quietOf(tab);
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => said.push(message.text()));
  const { outputFiles } = await build({
    entryPoints: ['dist/define/all.js'],
    bundle: true,
    format: 'esm',
    conditions: ['production'],
    write: false,
  });
  const files = {
    '/modules.js': outputFiles[0].text,
    '/newer.js': readFileSync('dist/sixbloom.js', 'utf8').replaceAll(`"${version}"`, '"9.9.9"'),
  };
  site = await serve((path) => {
    if (files[path]) return { type: 'text/javascript', body: files[path] };
    if (path === '/')
      return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><body>${ALL}${served}`;
    return undefined;
  });
});

after(async () => {
  await chrome.close();
  await site.close();
});

async function visit(page) {
  served = page;
  errors = [];
  said = [];
  await tab.goto(`${site.origin}/`);
  await quiet();
  const faults = await tab.evaluate(faultsOf, TAGS);
  // A frame of another site lets nobody look.
  const copies = await tab.evaluate(() => (Object.hasOwn(window, 'sixbloom') ? window.sixbloom : {})?.copies);
  return { faults, copies };
}

const all = TAGS.map((tag) => `<${tag}>`).sort();
const notice = (own, first, tags) => `sixbloom ${own}: ${first} defined ${tags.join(', ')} before.`;

describe('copies', () => {
  it('one: nothing is said', async () => {
    const { faults, copies } = await visit(SCRIPT);
    assert.deepEqual([faults, errors, said, copies], [[], [], [], [version]]);
  });

  it('the same again: the second says once that the first serves', async () => {
    const { faults, copies } = await visit(SCRIPT + SCRIPT);
    assert.deepEqual([faults, errors, copies], [[], [], [version, version]]);
    assert.deepEqual(said, [notice(version, `sixbloom ${version}`, all)]);
  });

  it('two versions, three copies: each later one says so, whatever the order', async () => {
    const { faults, copies } = await visit(NEWER + SCRIPT + SCRIPT);
    assert.deepEqual([faults, errors, copies], [[], [], ['9.9.9', version, version]]);
    const line = notice(version, 'sixbloom 9.9.9', all);
    assert.deepEqual(said, [line, line]);
  });

  it('the script after the modules: the modules serve', async () => {
    const { faults } = await visit(`${MODULES}${SCRIPT.replace('<script', '<script defer')}`);
    assert.deepEqual([faults, errors], [[], []]);
    assert.deepEqual(said, [notice(version, 'another script', all)]);
  });

  it('the modules after the script: they throw, as the platform does; the script goes on to serve', async () => {
    const { faults, copies } = await visit(SCRIPT + MODULES);
    assert.deepEqual([faults, copies], [[], [version]]);
    assert.equal(errors.length, 1);
    assert.match(errors[0], /already been (used|defined)/);
  });

  it("another vendor's element under one of our tags: the others serve", async () => {
    const { faults } = await visit(FOREIGN + SCRIPT);
    const others = faults.filter((fault) => !fault.startsWith('bloom-team-badge'));
    assert.deepEqual([others, errors], [[], []]);
    assert.deepEqual(said, [notice(version, 'another script', ['<bloom-team-badge>'])]);
  });

  it('on a page with another console and a foreign element: the others serve, and the doctor answers', async () => {
    const { faults } = await visit(`<script>console = { log() {} };</script>${FOREIGN}${SCRIPT}`);
    const others = faults.filter((fault) => !fault.startsWith('bloom-team-badge'));
    assert.deepEqual([others, errors], [[], []]);
    assert.ok(await tab.evaluate(() => window.sixbloom.doctor().length > 0));
  });

  it('on a page that refuses one tag: the others serve, and it is said', async () => {
    const wrapper = `<script>
      const { define } = customElements;
      customElements.define = function (tag, ...rest) {
        if (tag === 'bloom-article-list') throw new TypeError('not this one');
        define.call(this, tag, ...rest);
      };</script>`;
    const { faults } = await visit(wrapper + SCRIPT);
    const others = faults.filter((fault) => !fault.startsWith('bloom-article-list'));
    assert.deepEqual([others, errors], [[], []]);
    assert.deepEqual(said, [`sixbloom ${version}: <bloom-article-list>: TypeError: not this one`]);
  });

  it("beside a frame of another site called sixbloom: the name stays the frame's", async () => {
    const frame = `<iframe name="sixbloom" sandbox src="/picture.png"></iframe>`;
    const { faults } = await visit(`${frame}${SCRIPT}${SCRIPT.replace('<script', '<script defer')}`);
    assert.deepEqual([faults, errors], [[], []]);
  });

  for (const [what, host] of [
    ['an element', '<a id="sixbloom">x</a>'],
    ['a variable', '<script>var sixbloom = { copies: "own" };</script>'],
    ['null', '<script>var sixbloom = null;</script>'],
  ])
    it(`on a page that calls ${what} sixbloom: the name stays the page's`, async () => {
      const { faults } = await visit(host + SCRIPT + SCRIPT);
      assert.deepEqual([faults, errors], [[], []]);
      assert.equal(await tab.evaluate(() => typeof window.sixbloom?.doctor), 'undefined');
    });
});
