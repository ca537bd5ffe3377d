// The six browsers that tell most, for every push: the oldest, the last below the floor and the first on it, one on the way,
// the other engines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ifHere } from '../not-run.mjs';
import { ENGINES } from './engines.mjs';
import { visit } from './visit.mjs';

const SIX = ['Chromium 64', 'Chromium 83', 'Chromium 86', 'Chromium 109', 'Firefox ESR', 'WebKitGTK'];

for (const name of SIX) {
  const engine = ENGINES.find((one) => one.name === name);
  test(
    engine.isBelow ? `the page stays as it was written in ${name}` : `every element works in ${name}`,
    { timeout: 170_000 },
    ifHere(async () => assert.deepEqual((await visit(engine)).faults, [])),
  );
}
