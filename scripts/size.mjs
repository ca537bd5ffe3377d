// Prints what a page pays for the package and fails over the budget. `npm run size`, after `npm run build`.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/**
 * What a page writes, and how many bytes of brotli it may cost at first; what comes on demand is not counted. Lit is
 * included where it is used.
 */
const BUDGETS = [
  ['nine elements, with Lit', "import './dist/define/all.js'", 42_000],
  ...[
    ['app-card', 11_000],
    ['article-card', 19_350],
    ['article-list', 17_000],
    ['copyright-footer', 17_700],
    ['share-bar', 14_800],
    ['stats-counter', 17_650],
    ['stats-group', 17_150],
    ['team-badge', 17_950],
    ['team-roster', 16_650],
  ].map(([name, budget]) => [`${name} alone, with Lit`, `import './dist/define/bloom-${name}.js'`, budget]),
  ['sixbloom/validate, with valibot', "export * from './dist/validate/index.js'", 8_150],
  ['sixbloom/models, whole', "export * from './dist/models/index.js'", 14_300],
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
rows.push(['sixbloom.js, the one script', readFileSync('dist/sixbloom.js'), 61_900]);
rows.push(['sixbloom-links.js, beside it', readFileSync('dist/sixbloom-links.js'), 7_250]);
for (const [name, bytes, budget] of rows) {
  const size = brotliCompressSync(bytes).length;
  if (size > budget) process.exitCode = 1;
  const verdict = size > budget ? 'OVER' : 'within';
  console.log(
    `${name.padEnd(28)} ${String(bytes.length).padStart(6)} B minified ${String(size).padStart(6)} B brotli, ${verdict} ${budget}`,
  );
}
