// Runs every recipe of docs/cookbook.md in a folder of its own and compares what it prints. `npm run docs` writes the
// output into the page; a recipe is only as good as what it prints, so read it there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { recipes, run } from '../../scripts/cookbook.mjs';

describe('docs/cookbook.md', () => {
  const page = recipes(readFileSync('docs/cookbook.md', 'utf8'));

  it('has the recipes that were promised', () => {
    assert.deepEqual(
      page.map(({ title }) => title),
      [
        'From your RSS feed to cards',
        'Publish ninjs',
        'Check a reprint',
        'Print the attribution',
        'Check what an editor typed',
        'Server-render in Express',
        'Server-render in a JSP or PHP template',
        'At the edge',
      ],
    );
  });

  for (const recipe of page) {
    it(`prints what it says: ${recipe.title}`, () => {
      assert.notEqual(recipe.output.trim(), '');
      assert.equal(run(recipe), recipe.output);
    });
  }
});
