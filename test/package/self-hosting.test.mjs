// What docs/self-hosting.md tells a site to do, done.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from '../guest/browser.mjs';
import { ALL, faultsOf, TAGS } from '../guest/elements.mjs';

const english = readFileSync('docs/self-hosting.md', 'utf8');
const chinese = readFileSync('docs/self-hosting.zh-CN.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const [{ integrity }] = JSON.parse(readFileSync('dist/sri.json', 'utf8'));
const blocks = (text) => [...text.matchAll(/```\w*\n([^]*?)```/g)].map(([, code]) => code.trim());
const [tag] = blocks(english)
  .map((code) => /<script[^]*<\/script>/.exec(code)?.[0])
  .filter(Boolean);
const policy = blocks(english)
  .find((code) => code.startsWith('Content-Security-Policy:'))
  .replace(/^[^:]+: /, '')
  .replace(/\s+/g, ' ');

describe('docs/self-hosting.md', () => {
  it('names the version that is built, and says the same in Chinese', () => {
    assert.ok(tag.includes(`/static/sixbloom-${version}.js`));
    assert.deepEqual(blocks(chinese), blocks(english));
  });

  let server, browser, head, csp;
  before(async () => {
    server = await serve((path) => {
      if (path === '/static/sixbloom-0.1.0.js')
        return { type: 'text/javascript', body: readFileSync('dist/sixbloom.js') };
      if (path !== '/') return undefined;
      const body = `<!doctype html><link rel="icon" href="/picture.png">${head}${ALL}`;
      return { body, headers: csp ? { 'content-security-policy': csp } : {} };
    });
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** The page, and the directives that it violated. */
  async function load(html, headers) {
    [head, csp] = [html, headers];
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      self.violated = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        self.violated.push(event.violatedDirective),
      );
    });
    await page.goto(server.origin, { waitUntil: 'networkidle0' });
    return { page, violated: await page.evaluate(() => self.violated) };
  }

  it('has a script tag that works with the hash of sri.json, and with no other', async () => {
    const { page } = await load(tag.replace('HASH', integrity));
    assert.deepEqual(await page.evaluate(faultsOf, TAGS), []);
    const { page: other } = await load(tag.replace('HASH', integrity.replace(/.{8}$/, 'AAAAAAAA')));
    assert.equal(await other.evaluate((name) => Boolean(customElements.get(name)), TAGS[0]), false);
    assert.ok((await other.evaluate(() => document.body.innerText)).includes('六色花开，邻里相助'));
  });

  it('has a policy that no element violates', async () => {
    const [, nonced] = english.match(/(<script nonce.*<\/script>)/);
    const { page, violated } = await load(nonced, policy);
    assert.deepEqual([violated, await page.evaluate(faultsOf, TAGS)], [[], []]);
    const foreign = await load(nonced, policy.replace('trusted-types sixbloom', "trusted-types 'none'"));
    assert.ok(foreign.violated.length > 0);
  });

  it("makes the policy under the site's own name", async () => {
    const [, named] = english.match(/(<script[^>]*data-policy.*<\/script>)/);
    const names = "require-trusted-types-for 'script'; trusted-types site-widgets";
    const { page, violated } = await load(named, names);
    assert.deepEqual([violated, await page.evaluate(faultsOf, TAGS)], [[], []]);
  });

  it('lets the first of two copies serve', async () => {
    const { page } = await load(
      '<script src="/static/sixbloom-0.1.0.js"></script><script src="/sixbloom.js"></script>',
    );
    assert.deepEqual(await page.evaluate(faultsOf, TAGS), []);
  });
});
