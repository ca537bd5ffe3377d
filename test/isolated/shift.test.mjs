// Promise G9: with the light content there, nothing moves when the script arrives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from '../guest/browser.mjs';
import { ALL, ELEMENTS, TAGS } from '../guest/elements.mjs';

const SCRIPT = readFileSync('dist/sixbloom.js');
const TOKENS = readFileSync('dist/tokens.css');
const WIDTHS = [320, 360, 768, 1280];

/** What the README says: the page is first painted with its elements. */
const IN_HEAD = '<link rel="expect" href="#end" blocking="render"><script src="/late.js"></script>';
const DEFERRED = '<script defer src="/late.js"></script>';

let browser;
let server;
let tab;
let shown;
let wait;

before(async () => {
  const pages = {
    '/': () => shown,
    '/tokens.css': () => ({ type: 'text/css', body: TOKENS }),
    '/late.js': () => ({ type: 'text/javascript', body: SCRIPT, wait }),
  };
  server = await serve((path) => pages[path]?.());
  browser = await launch();
  tab = await browser.newPage();
});
after(async () => {
  await browser.close();
  await server.close();
});

/** The sum of all layout shifts, until the elements have been there for a while. */
async function shift(head, elements, width, delay) {
  wait = delay;
  shown = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>岳塘</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/tokens.css">${head}
<body style="font: 16px/1.6 sans-serif">${elements}<p>下文</p><footer id="end"></footer>`;
  await tab.setViewport({ width, height: 900 });
  await tab.goto(server.origin);
  return tab.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) sum += value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    const until = performance.now() + 500;
    while (performance.now() < until) await new Promise(requestAnimationFrame);
    return sum;
  });
}

describe('layout shift', () => {
  for (const delay of [0, 500, 3000])
    for (const width of WIDTHS)
      it(`is none with the script in the head, ${delay} ms late, at ${width} px`, async () => {
        assert.equal(await shift(IN_HEAD, ALL, width, delay), 0);
      });

  /** A deferred script comes after the first picture of the page. Google calls up to 0.1 of all of a page good. */
  const MOST = 0.03;

  it(`of a deferred script is at most ${MOST} an element`, async (test) => {
    for (const tag of TAGS) {
      const shifts = [];
      for (const width of WIDTHS) shifts.push(await shift(DEFERRED, ELEMENTS[tag], width, 500));
      test.diagnostic(`${tag}: ${shifts.map((one) => one.toFixed(3)).join(' ')}`);
      assert.ok(Math.max(...shifts) <= MOST, `${tag}: ${shifts}`);
    }
  });
});
