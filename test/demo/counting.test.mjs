// A number that is caught half-way through its count gives its full words to whoever takes it from the page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { frameOf } from '../frames.mjs';
import { launch } from '../guest/browser.mjs';

// The clipboard is there for secure pages only; nothing leaves this machine.
const PAGE = 'https://news.example/';
const LITERALS = ['近40场', '3000余人次', '200多人→1500余人', '1.2亿元'];

let chrome;
let tab;

before(async () => {
  chrome = await launch();
  await chrome.defaultBrowserContext().overridePermissions(PAGE, ['clipboard-read', 'clipboard-write']);
  const bundle = await build({
    entryPoints: ['src/define/bloom-stats-counter.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  tab = await chrome.newPage();
  await tab.setRequestInterception(true);
  const counters = LITERALS.map(
    (literal) =>
      `<p><bloom-stats-counter trigger="manual"><span slot="label">标签</span>${literal}</bloom-stats-counter></p>`,
  );
  const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>计数</title>
    <style>bloom-stats-counter { --bloom-stats-counter-duration: 5s; --bloom-stats-counter-easing: linear }</style>
    ${counters.join('')}<script>${bundle.outputFiles[0].text}</script><script>${frameOf}</script>`;
  tab.on('request', (request) =>
    request.respond(request.url() === PAGE ? { contentType: 'text/html', body } : { status: 404 }),
  );
  await tab.goto(PAGE);
});

after(() => chrome.close());

/** Counts everything and holds it on its way: no frame shows its literal. */
async function holdHalfway() {
  const frames = await tab.evaluate(async () => {
    const counters = [...document.querySelectorAll('bloom-stats-counter')];
    const shown = () => counters.map((counter) => frameOf(counter));
    for (const counter of counters) counter.reset();
    for (const counter of counters) counter.play();
    // The last digit of each has moved.
    const begun = shown();
    while (shown().some((frame, index) => frame === begun[index])) await new Promise(requestAnimationFrame);
    for (const counter of counters) counter.pause();
    return shown();
  });
  frames.forEach((frame, index) => {
    assert.ok(frame && frame !== LITERALS[index], `${frame} is no frame of ${LITERALS[index]}`);
  });
  return frames;
}

/** The text holds every literal once, and nothing of a frame. */
function assertFull(text, frames) {
  // How many times as much it is, is no number of the source.
  const plain = text.replace(/\s/g, '').replace(/是原来的[\d至.]+倍/, '');
  const rest = LITERALS.reduce((left, literal) => {
    const parts = left.split(literal);
    assert.equal(parts.length, 2, `${literal} stands ${parts.length - 1} times in ${plain}`);
    return parts.join('|');
  }, plain);
  for (const frame of frames) assert.ok(!rest.includes(frame), `${frame} in ${plain}`);
  assert.doesNotMatch(rest, /\d/);
}

describe('a number caught half-way', () => {
  it('is selected in full', async () => {
    const frames = await holdHalfway();
    const text = await tab.evaluate(() => {
      getSelection().selectAllChildren(document.body);
      return getSelection().toString();
    });
    assertFull(text, frames);
  });

  it('is copied in full', async () => {
    const frames = await holdHalfway();
    await tab.bringToFront();
    const [text, markup] = await tab.evaluate(async () => {
      getSelection().selectAllChildren(document.body);
      document.execCommand('copy');
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (await item.getType(type)).text();
      return [await read('text/plain'), await read('text/html')];
    });
    assertFull(text, frames);
    assertFull(markup.replace(/<[^>]*>/g, ''), frames);
  });

  it('is found in full, and no frame is', async () => {
    const frames = await holdHalfway();
    const found = (words) =>
      tab.evaluate((text) => {
        getSelection().removeAllRanges();
        return window.find(text, true, false, true);
      }, words);
    for (const literal of LITERALS) assert.equal(await found(literal), true, literal);
    for (const frame of frames) assert.equal(await found(frame), false, frame);
  });

  it('is read aloud in full', async () => {
    const frames = await holdHalfway();
    const names = [];
    const walk = ({ role, name, children = [] }) => {
      if (role === 'StaticText') names.push(name);
      children.forEach(walk);
    };
    walk(await tab.accessibility.snapshot({ interestingOnly: false }));
    // A change is spoken as a sentence, because an arrow is not.
    const text = names.join('').replace('由200多人增至1500余人', '200多人→1500余人');
    assertFull(text, frames);
  });

  it('is printed in full', async () => {
    const frames = await holdHalfway();
    const text = textOfPdf(Buffer.from(await tab.pdf({ tagged: false })));
    assertFull(text, frames);
  });

  it('is printed in full where no script hears that the page is printed', async () => {
    const frames = await holdHalfway();
    await tab.evaluate(() => {
      addEventListener('beforeprint', (event) => event.stopImmediatePropagation(), true);
    });
    const text = textOfPdf(Buffer.from(await tab.pdf({ tagged: false })));
    assertFull(text, frames);
  });

  it('is there in full for what reads the page and not the screen', async () => {
    const frames = await holdHalfway();
    const [content, seen] = await tab.evaluate(() => [
      [...document.querySelectorAll('p')].map((one) => one.textContent).join(''),
      document.body.innerText,
    ]);
    assertFull(content, frames);
    assertFull(seen, frames);
  });
});

/** What is written in a PDF of Chromium's: the glyphs of each font, by its table back to Unicode. */
function textOfPdf(pdf) {
  const objects = new Map();
  const source = pdf.toString('latin1');
  for (const [, id, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) {
    const start = /stream\r?\n/.exec(body);
    const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
    const from = start ? start.index + start[0].length : 0;
    const data = start ? Buffer.from(body.slice(from, from + length), 'latin1') : Buffer.of();
    const isPacked = start && body.slice(0, start.index).includes('/FlateDecode');
    objects.set(id, { body, stream: (isPacked ? inflateSync(data) : data).toString('latin1') });
  }
  const unicode = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const glyphsOf = new Map();
  for (const [id, { body }] of objects) {
    const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(body)?.[1])?.stream ?? '';
    const glyphs = new Map();
    for (const [, pairs] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, glyph, text] of pairs.matchAll(/<(\w+)> <(\w+)>/g)) glyphs.set(glyph, unicode(text));
    }
    for (const [, ranges] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, first, last, text] of ranges.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
        for (let step = 0; step <= parseInt(last, 16) - parseInt(first, 16); step++) {
          const hex = (from) =>
            (parseInt(from, 16) + step).toString(16).toUpperCase().padStart(from.length, '0');
          glyphs.set(hex(first), unicode(hex(text)));
        }
      }
    }
    glyphsOf.set(id, glyphs);
  }
  let written = '';
  for (const { stream } of objects.values()) {
    let glyphs = new Map();
    for (const [, font, shown] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|(?<!ActualText )<([\dA-F]+)>/g)) {
      if (font) glyphs = glyphsOf.get(font) ?? new Map();
      const length = [...glyphs.keys()][0]?.length ?? 0;
      for (let at = 0; shown && length && at < shown.length; at += length)
        written += glyphs.get(shown.slice(at, at + length)) ?? '';
    }
  }
  // 人 may come back as the radical of the same shape.
  return written.normalize('NFKC');
}
