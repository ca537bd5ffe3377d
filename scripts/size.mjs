// Prints what a page pays for the package and fails over the budget. `npm run size`, after `npm run build`.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** Name, what a page writes, and how many bytes of brotli it may cost. Lit is included where it is used. */
const BUDGETS = [
  ['four elements, with Lit', "import 'sixbloom/define'", 14_000],
  ['team badge alone, with Lit', "import 'sixbloom/define/bloom-team-badge.js'", 9_000],
  [
    'parseQuantity alone',
    "import { parseQuantity } from 'sixbloom/models'; console.log(parseQuantity)",
    2_500,
  ],
];

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['production'],
    plugins: [
      {
        name: 'self',
        setup: ({ onResolve, resolve }) =>
          onResolve({ filter: /^sixbloom/ }, ({ path, kind, resolveDir }) =>
            resolve(
              path
                .replace('sixbloom', './dist')
                .replace(/(models|define)$/, (name) => `${name}/${name === 'define' ? 'all' : 'index'}.js`),
              { kind, resolveDir },
            ),
          ),
      },
    ],
  });
  return outputFiles[0].contents;
}

let over = 0;
for (const [name, source, budget] of BUDGETS) report(name, await bundle(source), budget);
report('sixbloom.js, the one script', readFileSync('dist/sixbloom.js'));
process.exitCode = over ? 1 : 0;

function report(name, bytes, budget = Infinity) {
  const size = brotliCompressSync(bytes).length;
  const fits = size <= budget;
  if (!fits) over++;
  const limit = budget === Infinity ? '' : `of ${budget}${fits ? '' : ', OVER'}`;
  console.log(
    `${name.padEnd(28)} ${String(bytes.length).padStart(7)} B min ${String(size).padStart(6)} B brotli ${limit}`,
  );
}
