// No string in the data runs, or leads to something that does: every payload in every place of every element.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, serve } from '../guest/browser.mjs';
import { ELEMENTS } from '../guest/elements.mjs';
import { PAYLOADS } from './corpus.mjs';
import { ELEMENT_FIELDS, samplesOf } from './fields.mjs';

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title></head><body>
<script nonce="n" src="SCRIPT"></script>
<script nonce="n" type="module">
  import * as inPage from '/in-page.mjs';
  import { marked } from '/marked.mjs';
  inPage.listen();
  self.markdown = (text) => marked.parse(text);
  self.inPage = inPage;
</script></body></html>`;
const POLICY = "default-src 'none'; script-src 'nonce-n'; img-src *; connect-src *";
const js = (path) => ({ type: 'text/javascript', body: readFileSync(path) });

let server, browser, page;
before(async () => {
  server = await serve((path) =>
    path === '/'
      ? {
          body: PAGE.replace('SCRIPT', '/sixbloom.js'),
          headers: { 'content-security-policy-report-only': POLICY },
        }
      : {
          '/in-page.mjs': js('test/security/in-page.mjs'),
          '/marked.mjs': js('node_modules/marked/lib/marked.esm.js'),
        }[path],
  );
  browser = await launch(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
  page = await browser.newPage();
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  await page.goto(server.origin);
  await page.waitForFunction(() => self.inPage);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const strike = (job, places, payloads = PAYLOADS) =>
  page.evaluate((...one) => self.inPage.strike(...one, self.markdown), job, places, payloads);

describe('x', () => {
  it('y', async () => {
    for (const { tag, attributes, slots, models } of ELEMENT_FIELDS) {
      const t = Date.now();
      const log = (what, r) =>
        console.log(
          tag,
          what,
          r.combinations,
          r.elements,
          r.faults.length,
          Date.now() - t,
          JSON.stringify(
            r.faults.slice(0, 3).map((f) => [f.faults.slice(0, 3), f.struck.length < 3 ? f.struck : 0]),
          ).slice(0, 900),
        );
      log(
        'attr',
        await strike(
          { tag },
          attributes.map((attribute) => ({ attribute })),
        ),
      );
      log(
        'attr together',
        await strike(
          { tag, html: ELEMENTS[tag], together: true, press: true },
          attributes.map((attribute) => ({ attribute })),
        ),
      );
      log(
        'slots',
        await strike(
          { tag, together: true, press: true },
          slots.map((slot) => ({ slot, as: 'span' })),
        ),
      );
      log(
        'slot links',
        await strike(
          { tag, together: true, press: true },
          slots.map((slot) => ({ slot, as: 'a' })),
        ),
      );
      for (const { property, isList, name } of models) {
        const s = samplesOf(name);
        const wrap = (m) => ({ [property]: isList ? [m] : m });
        const at = (path) => (isList ? [0, ...path] : path);
        const left = [];
        const read = new Set();
        for (const model of s.whole)
          for (const p of await page.evaluate((j) => self.inPage.fieldsRead(j), { tag, models: wrap(model) }))
            read.add(p);
        const place = (path) => ({ property, path: at(path) });
        const key = (path) => [property, ...at(path)].join('.');
        const known = s.leaves.filter((p) => read.has(key(p)));
        console.log(tag, property, s.leaves.length, known.length, Date.now() - t);
        for (const model of s.whole)
          log(
            'together ' + property,
            await strike({ tag, models: wrap(model), together: true, press: true }, s.leaves.map(place)),
          );
        log('one by one ' + property, await strike({ tag, models: wrap(s.whole[0]) }, known.map(place)));
      }
    }
    console.log(JSON.stringify(await page.evaluate(() => self.inPage.happened())).slice(0, 3000));
  });
});
