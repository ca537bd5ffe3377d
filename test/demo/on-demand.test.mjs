// What comes when it is first needed: in time, late, or not at all.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { build } from 'esbuild';
import { frameOf } from '../frames.mjs';
import { launch, serve } from '../guest/browser.mjs';

/** Longer than a number stands before it is taken for read. */
const LATE = 700;
const BADGES = `<bloom-team-badge motif="azalea">映山红</bloom-team-badge>
  <bloom-team-badge variant="emblem">巾帼队</bloom-team-badge>`;
const COUNTER = '<bloom-stats-counter trigger="load">3000余人次</bloom-stats-counter>';

let chrome;
let server;
let tab;
let faults;
/** How a chunk is answered, and when, by the beginning of its name. */
let answers;

before(async () => {
  const { outputFiles } = await build({
    stdin: { contents: "import './src/define/all.ts'", resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
    ignoreAnnotations: true,
    conditions: ['production'],
    logLevel: 'silent',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, '/'), text]));
  server = await serve(async (path, { url }) => {
    if (path === '/') return decodeURIComponent(url.slice(2));
    const body = files.get(path);
    const [, answer] = Object.entries(answers).find(([name]) => path.startsWith(`/${name}-`)) ?? [];
    return body && { type: 'text/javascript', body, ...(await answer) };
  });
  chrome = await launch();
});
after(async () => {
  await chrome.close();
  await server.close();
});
beforeEach(async () => {
  faults = [];
  server.asked.length = 0;
  tab = await chrome.newPage();
  tab.on('pageerror', (error) => faults.push(String(error)));
  // That a request failed says the browser itself.
  tab.on('console', (message) => {
    if (!message.location().url?.includes('/emblems-') && !message.location().url?.includes('/count-'))
      faults.push(message.text());
  });
});

/** A page with some elements, and what they started. */
async function open(content, chunks = {}) {
  answers = chunks;
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>岳塘</title>
    <link rel="icon" href="data:,"><script>
      ${frameOf}
      const seen = [];
      for (const name of ['started', 'finished', 'canceled'])
        addEventListener('bloom-count-' + name, () => seen.push(name), true);
    </script>${content}<script type="module" src="/stdin.js"></script>`;
  await tab.goto(`${server.origin}/?${encodeURIComponent(html)}`, { waitUntil: 'domcontentloaded' });
  await tab.waitForFunction(() => customElements.get('bloom-team-roster'));
}

const asksFor = (name) => server.asked.some((path) => path.startsWith(`/${name}-`));
const settled = () =>
  tab.evaluate(async (late) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await Promise.all(
      [...document.querySelectorAll('bloom-team-badge, bloom-stats-counter')].map(
        (one) => one.updateComplete,
      ),
    );
  }, LATE + 300);
const badges = () =>
  tab.evaluate(() =>
    [...document.querySelectorAll('bloom-team-badge')].map((badge) => {
      const { width, height } = badge.getBoundingClientRect();
      const name = badge.shadowRoot.querySelector('.name');
      return {
        size: [width, height],
        drawn: badge.shadowRoot.querySelectorAll('path, text').length,
        isRead: getComputedStyle(name).opacity === '1',
      };
    }),
  );
const counted = () => tab.evaluate(() => [seen, frameOf(document.querySelector('bloom-stats-counter'))]);

describe('the emblems', () => {
  it('have their place before they are drawn, and nothing else stands there', async () => {
    let release;
    await open(BADGES, { emblems: new Promise((resolve) => (release = resolve)) });
    const early = await badges();
    release();
    assert.deepEqual(
      early.map(({ drawn, isRead }) => [drawn, isRead]),
      [
        [0, true],
        [0, false],
      ],
    );
    await settled();
    const late = await badges();
    assert.deepEqual(
      late.map(({ drawn }) => drawn),
      [2, 2],
    );
    assert.deepEqual(
      late.map(({ size }) => size),
      early.map(({ size }) => size),
    );
    assert.deepEqual(faults, []);
  });

  it('leave the names to be read where they cannot be loaded, and nobody is told', async () => {
    await open(BADGES, { emblems: { status: 500, body: '' } });
    await settled();
    assert.deepEqual(
      (await badges()).map(({ drawn, isRead }) => [drawn, isRead]),
      [
        [0, true],
        [0, true],
      ],
    );
    assert.deepEqual(faults, []);
  });

  it('are not asked for by badges that have a picture', async () => {
    await open('<bloom-team-badge>映山红<img slot="emblem" src="/picture.png" alt=""></bloom-team-badge>');
    await settled();
    assert.equal(asksFor('emblems'), false);
  });

  it('that come after a badge has left are drawn when it is back', async () => {
    let release;
    await open(BADGES, { emblems: new Promise((resolve) => (release = resolve)) });
    await tab.evaluate(() => {
      window.left = document.querySelector('bloom-team-badge');
      window.left.remove();
    });
    release();
    await settled();
    await tab.evaluate(async () => {
      document.body.prepend(window.left);
      await window.left.updateComplete;
    });
    assert.equal((await badges())[0].drawn, 2);
    assert.deepEqual(faults, []);
  });
});

describe('counting', () => {
  it('starts when it comes in time', async () => {
    await open(COUNTER);
    await tab.waitForFunction(() => seen.length > 0);
    assert.equal((await counted())[0][0], 'started');
    assert.deepEqual(faults, []);
  });

  it('leaves a number that was read where it is, until it is told to count', async () => {
    await open(COUNTER, { count: { wait: LATE } });
    await settled();
    assert.deepEqual(await counted(), [[], '']);
    await tab.evaluate(() => document.querySelector('bloom-stats-counter').play());
    assert.match((await counted())[1], /^\d*余人次$/);
    assert.deepEqual(faults, []);
  });

  it('leaves the number where it cannot be loaded, and nobody is told', async () => {
    await open(COUNTER, { count: { status: 500, body: '' } });
    await settled();
    await tab.evaluate(() => document.querySelector('bloom-stats-counter').play());
    assert.deepEqual(await counted(), [[], '']);
    assert.deepEqual(faults, []);
  });

  it('is not asked for where nothing may move', async () => {
    await open(`<script>document.documentElement.dataset.bloomElder = ''</script>${COUNTER}`);
    await settled();
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await open(COUNTER);
    await settled();
    assert.equal(asksFor('count'), false);
  });

  for (const act of ['finish', 'reset', 'pause', 'remove'])
    it(`does not start after ${act}(), which was called before it came`, async () => {
      const script = `<script>
        customElements.whenDefined('bloom-stats-counter').then(() => requestAnimationFrame(() => {
          document.querySelector('bloom-stats-counter').${act}();
        }));
      </script>`;
      await open(COUNTER + script, { count: { wait: 100 } });
      await settled();
      assert.deepEqual(await tab.evaluate(() => seen), []);
      assert.deepEqual(faults, []);
    });
});
