// The demo pages and the README's snippet, in a real browser, as a visitor and as an editor would open them.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startDevServer } from '@web/dev-server';
import serve from '../../scripts/serve.config.mjs';
import { launch, quietOf } from '../guest/browser.mjs';
import { fileOf } from '../hosts/libraries.mjs';

const PAGES = readdirSync('demo')
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));
// Every value of each dimension is met once a page; with MATRIX in the environment all combinations, for minutes.
const LOOKS = ['light', 'dark', 'forced'];
const LANGS = ['zh-Hans', 'zh-Hant', 'en'];
const MATRIX = process.env.MATRIX
  ? LOOKS.flatMap((look) => LANGS.flatMap((lang) => [false, true].map((elder) => ({ look, lang, elder }))))
  : [
      { look: 'light', lang: 'zh-Hans' },
      { look: 'light', lang: 'en', elder: true },
      { look: 'dark', lang: 'zh-Hant' },
      { look: 'forced', lang: 'zh-Hans' },
    ];
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
let chrome;
let server;
let origin;

let tab;
let session;
let quiet;
let faults;

before(async () => {
  chrome = await launch();
  server = await startDevServer({
    config: { ...serve, port: 0 },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  origin = `http://localhost:${server.server.address().port}`;
  tab = await chrome.newPage();
  session = await tab.createCDPSession();
  quiet = await quietOf(tab);
  // What an element refuses is told there to who develops a page.
  tab.on('console', (message) => /^sixbloom </.test(message.text()) || faults.push(message.text()));
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('requestfailed', (request) => faults.push(request.url()));
  tab.on(
    'response',
    (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
  );
});

after(async () => {
  await chrome.close();
  await server.stop();
});

/** Opens a page in the tab, anew; what is said on its console and what it could not load are its `faults`. */
async function open(url, { width, motion, script = true, offline = false } = {}) {
  faults = [];
  await show({ width, motion });
  await tab.setJavaScriptEnabled(script);
  await tab.setOfflineMode(offline);
  await tab.goto(url, { waitUntil: 'load' });
}

/** How the tab shows what is in it. */
async function show({ width = 1280, look = 'light', motion = false }) {
  await tab.setViewport({ width, height: 900 });
  // Not by emulateMediaFeatures, which refuses to hear of forced colours.
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ],
  });
}

/** Turns the open demo page by its own switches, as a visitor does. */
async function wear({ width, look, lang = 'zh-Hans', elder = false } = {}) {
  await show({ width, look });
  await tab.click(`[data-lang="${lang}"]`);
  if ((await tab.$(`[data-elder][aria-pressed="${elder}"]`)) === null) await tab.click('[data-elder]');
}

/** Opens a page of our own beside those of the demo, in a tab of its own. */
async function openWritten(body) {
  const own = await chrome.newPage();
  const errors = [];
  const isQuiet = await quietOf(own);
  own.on('pageerror', (error) => errors.push(error.message));
  await own.setRequestInterception(true);
  own.on('request', (request) =>
    request.url().endsWith('/written.html')
      ? request.respond({ contentType: 'text/html', body })
      : request.continue(),
  );
  await own.goto(`${origin}/written.html`);
  await isQuiet();
  return { tab: own, errors };
}

describe('the demo', () => {
  it('is where the server leads to', async () => {
    await open(origin);
    assert.equal(new URL(tab.url()).pathname, '/demo/index.html');
  });

  for (const page of PAGES)
    describe(page, () => {
      before(() => open(`${origin}/demo/${page}.html`));

      it('translates every text', async () => {
        const missing = await tab.evaluate(async () => {
          const { TEXTS } = await import(new URL('texts.js', location.href).href);
          const texts = [...document.querySelectorAll('[data-t]')].map((one) => one.textContent);
          const labels = ['alt', 'aria-label', 'label', 'app-name'].flatMap((name) =>
            [...document.querySelectorAll(`[${name}]:not(.live *)`)].map((one) => one.getAttribute(name)),
          );
          const all = [document.title, ...texts, ...labels].map((one) => one.replace(/\s+/g, ' ').trim());
          return ['zh-Hant', 'en'].flatMap((lang) => all.filter((one) => one && !(one in TEXTS[lang])));
        });
        assert.deepEqual(missing, []);
      });

      it('speaks three languages, interface and numbers included', async () => {
        const said = {};
        for (const lang of LANGS) {
          await wear({ lang });
          said[lang] = await tab.evaluate(async () => {
            const footer = document.querySelector('bloom-copyright-footer');
            await footer?.updateComplete;
            return [
              document.documentElement.lang,
              document.querySelector('[data-elder]').textContent.trim(),
              footer?.renderRoot.querySelector('button').textContent.trim(),
              document.querySelector('[data-quantity]')?.textContent,
            ].filter(Boolean);
          });
        }
        const has = await tab.evaluate(() =>
          ['bloom-copyright-footer', '[data-quantity]'].map((one) => document.querySelector(one) !== null),
        );
        const words = {
          'zh-Hans': ['长者模式', '复制转载署名', '近40场'],
          'zh-Hant': ['長者模式', '複製轉載署名', '近40場'],
          en: ['Elder mode', 'Copy attribution', 'nearly 40 events'],
        };
        for (const [lang, [elder, ...rest]] of Object.entries(words))
          assert.deepEqual(said[lang], [lang, elder, ...rest.filter((_, index) => has[index])]);
      });

      for (const elder of [false, true])
        it(`fits into 320 px${elder ? ' in elder mode' : ''}`, async () => {
          await wear({ width: 320, elder });
          assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= 320);
        });

      it('loses nothing when its text is twice as large', async () => {
        await wear({ width: 768 });
        const style = await tab.addStyleTag({ content: 'body { font-size: 200% !important }' });
        assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= 768);
        await style.evaluate((one) => one.remove());
      });

      it('lets the keyboard reach everything that answers', async () => {
        await wear();
        const all = await tab.evaluate(() => {
          const found = [];
          const walk = (root) => {
            for (const one of root.querySelectorAll('*')) {
              if (one.shadowRoot) walk(one.shadowRoot);
              const answers = one.matches('a[href], button, input, select, summary, [tabindex="0"]');
              if (!answers || one.disabled || !one.checkVisibility({ visibilityProperty: true })) continue;
              one.toReach = found.push(one.outerHTML.slice(0, 120));
            }
          };
          walk(document);
          return found;
        });
        const reached = new Set();
        for (let i = 0; i < all.length + 2; i++) {
          await tab.keyboard.press('Tab');
          const at = await tab.evaluate(() => {
            let { activeElement } = document;
            while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
            return activeElement?.toReach;
          });
          if (at) reached.add(at);
        }
        assert.deepEqual(
          all.filter((_, index) => !reached.has(index + 1)),
          [],
        );
      });

      for (const dress of MATRIX)
        it(`has nothing for axe to find: ${dress.look}, ${dress.lang}${dress.elder ? ', elder mode' : ''}`, async () => {
          await wear(dress);
          if (!(await tab.evaluate(() => 'axe' in globalThis)))
            await tab.addScriptTag({ path: fileOf('axe-core/axe.min.js') });
          const { violations } = await tab.evaluate(() =>
            globalThis.axe.run({ resultTypes: ['violations'] }),
          );
          assert.deepEqual(
            violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`)),
            [],
          );
        });

      it('shows no part that is not documented', async () => {
        const known = Object.fromEntries(
          manifest.modules
            .flatMap(({ declarations }) => declarations)
            .filter(({ customElement }) => customElement)
            .map(({ tagName, cssParts }) => [tagName, cssParts.map(({ name }) => name)]),
        );
        const strange = await tab.evaluate((documented) => {
          const partsIn = (root) =>
            [...root.querySelectorAll('*')].flatMap((element) => {
              const own = root.host?.localName;
              const names = own ? [...element.part].filter((name) => !documented[own].includes(name)) : [];
              const inside =
                element.shadowRoot && element.localName in documented ? partsIn(element.shadowRoot) : [];
              return [...names.map((name) => `${own}::part(${name})`), ...inside];
            });
          return [...new Set(partsIn(document))];
        }, known);
        assert.deepEqual(strange, []);
      });

      it('has every element at work and not a word on the console, after all that', async () => {
        const idle = await tab.evaluate(() =>
          [...document.querySelectorAll(':not(:defined)')].map((element) => element.localName),
        );
        assert.deepEqual(idle, []);
        assert.deepEqual(faults, []);
      });

      for (const width of [360, 1280])
        it(`shifts nothing at ${width} px, from the first paint to the last picture`, async () => {
          await open(`${origin}/demo/${page}.html`, { width, motion: true });
          await tab.evaluate(() => {
            globalThis.shifts = [];
            new PerformanceObserver((list) => {
              for (const { hadRecentInput, value, sources } of list.getEntries()) {
                if (hadRecentInput) continue;
                const moved = sources.map(({ node }) => node?.localName ?? node?.parentElement?.localName);
                globalThis.shifts.push(`${value.toFixed(4)} ${moved}`);
              }
            }).observe({ type: 'layout-shift', buffered: true });
          });
          await quiet();
          await tab.evaluate(async () => {
            const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
              scrollTo(0, y);
              await frame();
              await frame();
            }
          });
          await quiet();
          assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
        });
    });

  it('says the same with scripts off: every headline, number, name and notice of the news page', async () => {
    await open(`${origin}/demo/news.html`, { script: false });
    const shown = await tab.$eval('body', (body) => body.innerText.replace(/\s+/g, ''));
    const facts = [
      '六色花开，邻里相助',
      ...['近40场', '3000余人次', '200多人→1500余人', '15起', '10余场次'],
      ...['映山红', '康乃馨', '向日葵', '君子兰', '紫罗兰', '蒲公英'],
      ...['陈志蓉', '郭璇', '岳塘新闻网', '2024年9月10日'],
      '版权作品，未经授权不得转载。',
      ...['岳塘区“强国复兴有我”思政微课总决赛举行', '人气火爆！步步高超市湘潭华隆店调改完成恢复营业'],
      ...['就来盘龙大观园（一）', '就来盘龙大观园（二）', '漫步法华山森林步道', '盘龙大观园：赏花踏青休闲'],
      ...['关键词“30”', '护士执业资格证首次注册超详细流程'],
    ];
    assert.deepEqual(
      facts.filter((fact) => !shown.includes(fact)),
      [],
    );
  });

  it('says the same with scripts off on the introduction: every example in full', async () => {
    const words = async (script) => {
      await open(`${origin}/demo/index.html`, { script });
      return tab.$$eval('.live', (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));
    };
    const examples = await words(false);
    assert.ok(examples.length >= 6 && examples.every((one) => one.length > 1));
    assert.deepEqual(await words(true), examples);
  });

  it('shows beside each example the very HTML it is made of', async () => {
    await open(`${origin}/demo/index.html`, { script: false });
    const pairs = await tab.$$eval('[data-example]', (examples) =>
      examples.map((example) => {
        const tidy = (root) => {
          const parts = [];
          const walk = (node) => {
            if (node.nodeType === 3) {
              const words = node.data.replace(/\s+/g, ' ').trim();
              if (words) parts.push(words);
            } else if (node.nodeType === 1) {
              parts.push(
                `<${node.localName} ${[...node.attributes].map((one) => `${one.name}=${one.value}`).sort()}>`,
              );
              node.childNodes.forEach(walk);
            }
          };
          root.childNodes.forEach(walk);
          return parts;
        };
        const code = new DOMParser().parseFromString(
          example.querySelector('code').textContent,
          'text/html',
        ).body;
        return [tidy(code), tidy(example.querySelector('.live'))];
      }),
    );
    assert.ok(pairs.length >= 6);
    for (const [code, live] of pairs) assert.deepEqual(code, live);
  });
});

describe("the README's snippet", () => {
  for (const readme of ['README.md', 'README.zh-CN.md']) {
    it(`of ${readme} shows the four elements from a folder, with no server and no network`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'sixbloom-'));
      const snippet = /```html\n(<script[^]*?)```/.exec(readFileSync(readme, 'utf8'))[1];
      copyFileSync('dist/sixbloom.js', join(folder, 'sixbloom.js'));
      writeFileSync(
        join(folder, 'page.html'),
        `<!doctype html><meta charset="utf-8" /><html lang="zh-CN">${snippet}</html>`,
      );
      await open(pathToFileURL(join(folder, 'page.html')).href, { offline: true });
      const shown = await tab.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(
            (element) => element.localName.startsWith('bloom-') && element.shadowRoot?.childElementCount,
          )
          .filter((element) => element.offsetWidth > 40 && element.offsetHeight > 15)
          .map((element) => element.localName),
      );
      assert.deepEqual([...new Set(shown)].sort(), [
        'bloom-article-card',
        'bloom-copyright-footer',
        'bloom-stats-counter',
        'bloom-team-badge',
      ]);
      assert.deepEqual(faults, []);
      rmSync(folder, { recursive: true });
    });
  }
});

describe('a page that was there before the script', () => {
  it('gets the stand-in for a picture that had failed by then, also inside a <picture>', async () => {
    const { tab } =
      await openWritten(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>broken</title>
      <script defer src="/dist/sixbloom.js"></script>
      <bloom-article-card><img slot="media" src="/none.jpg" alt="夜市"><h3 slot="headline">标题</h3></bloom-article-card>
      <bloom-article-card><picture slot="media"><img src="/none.jpg" alt="凉亭"></picture></bloom-article-card>`);
    const names = await tab.$$eval('bloom-article-card', (cards) =>
      cards.map((card) => card.shadowRoot.querySelector('[part=fallback]')?.getAttribute('aria-label')),
    );
    assert.deepEqual(names, ['夜市', '凉亭']);
    await tab.close();
  });
});

describe('the one script', () => {
  const page = (...scripts) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>copies</title>
    <link rel="icon" href="data:,">${scripts.join('')}<bloom-team-badge motif="azalea">映山红</bloom-team-badge></html>`;
  const SCRIPT = '<script src="/dist/sixbloom.js"></script>';
  const MODULES = `<script type="importmap">{"imports":{"lit":"/node_modules/lit/index.js","lit-html":"/node_modules/lit-html/lit-html.js",
    "lit-html/is-server.js":"/node_modules/lit-html/is-server.js","lit-element/lit-element.js":"/node_modules/lit-element/lit-element.js",
    "@lit/reactive-element":"/node_modules/@lit/reactive-element/reactive-element.js"}}</script>
    <script type="module" src="/dist/define/all.js"></script>`;
  const copies = {
    twice: [SCRIPT, SCRIPT],
    'after the modules': [MODULES, SCRIPT.replace('src', 'defer src')],
  };

  for (const [how, scripts] of Object.entries(copies)) {
    it(`throws nothing when it is included ${how}`, async () => {
      const { tab, errors } = await openWritten(page(...scripts));
      assert.deepEqual(errors, []);
      assert.ok(
        await tab.$eval('bloom-team-badge', (badge) => badge.shadowRoot.querySelector('svg') !== null),
      );
      await tab.close();
    });
  }

  it('adds one global to the page, its own', async () => {
    const tab = await chrome.newPage();
    const globals = () => tab.evaluate(() => Object.getOwnPropertyNames(window));
    const before = await globals();
    await tab.addScriptTag({ path: 'dist/sixbloom.js' });
    const added = (await globals()).filter((name) => !before.includes(name));
    assert.deepEqual(added, ['sixbloom']);
    await tab.close();
  });
});
