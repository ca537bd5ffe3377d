// The record from which the README says what survives in editors, held to the sanitizers themselves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from '../guest/browser.mjs';
import { ifHere } from '../not-run.mjs';
import { FORMS, RECORD } from './forms.mjs';
import { SANITIZERS, survival } from './snippets.mjs';

const record = JSON.parse(readFileSync(RECORD, 'utf8'));
let browser;
let page;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
});
after(() => browser.close());

describe('snippets in editors', () => {
  it('are recorded for every form and four sanitizers', () => {
    assert.equal(Object.keys(SANITIZERS).length, 4);
    assert.deepEqual(Object.keys(record), Object.keys(SANITIZERS));
    for (const row of Object.values(record))
      assert.deepEqual(
        Object.keys(row),
        FORMS.map(({ name }) => name),
      );
  });

  for (const [sanitizer, row] of Object.entries(record)) {
    it(
      `come out of ${sanitizer} as the record says`,
      ifHere(async () => assert.deepEqual(await survival(sanitizer, page), row)),
    );
  }

  it('can be read in any case, and a link stays a link in all of them', () => {
    for (const row of Object.values(record)) {
      assert.ok(!Object.values(row).includes('lost'), JSON.stringify(row));
      assert.deepEqual([row['link for a card'], row['link for a badge']], ['whole', 'whole']);
    }
  });
});
