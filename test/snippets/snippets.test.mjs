// The record from which the README says what survives in editors, held to the sanitizers themselves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { FORMS, RECORD } from './forms.mjs';
import { survival } from './snippets.mjs';

const record = JSON.parse(readFileSync(RECORD, 'utf8'));
let now;
before(async () => {
  now = await survival();
});

describe('snippets in editors', () => {
  it('are recorded for every form and four sanitizers', () => {
    assert.deepEqual(Object.keys(record), ['wp_kses_post', 'js-xss', 'DOMPurify', 'sanitize-html']);
    for (const row of Object.values(record))
      assert.deepEqual(
        Object.keys(row),
        FORMS.map(({ name }) => name),
      );
  });

  for (const [sanitizer, row] of Object.entries(record)) {
    it(`come out of ${sanitizer} as the record says`, (test) => {
      if (!now[sanitizer])
        return test.skip('PHP or the wordpress package is not here: run with CI=true as root');
      return assert.deepEqual(now[sanitizer], row);
    });
  }

  it('can be read in any case, and a link stays a link in all of them', () => {
    for (const row of Object.values(now)) {
      assert.ok(!Object.values(row).includes('lost'), JSON.stringify(row));
      assert.deepEqual([row['link for a card'], row['link for a badge']], ['whole', 'whole']);
    }
  });
});
