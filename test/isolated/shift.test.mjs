// Promise G9: with the light content there, nothing moves when the script arrives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { frames, launch, quietOf, serve } from '../guest/browser.mjs';
import { ALL, ELEMENTS, TAGS } from '../guest/elements.mjs';

const SCRIPT = { type: 'text/javascript', body: readFileSync('dist/sixbloom.js') };
const TOKENS = { type: 'text/css', body: readFileSync('dist/tokens.css') };
const WIDTHS = [320, 360, 768, 1280];

/** What the README says: the page is first painted with its elements. */
const inHead = (delay) =>
  `<link rel="expect" href="#end" blocking="render"><script src="/late.js?${delay}"></script>`;
/** The script comes when the page has said that it was painted. */
const DEFERRED = `<script>
new PerformanceObserver((_, observer) => { observer.disconnect(); fetch('/painted'); }).observe({ type: 'paint', buffered: true });
</script><script defer src="/painted.js"></script>`;

let browser;
let server;
let painted;
let tellPainted;

before(async () => {
  const pages = {
    '/tokens.css': () => TOKENS,
    '/late.js': ({ url }) => ({ ...SCRIPT, wait: Number(url.split('?')[1]) }),
    '/painted': () => tellPainted() ?? '',
    '/painted.js': () => painted.then(() => SCRIPT),
    '/': ({ url }) => decodeURIComponent(url.split('?')[1]),
  };
  server = await serve((path, request) => pages[path]?.(request));
  browser = await launch();
});
after(async () => {
  await browser.close();
  await server.close();
});

/** A tab in a window of its own: only what is in front is painted. */
async function open(width) {
  const tab = await (await browser.createBrowserContext()).newPage();
  await tab.setViewport({ width, height: 900 });
  return { tab, quiet: await quietOf(tab) };
}

/** The sum of all layout shifts of a page, until its elements have drawn all that they have. */
async function shift({ tab, quiet }, head, elements) {
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>岳塘</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/tokens.css">${head}
<body style="font: 16px/1.6 sans-serif">${elements}<p>下文</p><footer id="end"></footer>`;
  await tab.goto(`${server.origin}/?${encodeURIComponent(html)}`);
  const shifts = await tab.evaluateHandle(() => {
    const seen = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) seen.sum += value;
    }).observe({ type: 'layout-shift', buffered: true });
    return seen;
  });
  await tab.waitForFunction(() => {
    const card = document.querySelector('bloom-app-card');
    return !document.querySelector(':not(:defined)') && !card?.shadowRoot.querySelector('.qr:empty');
  });
  await quiet();
  await tab.evaluate(frames);
  return tab.evaluate(({ sum }) => sum, shifts);
}

describe('layout shift', { concurrency: WIDTHS.length }, () => {
  for (const width of WIDTHS)
    describe(`at ${width} px`, { concurrency: 1 }, () => {
      let opened;
      before(async () => (opened = await open(width)));
      for (const delay of [0, 500, 3000])
        it(`is none with the script in the head, ${delay} ms late, at ${width} px`, async () => {
          assert.equal(await shift(opened, inHead(delay), ALL), 0);
        });
    });
});

describe('layout shift', () => {
  /** A deferred script comes after the first picture of the page. Google calls up to 0.1 of all of a page good. */
  const MOST = 0.03;

  it(`of a deferred script is at most ${MOST} an element`, async (test) => {
    const opened = await open(WIDTHS[0]);
    for (const tag of TAGS) {
      const shifts = [];
      for (const width of WIDTHS) {
        await opened.tab.setViewport({ width, height: 900 });
        painted = new Promise((resolve) => (tellPainted = resolve));
        shifts.push(await shift(opened, DEFERRED, ELEMENTS[tag]));
      }
      test.diagnostic(`${tag}: ${shifts.map((one) => one.toFixed(3)).join(' ')}`);
      assert.ok(Math.max(...shifts) <= MOST, `${tag}: ${shifts}`);
    }
  });
});
