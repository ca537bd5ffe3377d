// What `sixbloom.doctor()` says of pages that stand in the way, each of them one fault.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, quietOf, serve } from './browser.mjs';
import { ALL } from './elements.mjs';

const SCRIPT = '<script src="/sixbloom.js"></script>';

/** A page with one fault; the sentences that are worth a look there, in English and in Chinese. */
const FAULTS = {
  'no doctype': [{ doctype: '' }, /doctype: none/, /文档类型：缺失/],
  'an undeclared charset': [{ charset: '' }, /charset: windows-1252/, /字符编码：windows-1252/],
  'a policy that lets nothing be written': [
    { policy: "require-trusted-types-for 'script'; trusted-types 'none'" },
    /policy: Trusted Types/,
    /安全策略：Trusted Types/,
  ],
  'a replaced built-in': [
    { head: '<script>Array.prototype.find = function () {}; window.Event = {};</script>' },
    /changed: Array\.prototype\.find, window\.Event$/,
    /内置对象：Array\.prototype\.find、window\.Event$/,
  ],
  'a wrapped built-in': [
    { head: '<script>function Map() {} window.fetch = fetch.bind(window);</script>' },
    /changed: window\.Map, window\.fetch$/,
    /内置对象：window\.Map、window\.fetch$/,
  ],
  'an addition to every object': [
    { head: '<script>Object.prototype.extend = function () {};</script>' },
    /changed: Object\.prototype\.extend$/,
    /Object\.prototype\.extend$/,
  ],
  'an old kernel': [
    { agent: 'Mozilla/5.0 Chrome/90.0.0.0 Safari/537.36' },
    /kernel: Chromium 90, old/,
    /Chromium 90，偏旧/,
  ],
  'a second copy': [{ foot: SCRIPT }, /the first one serves/, /只有第一份在用/],
  'a foreign element': [
    { head: "<script>customElements.define('bloom-team-badge', class extends HTMLElement {});</script>" },
    /defined before by another script: bloom-team-badge/,
    /事先已被其他脚本注册：bloom-team-badge/,
  ],
  'refused data': [
    { foot: '<bloom-team-badge href="javascript:1">映山红</bloom-team-badge>' },
    /refused: <bloom-team-badge> href: is not a safe address/,
    /未采用的数据：<bloom-team-badge> href: 网址不安全/,
  ],
  'content in no slot': [
    { foot: '<bloom-article-card><h3><a href="/1">六色花开</a></h3></bloom-article-card>' },
    /refused: <bloom-article-card> slot: some content names no slot/,
    /未采用的数据：<bloom-article-card> slot: 有内容没有写明插槽/,
  ],
  'a mistyped slot': [
    { foot: '<bloom-team-badge>映山红<i slot="emblme">红</i></bloom-team-badge>' },
    /<bloom-team-badge> emblme: there is no slot “emblme”, did you mean emblem\?/,
    /<bloom-team-badge> emblme: 没有名为 “emblme” 的插槽，是不是要写 emblem？/,
  ],
};

let chrome;
let tab;
let quiet;
let site;
let served = {};

before(async () => {
  chrome = await launch();
  tab = await chrome.newPage();
  quiet = await quietOf(tab);
  site = await serve((path) => {
    if (path !== '/') return undefined;
    const {
      doctype = '<!doctype html>',
      charset = '<meta charset="utf-8">',
      head = '',
      foot = '',
      policy,
    } = served;
    return {
      type: 'text/html',
      body: `${doctype}<html lang="zh-CN">${charset}<title>t</title>${head}<body>${ALL}${SCRIPT}${foot}`,
      headers: policy ? { 'content-security-policy': policy } : {},
    };
  });
});

after(async () => {
  await chrome.close();
  await site.close();
});

/** The sentences of the doctor, and those that are worth a look. */
async function ask(page, locale) {
  served = page;
  await tab.setUserAgent(page.agent ?? (await chrome.userAgent()));
  await tab.goto(`${site.origin}/`);
  await quiet();
  const all = await tab.evaluate((tag) => window.sixbloom.doctor(tag), locale);
  return { all, faults: all.filter((sentence) => sentence.startsWith('!')) };
}

describe('sixbloom.doctor()', () => {
  it('finds nothing on a page that is well, and says it in the language of the page', async () => {
    const { all, faults } = await ask({});
    assert.deepEqual(faults, []);
    assert.equal(all.length, 8);
    assert.match(all[0], /已注册的组件：9 \/ 9/);
  });

  for (const [name, [page, en, zh]] of Object.entries(FAULTS))
    it(`says what is wrong with ${name}, in both languages`, async () => {
      for (const [locale, expected] of [
        ['en', en],
        ['zh', zh],
      ]) {
        const { faults } = await ask(page, locale);
        assert.equal(faults.length, 1, faults.join('\n'));
        assert.match(faults[0], expected);
      }
    });
});
