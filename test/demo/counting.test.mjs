// A number half-way through its animation, as it is copied, searched, printed and read aloud.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';

const LITERALS = ['近40场', '3000余人次', '200多人→1500余人', '15起', '10余场次'];
const SPOKEN = ['近40场', '3000余人次', '由200多人增至1500余人', '15起', '10余场次'];
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>counting</title><body style="font-size: 16px">
  <main>${LITERALS.map((one) => `<bloom-stats-counter trigger="manual">${one}</bloom-stats-counter>`).join('\n')}</main>
  <textarea aria-label="paste"></textarea></body></html>`;
let chrome;
let tab;
let script;

before(async () => {
  const browser = await findBrowser();
  const env = { ...process.env, ...browser.env };
  chrome = await puppeteer.launch({ executablePath: browser.path, env, args: browserArgs });
  const { outputFiles } = await build({
    entryPoints: ['src/define/bloom-stats-counter.ts'],
    bundle: true,
    write: false,
  });
  script = outputFiles[0].text;
});

after(() => chrome.close());

/** All counters held half-way, each showing another number than its own. */
async function halfWay() {
  tab = await chrome.newPage();
  await tab.setViewport({ width: 800, height: 600 });
  await tab.setContent(PAGE);
  await tab.addScriptTag({ content: script });
  const shown = await tab.evaluate(async () => {
    const counters = [...document.querySelectorAll('bloom-stats-counter')];
    await Promise.all(counters.map((one) => one.updateComplete));
    for (const one of counters) {
      one.play();
      const [animation] = one.renderRoot.querySelector('.motion').getAnimations();
      animation.pause();
      animation.currentTime = 200;
    }
    for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
    return counters.map((one) => one.renderRoot.querySelector('.motion').textContent);
  });
  for (const [index, frame] of shown.entries()) assert.ok(frame && frame !== LITERALS[index], frame);
}

const words = (text) => text.split(/\s+/).filter(Boolean);

describe('a number half-way through its animation', () => {
  it('is selected and copied as it was printed', async () => {
    await halfWay();
    const selected = await tab.evaluate(() => {
      getSelection().selectAllChildren(document.querySelector('main'));
      return getSelection().toString();
    });
    assert.deepEqual(words(selected), LITERALS);
    await tab.keyboard.press('c', { commands: ['Copy'] });
    await tab.focus('textarea');
    await tab.keyboard.press('v', { commands: ['Paste'] });
    assert.deepEqual(words(await tab.$eval('textarea', (area) => area.value)), LITERALS);
    await tab.close();
  });

  it('is found by the search of the page', async () => {
    await halfWay();
    for (const literal of LITERALS) {
      assert.ok(await tab.evaluate((text) => window.find(text, false, false, true), literal), literal);
    }
    await tab.close();
  });

  it('is printed in full, on paper and as PDF', async () => {
    await halfWay();
    await tab.emulateMediaType('print');
    const clip = { x: 0, y: 0, width: 800, height: 400 };
    const counting = await tab.screenshot({ clip });
    const moving = await tab.$$eval(
      'bloom-stats-counter',
      (all) => all.filter((one) => one.renderRoot.querySelector('.motion').textContent).length,
    );
    assert.equal(moving, LITERALS.length);
    await tab.$$eval('bloom-stats-counter', (all) => all.forEach((one) => one.finish()));
    assert.ok(Buffer.from(counting).equals(Buffer.from(await tab.screenshot({ clip }))));
    await tab.close();

    await halfWay();
    await tab.pdf();
    const left = await tab.$$eval('bloom-stats-counter', (all) =>
      all.map((one) => one.renderRoot.querySelector('.motion').textContent).join(''),
    );
    assert.equal(left, '');
    await tab.close();
  });

  it('is read aloud in full, and nothing on the way is', async () => {
    await halfWay();
    const tree = await tab.accessibility.snapshot({ interestingOnly: false });
    const heard = [];
    const walk = ({ role, name, children = [] }) => {
      if (role === 'StaticText' && name.trim()) heard.push(name.trim());
      children.forEach(walk);
    };
    walk(tree);
    const sentences = heard.filter((name) => /\d/.test(name) && !name.includes('倍'));
    assert.deepEqual(sentences, SPOKEN);
    await tab.close();
  });
});
