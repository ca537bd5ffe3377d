// The six browsers that tell most, for every push: the oldest, the first of all looks, two on the way, the other engines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ifHere } from '../not-run.mjs';
import { ENGINES } from './engines.mjs';
import { faultsIn, visit } from './visit.mjs';

const SIX = ['Chromium 67', 'Chromium 78', 'Chromium 88', 'Chromium 109', 'Firefox ESR', 'WebKitGTK'];

for (const name of SIX) {
  const engine = ENGINES.find((one) => one.name === name);
  test(
    `every element works in ${name}`,
    { timeout: 170_000 },
    ifHere(async () => assert.deepEqual(faultsIn(engine, await visit(engine)), [])),
  );
}
