// Opens a page in a real browser and strikes every element in it, as a page and its models can.
import { readFileSync } from 'node:fs';
import { launch, serve } from '../guest/browser.mjs';
import { ELEMENTS } from '../guest/elements.mjs';
import { npm } from '../hosts/libraries.mjs';
import { PAYLOADS } from './corpus.mjs';
import { ELEMENT_FIELDS, samplesOf } from './fields.mjs';

// Only reported, so that what a strict policy would hide is seen to run as well.
const POLICY = "default-src 'none'; script-src 'nonce-n'; style-src 'nonce-n'; img-src *; connect-src *";
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>六色花</title>
<style nonce="n">.below { position: absolute; top: 100000px }</style></head><body>
<script nonce="n" src="/elements.js"></script>
<script nonce="n" type="module">
  import * as inPage from '/in-page.mjs';
  import { marked } from '/marked.mjs';
  inPage.listen();
  self.markdown = (text) => marked.parse(text);
  self.inPage = inPage;
</script></body></html>`;

const script = (body) => ({ type: 'text/javascript', body });

/** A page with the elements of a script; `feeds` are documents that it can load from `/feeds/<index>`. */
export async function open({ elements = readFileSync('dist/sixbloom.js'), feeds = [] } = {}) {
  const server = await serve((path) => {
    if (path === '/') return { body: PAGE, headers: { 'content-security-policy-report-only': POLICY } };
    if (path.startsWith('/feeds/')) return { body: feeds[Number(path.slice(7))] ?? '', type: 'text/plain' };
    return {
      '/elements.js': script(elements),
      '/in-page.mjs': script(readFileSync('test/security/in-page.mjs')),
      '/marked.mjs': npm('marked/lib/marked.esm.js'),
    }[path];
  });
  const browser = await launch(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
  const page = await browser.newPage();
  const foreign = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) foreign.push([request.resourceType(), request.url()]);
  });
  await page.goto(server.origin);
  await page.waitForFunction(() => self.inPage);
  return {
    page,
    origin: server.origin,
    strike: (job, places, payloads = PAYLOADS) =>
      page.evaluate((...one) => self.inPage.strike(...one, self.markdown), job, places, payloads),
    fieldsRead: (job) => page.evaluate((one) => self.inPage.fieldsRead(one), job),
    /** What ran, what the policy reported, what was thrown, and what was asked for that no address in the data names. */
    async happened() {
      const named = new Set(
        PAYLOADS.flatMap((one) => (URL.canParse(one, server.origin) ? new URL(one, server.origin).href : [])),
      );
      return {
        ...(await page.evaluate(() => self.inPage.happened())),
        requests: foreign.filter(([type, url]) => !/^(?:image|fetch)$/.test(type) || !named.has(url)),
      };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A counter says `unit` and `qualifier` of a number only. */
const BARE = { 'bloom-stats-counter': '<bloom-stats-counter value="3" label="场次"></bloom-stats-counter>' };

/** Strikes each attribute by itself, and all of them and all slots together on what a page has written. */
export async function strikePages({ strike }, { tag, attributes, slots }) {
  const named = attributes.map((attribute) => ({ attribute }));
  const together = { tag, together: true, press: true };
  return [
    await strike({ tag, html: BARE[tag] }, named),
    await strike({ ...together, html: ELEMENTS[tag] }, named),
    await strike(
      together,
      slots.map((slot) => ({ slot, as: 'span' })),
    ),
    await strike(
      together,
      slots.map((slot) => ({ slot, as: 'a' })),
    ),
  ];
}

/**
 * Strikes the fields of a model: texts and addresses together in each whole sample, then the rest together; and one by one
 * in the least sample those that an element reads only where another is missing.
 */
export async function strikeModels({ strike, fieldsRead }, tag, { property, isList, name }) {
  const { leaves, words, whole, least } = samplesOf(name);
  const models = (model) => ({ [property]: isList ? [model] : model });
  const place = (path) => ({ property, path: isList ? [0, ...path] : path });
  const key = (path) => [property, ...place(path).path].join('.');
  const read = async (model) => new Set(await fieldsRead({ tag, models: models(model) }));
  const results = [];
  const seen = new Set();
  for (const model of whole) {
    const fields = await read(model);
    // A sample that an element reads as the ones before shows nothing new.
    if ([...fields].every((one) => seen.has(one))) continue;
    for (const one of fields) seen.add(one);
    results.push(await strike({ tag, models: models(model), together: true, press: true }, words.map(place)));
  }
  const rest = leaves.filter((path) => !words.includes(path));
  results.push(await strike({ tag, models: models(whole[0]), together: true }, rest.map(place)));
  for (const path of words.filter((one) => !seen.has(key(one))))
    if ((await read(least(path))).has(key(path)))
      results.push(await strike({ tag, models: models(least(path)) }, [place(path)]));
  return results;
}

/** What several runs come to. */
export function sum(results) {
  return results.flat(2).reduce(
    (all, { combinations, elements, faults }) => ({
      combinations: all.combinations + combinations,
      elements: all.elements + elements,
      faults: all.faults.concat(faults),
    }),
    { combinations: 0, elements: 0, faults: [] },
  );
}

export { ELEMENT_FIELDS };
