// Below the floor the script does nothing and says nothing. test/browsers asks old browsers themselves; here today's lacks
// what they lack.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from './browser.mjs';
import { ALL, TAGS } from './elements.mjs';

const LACKS = {
  'document.replaceChildren, as Chromium 85': 'Document.prototype.replaceChildren',
  'the ranges of Intl, as Firefox 90 and Safari 14.0': 'Intl.DateTimeFormat.prototype.formatRange',
};

let chrome;
let tab;
let site;
let lacked = '';
const errors = [];
const said = [];

before(async () => {
  chrome = await launch();
  tab = await chrome.newPage();
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => said.push(message.text()));
  site = await serve((path) =>
    path === '/'
      ? `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><script>delete ${lacked};</script><body>${ALL}<script src="/sixbloom.js"></script>`
      : undefined,
  );
});

after(async () => {
  await chrome.close();
  await site.close();
});

/** The tags that are defined, and what the script leaves under its name. */
async function visit(name) {
  lacked = name;
  await tab.goto(`${site.origin}/`);
  return tab.evaluate(
    (tags) => [tags.filter((tag) => customElements.get(tag)), typeof window.sixbloom],
    TAGS,
  );
}

describe('below the floor', () => {
  for (const [what, name] of Object.entries(LACKS))
    it(`nothing is defined, named or said without ${what}`, async () => {
      assert.deepEqual(await visit(name), [[], 'undefined']);
      assert.deepEqual([errors, said], [[], []]);
    });

  it('what else a browser lacks is no obstacle', async () =>
    assert.deepEqual(await visit('Document.prototype.caretRangeFromPoint'), [TAGS, 'object']));
});
