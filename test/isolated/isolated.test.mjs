// Promise G5: no css of a page makes an isolated element unreadable, and real resets leave the layout of the others alone.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fontLoaded, IN_ONE_FONT, launch, serve } from '../guest/browser.mjs';
import { ALL, TAGS } from '../guest/elements.mjs';
import { ifHere } from '../not-run.mjs';
import { displaced, measure, unreadable } from './measure.mjs';
import { RESETS } from './resets.mjs';
import { HOSTILE } from './sheets.mjs';

const ISOLATED = ALL.replace(/(^|\n)<bloom-[\w-]+/g, '$& isolated');
const LIGHT = { width: 1280, scheme: 'light' };
const DARK = { width: 360, scheme: 'dark' };

let browser;
let server;
let tab;
let shown;

before(async () => {
  server = await serve((path) => (path === '/' ? shown : undefined));
  browser = await launch();
  tab = await browser.newPage();
});
after(async () => {
  await browser.close();
  await server.close();
});

async function open(css, elements, { width, scheme } = LIGHT, attributes = '') {
  shown = `<!doctype html><html lang="zh-CN" ${attributes} style="color-scheme: ${scheme}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>岳塘</title><link rel="icon" href="data:,">
<style>${css}</style><script defer src="/sixbloom.js"></script><body>${elements}`;
  await tab.setViewport({ width, height: 900 });
  await tab.goto(server.origin);
  await settled();
}

/** Until each element has drawn all that it has, the code of the app card too. */
const settled = () =>
  tab.evaluate(async () => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('bloom-'),
    );
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    while (document.querySelector('bloom-app-card').shadowRoot.querySelector('.qr:empty'))
      await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

async function measured() {
  const all = {};
  for (const tag of TAGS) all[tag] = await tab.evaluate(measure, tag);
  return all;
}

const faults = (plain, now, find) =>
  TAGS.flatMap((tag) => find(plain[tag], now[tag]).map((fault) => `${tag}: ${fault}`));

describe('isolated elements on a page that', () => {
  const plain = new Map();
  before(async () => {
    for (const view of [LIGHT, DARK]) {
      await open('', ISOLATED, view);
      plain.set(view, await measured());
    }
  });
  /** These zoom, or speak to the elements by the properties that are theirs. */
  const ELSEWHERE = ['hands trouble down', 'registers our properties'];

  for (const [name, css] of Object.entries(HOSTILE)) {
    for (const view of [LIGHT, DARK]) {
      it(`${name}: all can be read and pressed, at ${view.width} px, ${view.scheme}`, async () => {
        await open(css, ISOLATED, view);
        const now = await measured();
        assert.deepEqual(faults(plain.get(view), now, unreadable), []);
        if (!ELSEWHERE.includes(name)) assert.deepEqual(faults(plain.get(view), now, displaced), []);
        const button = await tab.evaluateHandle(() =>
          document.querySelector('bloom-team-badge').shadowRoot.querySelector('button'),
        );
        await button.click();
        const isOpen = await tab.evaluate((one) => one.nextElementSibling.matches(':popover-open'), button);
        assert.ok(isOpen, 'the details of the badge do not open');
      });
    }
  }

  for (const [name, css] of Object.entries(RESETS)) {
    for (const view of [LIGHT, DARK])
      it(
        `has ${name}: all stand as without it, at ${view.width} px`,
        ifHere(async () => {
          const margin = 'body { margin: 8px !important; padding: 0 !important; width: auto !important }';
          await open(`${css()}\n${margin}`, ISOLATED, view);
          assert.deepEqual(faults(plain.get(view), await measured(), displaced), []);
        }),
      );
  }
});

describe('an isolated element', () => {
  it('takes its direction from `dir`, and from no css', async () => {
    const directions = () =>
      tab.evaluate(
        (tags) => tags.map((tag) => getComputedStyle(document.querySelector(tag)).direction),
        TAGS,
      );
    await open('* { direction: rtl !important }', ISOLATED);
    assert.deepEqual(new Set(await directions()), new Set(['ltr']));
    await open('', ISOLATED, LIGHT, 'dir="rtl"');
    assert.deepEqual(new Set(await directions()), new Set(['rtl']));
  });

  it('keeps to elder-friendly mode and to the colours of the site', async () => {
    await open(':root { --bloom-paper: #fffbe6; --bloom-ink: #332b00 }', ISOLATED, LIGHT, 'data-bloom-elder');
    const { size, color, paper } = await tab.evaluate(() => {
      const host = document.querySelector('bloom-article-list');
      const { color, backgroundColor } = getComputedStyle(host);
      const { fontSize } = getComputedStyle(host.querySelector('a'));
      return { size: fontSize, color, paper: backgroundColor };
    });
    assert.deepEqual([size, color, paper], ['18px', 'rgb(51, 43, 0)', 'rgb(255, 251, 230)']);
  });

  it('isolates the elements in it and what comes later, and gives all back', async () => {
    await open('', ALL);
    const before = await tab.evaluate(() => document.body.innerHTML);
    const states = await tab.evaluate(async (tags) => {
      const hosts = tags.map((tag) => document.querySelector(tag));
      const list = document.querySelector('bloom-article-list ul');
      const frame = () => new Promise(requestAnimationFrame);
      const state = () => [
        document.querySelector('bloom-team-roster bloom-team-badge').isolated,
        document.querySelector('bloom-stats-group bloom-stats-counter').isolated,
        list.lastElementChild.style.length > 0,
        document.querySelector('bloom-article-card').shadowRoot.querySelector('[part]') === null,
      ];
      for (const host of hosts) host.isolated = true;
      await frame();
      list.append(document.createElement('li'));
      await frame();
      const on = state();
      list.lastElementChild.remove();
      for (const host of hosts) host.isolated = false;
      await frame();
      return [on, state()];
    }, TAGS);
    assert.deepEqual(states, [
      [true, true, true, true],
      [false, false, false, false],
    ]);
    assert.equal((await tab.evaluate(() => document.body.innerHTML)).replaceAll(' style=""', ''), before);
  });

  it('is none where the attribute says "false"', async () => {
    await open(
      'bloom-team-badge { color: rgb(1, 2, 3) }',
      ALL.replaceAll('<bloom-team-badge', '$& isolated="false"'),
    );
    const color = await tab.evaluate(
      () => getComputedStyle(document.querySelector('bloom-team-badge')).color,
    );
    assert.equal(color, 'rgb(1, 2, 3)');
  });
});

describe('elements as they are, on a page with', () => {
  /** The headline is a heading of the page, and keeps its line height: a fifth of a line more or less. */
  const TOLERANCE = 6;
  const openInOneFont = async (css, width) => {
    await open(`${css}\n${IN_ONE_FONT}`, ALL, { width, scheme: 'light' });
    await tab.evaluate(fontLoaded);
    await settled();
  };

  for (const [name, css] of Object.entries(RESETS)) {
    for (const width of [360, 1280]) {
      it(
        `${name}: each part stands where it stands in the same type without it, at ${width} px`,
        ifHere(async () => {
          await openInOneFont(css(), width);
          const type = await tab.evaluate(() => {
            const { fontSize, fontWeight, lineHeight, margin } = getComputedStyle(document.body);
            const lines = parseFloat(lineHeight) / parseFloat(fontSize) || 'normal';
            return `body { font: ${fontWeight} ${fontSize}/${lines} serif; margin: ${margin} }`;
          });
          const now = await measured();
          await openInOneFont(type, width);
          const plain = await measured();
          assert.deepEqual(
            faults(plain, now, (one, other) => displaced(one, other, TOLERANCE)),
            [],
          );
          const texts = Object.values(now).flatMap(({ items }) =>
            items.filter(({ box, size }) => box && size),
          );
          assert.deepEqual(
            texts.filter(({ size }) => size < 12),
            [],
          );
          for (const tag of TAGS) assert.deepEqual(now[tag].clipped, plain[tag].clipped);
        }),
      );
    }
  }
});
