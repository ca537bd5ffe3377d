// The one script under the policies of strict sites: it breaks none, and where it may render nothing the page's own content
// stays, in the style of the elements.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, quietOf, serve } from './browser.mjs';
import { ALL, TAGS, faultsOf } from './elements.mjs';

const STRICT =
  "default-src 'none'; script-src 'nonce-n'; style-src 'none'; img-src 'self'; connect-src 'self'";
const SINKS = "require-trusted-types-for 'script'";

/** Policies under which everything works and nothing is reported. */
const ALLOWED = {
  'a nonce, no styles': { policy: STRICT },
  'scripts of the own host only': { policy: "default-src 'self'; script-src 'self'; style-src 'none'" },
  'strict-dynamic': { policy: "script-src 'nonce-n' 'strict-dynamic'; object-src 'none'; base-uri 'none'" },
  'a sandbox': { policy: 'sandbox allow-scripts' },
  'trusted types of any name': { policy: `${STRICT}; ${SINKS}` },
  'trusted types of our name': { policy: `${STRICT}; ${SINKS}; trusted-types sixbloom` },
  'trusted types of a name that the site gives': {
    policy: `${STRICT}; ${SINKS}; trusted-types district-news`,
    attribute: 'data-policy="district-news"',
  },
  'trusted types of our name, and a second copy': {
    policy: `${STRICT}; ${SINKS}; trusted-types sixbloom`,
    after: '<script nonce="n" src="/sixbloom.js"></script>',
  },
  'a policy of another Lit, which was first': {
    policy: `${STRICT}; ${SINKS}; trusted-types lit-html sixbloom`,
    before: "trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });",
  },
  'a default policy of the site that drops comments, beside ours': {
    policy: `${STRICT}; ${SINKS}; trusted-types default sixbloom`,
    before:
      "trustedTypes.createPolicy('default', { createHTML: (html) => html.replace(/<!--.*?-->|<\\?.*?>/g, '') });",
  },
};

/** Policies that do not know us; the name that was tried is reported, and works all the same. */
const TOLERATED = {
  'the name of any Lit': `${STRICT}; ${SINKS}; trusted-types lit-html`,
  'a foreign name, not enforced': `${STRICT}; trusted-types foreign`,
};

/** Policies that let no template be written. */
const REFUSED = {
  'a foreign name': { policy: `${STRICT}; ${SINKS}; trusted-types foreign` },
  'no name at all': { policy: `${STRICT}; ${SINKS}; trusted-types 'none'` },
  'a default policy of the site that drops comments': {
    policy: `${STRICT}; ${SINKS}; trusted-types default`,
    before:
      "trustedTypes.createPolicy('default', { createHTML: (html) => html.replace(/<!--.*?-->/g, '') });",
  },
};

/** Writes JSON-LD: a script, by a script. */
const SAID =
  '<bloom-copyright-footer id="said" json-ld permission="required"><p slot="notice">声明</p></bloom-copyright-footer>';

/** A share bar is made by its script alone. */
const WRITTEN = TAGS.filter((tag) => tag !== 'bloom-share-bar');

const FEED = `<rss version="2.0"><channel><title>岳塘</title><item><title>六色花开</title><link>/1.html</link></item></channel></rss>`;

let chrome;
let tab;
let quiet;
let site;
let served = {};
let errors = [];

before(async () => {
  chrome = await launch();
  tab = await chrome.newPage();
  quiet = await quietOf(tab);
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.evaluateOnNewDocument(() => {
    window.seen = { violations: [], refused: [] };
    addEventListener('securitypolicyviolation', (event) =>
      window.seen.violations.push(event.violatedDirective),
    );
    addEventListener('bloom-error', (event) =>
      window.seen.refused.push(`${event.target.localName} ${event.reason}`),
    );
  });
  site = await serve((path) => {
    if (path === '/feed.xml') return { type: 'application/rss+xml', body: FEED };
    const { policy, attribute = '', before = '', after = '' } = served;
    const own = before && `<script nonce="n">${before}</script>`;
    const list = '<bloom-article-list id="loaded" src="/feed.xml"></bloom-article-list>';
    const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><body>${own}${ALL}${SAID}${list}<script nonce="n" ${attribute} src="/sixbloom.js"></script>${after}`;
    if (path === '/xhtml')
      return {
        type: 'application/xhtml+xml',
        headers: { 'content-security-policy': policy },
        body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>t</title></head><body><bloom-team-badge motif="azalea">映山红</bloom-team-badge>${'<script nonce="n" src="/sixbloom.js"></script>'.repeat(2)}</body></html>`,
      };
    return path === '/' ? { body, headers: { 'content-security-policy': policy } } : undefined;
  });
});

after(async () => {
  await chrome.close();
  await site.close();
});

async function visit(page, tags) {
  served = page;
  errors = [];
  await tab.goto(`${site.origin}/`);
  await quiet();
  const seen = await tab.evaluate(async () => {
    const footer = document.getElementById('said');
    footer.permission = 'free';
    await footer.updateComplete;
    await new Promise(requestAnimationFrame);
    return window.seen;
  });
  return { ...seen, faults: [...errors, ...(await tab.evaluate(faultsOf, tags))] };
}

describe('policies', () => {
  for (const [name, page] of Object.entries(ALLOWED)) {
    it(`${name}: everything works, nothing is reported`, async () => {
      const { faults, violations } = await visit(page, TAGS);
      assert.deepEqual(faults, []);
      assert.deepEqual(violations, []);
      const said = await tab.evaluate(() => document.querySelector('#said > script').text);
      assert.match(said, /"copyrightNotice":"声明".*"text":"可转载"/);
      if (name === 'a sandbox') return; // has no origin to load from
      const { text } = await tab.evaluate(() => ({
        text: document.getElementById('loaded').shadowRoot.querySelector('a[href]')?.textContent.trim(),
      }));
      assert.equal(text, '六色花开');
    });
  }

  it('trusted types of our name, two copies on an XHTML page: nothing is reported, the first serves', async () => {
    served = ALLOWED['trusted types of our name'];
    errors = [];
    await tab.goto(`${site.origin}/xhtml`);
    await quiet();
    const { violations, copies, drawn } = await tab.evaluate(() => ({
      ...window.seen,
      copies: window.sixbloom.copies.length,
      drawn: document.querySelector('bloom-team-badge').shadowRoot.querySelectorAll('svg').length,
    }));
    assert.deepEqual(
      { errors, violations, copies, drawn },
      { errors: [], violations: [], copies: 2, drawn: 1 },
    );
  });

  for (const [name, policy] of Object.entries(TOLERATED)) {
    it(`${name}: everything works`, async () => {
      const { faults, violations } = await visit({ policy }, TAGS);
      assert.deepEqual(faults, []);
      assert.ok(
        violations.length <= 2 && violations.every((one) => one === 'trusted-types'),
        violations.join(),
      );
    });
  }

  for (const [name, page] of Object.entries(REFUSED)) {
    it(`${name}: what the page wrote stays, in the style of the elements, and each says why it shows no more`, async () => {
      const { faults, violations, refused } = await visit(page, WRITTEN);
      assert.deepEqual(faults, []);
      assert.deepEqual([...new Set(refused)].sort(), TAGS.map((tag) => `${tag} policy`).sort());
      // Two names, and the one try without.
      assert.ok(violations.length <= 3, violations.join());
    });
  }

  it('refused: no picture stands over the text, no parts run together', async () => {
    await visit(REFUSED['no name at all'], []);
    const boxes = await tab.evaluate(() =>
      ['img', 'h3', '[slot=byline]', '[slot=source]', '[slot=date]'].map((part) => {
        const { top, bottom } = document.querySelector(`bloom-article-card ${part}`).getBoundingClientRect();
        return { top, bottom };
      }),
    );
    const [picture, ...texts] = boxes;
    assert.ok(texts.every(({ top, bottom }) => bottom <= picture.top || top >= picture.bottom));
    assert.equal(new Set(texts.map(({ top }) => top)).size, texts.length);
  });

  it('refused: what comes into an element later is shown too', async () => {
    await visit(REFUSED['no name at all'], []);
    const width = await tab.evaluate(async () => {
      const badge = document.querySelector('bloom-team-badge');
      const late = Object.assign(document.createElement('span'), { slot: 'late', textContent: '后来' });
      badge.append(late);
      await new Promise(requestAnimationFrame);
      return late.getBoundingClientRect().width;
    });
    assert.ok(width > 8);
  });
});
