// No string in the data runs, or leads to something that does: every payload in every place of every element.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { PAYLOADS } from './corpus.mjs';
import { ELEMENT_FIELDS, open, strikeModels, strikePages, sum } from './strike.mjs';

describe('elements with hostile data', { concurrency: false }, () => {
  let opened;
  const all = [];
  before(async () => (opened = await open()));
  after(() => opened?.close());

  it('knows payloads enough', () => assert.ok(PAYLOADS.length >= 500, `${PAYLOADS.length}`));

  for (const element of ELEMENT_FIELDS) {
    it(`<${element.tag}> in attributes and slots`, async () => {
      const result = sum(await strikePages(opened, element));
      all.push(result);
      // The first tell enough.
      assert.deepEqual(result.faults.slice(0, 3), []);
    });
    for (const model of element.models)
      it(`<${element.tag}> in ${model.property}`, async () => {
        const result = sum(await strikeModels(opened, element.tag, model));
        all.push(result);
        assert.deepEqual(result.faults.slice(0, 3), []);
      });
  }

  it('and nothing ran, was thrown, broke the policy or was asked for', async (test) => {
    assert.deepEqual(await opened.happened(), { ran: [], violations: [], errors: [], requests: [] });
    const { combinations, elements } = sum(all);
    test.diagnostic(`${PAYLOADS.length} payloads, ${combinations} combinations in ${elements} elements`);
  });
});

describe('the net', () => {
  it('catches what comes through where the guard of addresses is taken out', async (test) => {
    const { outputFiles } = await build({
      entryPoints: ['src/drop-in/index.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      define: { SIXBLOOM_VERSION: '"unguarded"' },
      plugins: [unguarded],
    });
    const opened = await open({ elements: outputFiles[0].contents });
    try {
      const different = new Set();
      for (const { tag, models } of ELEMENT_FIELDS)
        for (const model of models) {
          // That many show that it is no accident.
          if (different.size >= 150) break;
          for (const { faults } of sum(await strikeModels(opened, tag, model)).faults)
            for (const fault of faults)
              if (/address /.test(fault)) different.add(fault.replace(/^copied \w+: /, ''));
        }
      test.diagnostic(`${different.size} different addresses`);
      assert.ok(different.size >= 150, `${different.size}`);
    } finally {
      await opened.close();
    }
  });
});

/** Takes every address for safe that a URL parser takes. */
const unguarded = {
  name: 'unguarded',
  setup: ({ onLoad }) =>
    onLoad({ filter: /models\/href\.ts$/ }, () => ({
      contents: `export const safeHref = (text, base) => {
        if (typeof text !== 'string' || !URL.canParse(text, base ?? 'https://relative.invalid/')) return null;
        return base === undefined ? text : new URL(text, base).href;
      }`,
    })),
};
