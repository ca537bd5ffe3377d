// Bundles the tests that need no browser for mocha, which runs no TypeScript: test/models/time.test.ts becomes
// node_modules/.cache/tests/models/time.test.js.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const outdir = 'node_modules/.cache/tests';

// A test that was renamed must not run under its old name.
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: ['models', 'shapes', 'formats', 'validate', 'views', 'print', 'render', 'security'].map(
    (room) => `test/${room}/*.test.ts`,
  ),
  outbase: 'test',
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  sourcemap: true,
});
