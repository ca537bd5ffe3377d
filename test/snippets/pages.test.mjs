// The pages of demo/snippets as a site serves them that says nothing of a charset: the page's own meta does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, quietOf, serve } from '../guest/browser.mjs';
import { faultsOf, TAGS } from '../guest/elements.mjs';

const bytesOf = (charset) => readFileSync(`demo/snippets/${charset}.html`);
const TEXTS = [
  '六色花开，邻里相助',
  '“数”说岳塘——关键词“30”',
  '映山红',
  '200多人→1500余人',
  '版权作品，未经授权不得转载。',
  '© 2024 岳塘新闻网',
  '掌上霞光',
];

describe('demo/snippets', () => {
  let server, browser;
  before(async () => {
    server = await serve((path) => {
      const [, charset] = /^\/([\w-]+)\.html$/.exec(path) ?? [];
      if (path === '/news/1.html') return '<meta property="og:title" content="六色花开，邻里相助">';
      if (path === '/tokens.css') return { type: 'text/css', body: readFileSync('dist/tokens.css') };
      return charset ? { type: 'text/html', body: bytesOf(charset) } : undefined;
    });
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is the same page twice, in other bytes', () => {
    const decoded = new TextDecoder('gbk', { fatal: true }).decode(bytesOf('gbk'));
    assert.equal(decoded.replace('charset="gbk"', 'charset="utf-8"'), bytesOf('utf-8').toString());
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytesOf('gbk')));
  });

  for (const charset of ['utf-8', 'gbk']) {
    it(`is read right in ${charset}, with every element at work`, async () => {
      const page = await browser.newPage();
      const quiet = await quietOf(page);
      await page.goto(`${server.origin}/${charset}.html`);
      await quiet();
      assert.equal((await page.evaluate(() => document.characterSet)).toLowerCase(), charset);
      assert.deepEqual(await page.evaluate(faultsOf, TAGS), []);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForFunction(() =>
        ['article-card', 'team-badge'].every((name) => document.querySelector(`p > bloom-${name} + a`)),
      );
      const text = await page.evaluate(() => document.body.textContent);
      assert.deepEqual(
        TEXTS.filter((one) => !text.includes(one)),
        [],
      );
      // The script's own words: no byte of it is read wrong in the page's charset.
      const words = await page.evaluate(
        () =>
          document.querySelector('bloom-copyright-footer').shadowRoot.querySelector('[part=permission]')
            .textContent,
      );
      assert.match(words, /转载/);
    });
  }
});
