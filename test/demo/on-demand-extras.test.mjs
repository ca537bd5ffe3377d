// What comes only when it is asked for: the QR code of share bar and app card, and what a footer does for `append-on-copy` and
// `json-ld`. Also when it comes late, when nobody wants it any more, and when it does not come at all.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { build } from 'esbuild';
import { launch, quietOf, serve } from '../guest/browser.mjs';

const MODULES = {};
/** Whether what is loaded on demand comes; a promise holds it up. */
let coming = true;
let chrome;
let site;
let tab;
let quiet;
let errors = [];

const ELEMENTS = ['app-card', 'copyright-footer', 'share-bar'];
const isChunk = (path) => /^\/(?:extras|qr)-/.test(path);
const chunks = () => site.asked.filter(isChunk).map((path) => path.replace(/-.*/, ''));

before(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: ELEMENTS.map((name) => `import './src/define/bloom-${name}.ts';`).join('\n'),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: '/',
    // The package tells bundlers that its sources have no side effects.
    ignoreAnnotations: true,
    conditions: ['production'],
  });
  for (const { path, text } of outputFiles) MODULES[path.replace(/^.*[/\\]/, '/')] = text;
  chrome = await launch();
  site = await serve(async (path) => {
    if (isChunk(path) && !(await coming)) return undefined;
    if (path in MODULES) return { type: 'text/javascript', body: MODULES[path] };
    return path === '/'
      ? '<!doctype html><html lang="zh-CN"><title>岳塘</title><body><script type="module" src="/stdin.js"></script>'
      : undefined;
  });
});

after(async () => {
  await chrome.close();
  await site.close();
});

beforeEach(async () => {
  coming = true;
  errors = [];
  site.asked.length = 0;
  tab = await (await chrome.createBrowserContext()).newPage();
  quiet = await quietOf(tab);
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto(site.origin);
});

/** Puts markup into the page. */
const put = (markup) => tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), markup);
/** What stands as JSON-LD in the footer. */
const scripts = () => tab.$$eval('bloom-copyright-footer > script', (all) => all.length);
/** What is read in the shadow tree of an element. */
const shown = (tag) => tab.$eval(tag, (el) => el.renderRoot.textContent.replace(/\s+/g, ' '));
/** Holds up what is loaded on demand; answers with how to let it come, or fail. */
function hold() {
  let go;
  coming = new Promise((resolve) => (go = resolve));
  return go;
}
const asked = async (name) => {
  while (!chunks().includes(`/${name}`)) await new Promise((resolve) => setTimeout(resolve, 10));
};

const FOOTER = '<bloom-copyright-footer json-ld permission="free"></bloom-copyright-footer>';
const BAR = '<bloom-share-bar url="https://news.example/1"></bloom-share-bar>';
const CARD = '<bloom-app-card app-name="掌上霞光" href="https://news.example/app"></bloom-app-card>';

describe('what comes on demand', () => {
  it('is not asked for by who does not need it', async () => {
    await put(FOOTER.replace('json-ld', 'json-ld="false"') + BAR);
    await quiet();
    assert.deepEqual(chunks(), []);
  });

  it('comes once for all who do', async () => {
    await put(FOOTER + FOOTER + CARD + BAR);
    await quiet();
    await tab.$eval('bloom-share-bar', (bar) => bar.renderRoot.querySelector('[data-target=wechat]').click());
    await quiet();
    assert.deepEqual(chunks().sort(), ['/extras', '/qr']);
    assert.equal(await scripts(), 2);
    for (const tag of ['bloom-app-card', 'bloom-share-bar'])
      assert.ok(await tab.$eval(tag, (el) => el.renderRoot.querySelector('svg[part=qr]') !== null), tag);
  });

  it('is not used when the element has left or wants it no more, and is when it comes back', async () => {
    const go = hold();
    await put(FOOTER);
    await asked('extras');
    const footer = await tab.$('bloom-copyright-footer');
    await footer.evaluate((el) => el.remove());
    go(true);
    await quiet();
    assert.equal(await footer.evaluate((el) => el.childElementCount), 0);
    await footer.evaluate((el) => {
      el.jsonLd = false;
      document.body.append(el);
    });
    await quiet();
    assert.equal(await scripts(), 0);
    await footer.evaluate((el) => (el.jsonLd = true));
    await quiet();
    assert.equal(await scripts(), 1);
  });

  it('troubles nobody where it cannot be loaded', async () => {
    coming = false;
    await put(FOOTER.replace('json-ld', 'json-ld append-on-copy') + CARD + BAR);
    await quiet();
    await tab.$eval('bloom-share-bar', (bar) => bar.renderRoot.querySelector('[data-target=wechat]').click());
    await quiet();
    assert.match(await shown('bloom-copyright-footer'), /可转载/);
    assert.match(await shown('bloom-share-bar'), /未能生成二维码，请复制链接： https:\/\/news\.example\/1/);
    assert.match(await shown('bloom-app-card'), /掌上霞光/);
    assert.equal(await tab.$$eval('bloom-app-card', ([card]) => card.renderRoot.querySelector('.qr')), null);
    await tab.$eval('bloom-copyright-footer', async (footer) => {
      footer.permission = 'forbidden';
      await footer.updateComplete;
    });
    assert.match(await shown('bloom-copyright-footer'), /禁止转载/);
    assert.deepEqual(errors, []);
  });
});
