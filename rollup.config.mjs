import { readdirSync, readFileSync, rmSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {
  defaultMinifyOptions,
  defaultStrategy,
} from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'esbuild';

// What an earlier build left must not be packed.
rmSync('dist', { recursive: true, force: true });

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const rooms = ['models', 'validate', 'formats', 'render'];
const defines = readdirSync('src/define').map((file) => file.replace(/\.ts$/, ''));

// Comments and white space only: a real css minifier rewrites light-dark() and (min-width: …) for newer browsers.
// Comments go first: an apostrophe in one is no string.
const STRINGS = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/;
const minifyCSS = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(STRINGS)
    .map((text, i) => {
      if (i % 2) return text;
      return text
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}');
    })
    .join('')
    .trim();

const literals = () =>
  minifyLiterals({
    failOnError: true,
    exclude: ['**/node_modules/**'],
    options: {
      strategy: { ...defaultStrategy, minifyCSS },
      minifyOptions: {
        ...defaultMinifyOptions,
        keepClosingSlash: true,
        decodeEntities: false,
        removeEmptyAttributes: false,
      },
    },
  });

/**
 * Down-levels the whole chunk, Lit included (as published it needs Chromium 85), and wraps it: esbuild's own helpers must
 * stand inside the function, or they would be globals of the host page.
 */
const downlevel = {
  name: 'downlevel',
  renderChunk: (code, chunk) =>
    transform(code, {
      target: 'es2017',
      format: 'iife',
      sourcemap: true,
      sourcefile: chunk.fileName,
      logLevel: 'error',
    }),
};

/** Files that are no modules. The one script holds Lit and the QR encoder, so their terms go with it. */
const assets = {
  name: 'assets',
  generateBundle() {
    const read = (file) => readFileSync(file, 'utf8');
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    const held = ['lit', 'lean-qr'].map(
      (name) => `\n---\n\nsixbloom.js contains ${name}:\n\n${read(`node_modules/${name}/LICENSE`)}`,
    );
    emit('tokens.css', read('src/styles/tokens.css'));
    emit('sixbloom.LICENSE.txt', read('LICENSE') + held.join(''));
  },
};

export default [
  {
    input: {
      index: 'src/index.ts',
      ...Object.fromEntries(rooms.map((room) => [`${room}/index`, `src/${room}/index.ts`])),
      ...Object.fromEntries(defines.map((name) => [`define/${name}`, `src/define/${name}.ts`])),
    },
    external: /^(lit|lean-qr|valibot|htmlparser2)($|\/)/,
    plugins: [typescript({ noEmitOnError: true, exclude: ['src/drop-in/**'] }), literals(), assets],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    input: 'src/drop-in/index.ts',
    plugins: [
      typescript({ noEmitOnError: true, declaration: false, declarationMap: false }),
      literals(),
      resolve({ exportConditions: ['production'] }),
    ],
    output: {
      file: 'dist/sixbloom.js',
      format: 'es',
      // One script makes no request: what the modules load on demand is inside.
      inlineDynamicImports: true,
      sourcemap: true,
      plugins: [
        downlevel,
        terser({
          ecma: 2017,
          compress: { passes: 2 },
          format: {
            ascii_only: true,
            comments: false,
            preamble: `/*! sixbloom ${version}, MIT; contains Lit, BSD-3-Clause, and lean-qr, MIT: see sixbloom.LICENSE.txt */`,
          },
        }),
      ],
    },
  },
];
