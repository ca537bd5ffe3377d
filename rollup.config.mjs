import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {
  defaultMinifyOptions,
  defaultStrategy,
} from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import inject from '@rollup/plugin-inject';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/** What an earlier build left must not be packed. */
const clean = { name: 'clean', buildStart: () => rmSync('dist', { recursive: true, force: true }) };

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

/** Calls of methods that a page may lack or have replaced, as calls of functions of our own: see there. */
const METHODS = fileURLToPath(new URL('src/drop-in/methods.ts', import.meta.url));
const NAMES = ['every', 'find', 'flat', 'flatMap', 'some', 'toggleAttribute'];
const ownMethods = {
  name: 'own-methods',
  transform(code, id) {
    if (id === METHODS || !NAMES.some((name) => code.includes(`.${name}(`))) return null;
    const text = new MagicString(code);
    const used = new Set();
    const called = ({ type, callee }) =>
      type === 'CallExpression' && !callee.computed && NAMES.find((name) => callee.property?.name === name);
    walk(this.parse(code), {
      leave: (node) => {
        // `a?.find(f).b` stops at `a`: that a call of ours in its middle would not do.
        const chain = node.type === 'ChainExpression' ? node.expression : {};
        for (let link = chain.callee ?? chain.object; link; link = link.callee ?? link.object)
          if (called(link) && code.slice(link.start, link.callee.end).includes('?.'))
            this.error(`${id}: ${code.slice(chain.start, chain.end)} goes on after a method`);
        const name = called(node);
        if (!name) return;
        used.add(name);
        text.prependRight(node.start, `${name}(`);
        const dot = code.lastIndexOf(node.callee.optional ? '?.' : '.', node.callee.property.start);
        text.update(dot, node.callee.end + 1, ', ');
      },
    });
    if (!used.size) return null;
    text.prepend(`import { ${[...used].join(', ')} } from '${METHODS}';\n`);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/** The names of globals that the one script finds in a module of its own, in Lit too: see there. */
const ROOM = fileURLToPath(new URL('src/drop-in/clean-room.ts', import.meta.url));
const cleanRoom = () =>
  inject({
    exclude: '**/drop-in/pairs.ts',
    modules: Object.fromEntries(
      [
        'DOMParser',
        'Document',
        'Event',
        'Map',
        'Node',
        'Promise',
        'Set',
        'Symbol',
        'Text',
        'URL',
        'WeakMap',
        'WeakSet',
        'addEventListener',
        'document',
        'globalThis',
        'litPropertyMetadata',
        'removeEventListener',
      ].map((name) => [name, [ROOM, name]]),
    ),
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
      define: { SIXBLOOM_VERSION: JSON.stringify(version) },
      format: 'iife',
      sourcemap: true,
      sourcefile: chunk.fileName,
      logLevel: 'error',
    }),
};

/** The designed look. */
const tokens = {
  name: 'tokens',
  generateBundle() {
    const source = readFileSync('src/styles/tokens.css', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'tokens.css', source });
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
    plugins: [clean, typescript({ noEmitOnError: true, exclude: ['src/drop-in/**'] }), literals(), tokens],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    input: 'src/drop-in/index.ts',
    plugins: [
      typescript({ noEmitOnError: true, declaration: false, declarationMap: false }),
      literals(),
      resolve({ exportConditions: ['production'] }),
      ownMethods,
      cleanRoom(),
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
