// Prints what a page pays for the package and fails over the budget. `npm run size`, after `npm run build`.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/**
 * What a page writes, and how many bytes of brotli it may cost. Lit is included where it is used. Raised for a while: the
 * shared views, the guest controller and what nobody may lose weigh more than what they took the place of (docs/decisions/0014).
 */
const BUDGETS = [
  ['nine elements, with Lit', "import './dist/define/all.js'", 48_450],
  ...[
    ['app-card', 12_250],
    ['article-card', 20_400],
    ['article-list', 19_350],
    ['copyright-footer', 19_450],
    ['share-bar', 16_000],
    ['stats-counter', 19_250],
    ['stats-group', 18_350],
    ['team-badge', 20_250],
    ['team-roster', 17_950],
  ].map(([name, budget]) => [`${name} alone, with Lit`, `import './dist/define/bloom-${name}.js'`, budget]),
  ['sixbloom/validate, with valibot', "export * from './dist/validate/index.js'", 8_000],
  ['sixbloom/models, whole', "export * from './dist/models/index.js'", 14_250],
  ['parseQuantity alone', "export { parseQuantity } from './dist/models/index.js'", 2_500],
];

async function bundle(source) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry.js' ? id : null),
    load: (id) => (id === 'entry.js' ? source : null),
  };
  const build = await rollup({
    input: 'entry.js',
    // Loaded when a code is first shown.
    external: ['lean-qr/nano'],
    plugins: [entry, resolve({ rootDir: '.', exportConditions: ['production'] })],
  });
  const { output } = await build.generate({
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 } })],
  });
  return Buffer.from(output[0].code);
}

const rows = await Promise.all(
  BUDGETS.map(async ([name, source, budget]) => [name, await bundle(source), budget]),
);
rows.push(['sixbloom.js, the one script', readFileSync('dist/sixbloom.js'), 60_800]);
rows.push(['sixbloom-links.js, beside it', readFileSync('dist/sixbloom-links.js'), 7_250]);
for (const [name, bytes, budget] of rows) {
  const size = brotliCompressSync(bytes).length;
  if (size > budget) process.exitCode = 1;
  const verdict = size > budget ? 'OVER' : 'within';
  console.log(
    `${name.padEnd(28)} ${String(bytes.length).padStart(6)} B minified ${String(size).padStart(6)} B brotli, ${verdict} ${budget}`,
  );
}
