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
import dts from 'rollup-plugin-dts';
import ts from 'typescript';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const modulesOf = (room) => readdirSync(`src/${room}`).map((file) => `${room}/${file.replace(/\.ts$/, '')}`);
const rooms = ['models/index', 'validate/index', 'formats/index', 'render/index'];
const elements = ['index', ...modulesOf('define')];

/** What an earlier build left must not be packed. */
const clean = {
  name: 'clean',
  buildStart: () => ['build', 'dist'].forEach((folder) => rmSync(folder, { recursive: true, force: true })),
};

/** The sources, and what the compiler made of them, by the name of the entry. */
const sources = (names) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
const compiled = (names, extension) =>
  Object.fromEntries(names.map((name) => [name, `build/${name}.${extension}`]));
const external = /^(lit|lean-qr|valibot|htmlparser2)($|\/)/;

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
 * Calls of three methods as calls of functions of the clean room: those of Prototype.js throw where MooTools replaced the `each`
 * that they call, and the prototypes of a page are not ours to mend.
 */
const METHODS = ['every', 'find', 'some'];
const ownMethods = {
  name: 'own-methods',
  transform(code, fileName) {
    if (!METHODS.some((name) => code.includes(`.${name}(`))) return null;
    const rewrite = (context) => {
      const visit = (node) => {
        const { expression: callee, parent } = node;
        const name = ts.isCallExpression(node) && ts.isPropertyAccessExpression(callee) && callee.name.text;
        if (!METHODS.includes(name)) return ts.visitEachChild(node, visit, context);
        // `a?.find(f).b` stops at `a`: that a call of ours in its middle would not do.
        if (ts.isOptionalChain(node) && ts.isOptionalChain(parent) && !parent.questionDotToken)
          this.error(`${fileName}: ${parent.getText()} goes on after a method`);
        const list = [callee.expression, ...node.arguments];
        return context.factory.createCallExpression(callee.name, undefined, ts.visitNodes(list, visit));
      };
      return (file) => ts.visitNode(file, visit);
    };
    const { outputText, sourceMapText } = ts.transpileModule(code, {
      fileName,
      compilerOptions: { allowJs: true, module: 'ESNext', target: 'ESNext', sourceMap: true },
      transformers: { before: [rewrite] },
    });
    return { code: outputText, map: sourceMapText };
  },
};

const ROOM = fileURLToPath(new URL('build/drop-in/', import.meta.url));

/** The names of globals that a script finds in modules of its own, in Lit's too: see there. */
const cleanRoom = (own) =>
  inject({
    modules: Object.fromEntries(
      Object.entries({
        'clean-room.js': [
          ...METHODS,
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
          'removeEventListener',
        ],
        ...own,
      }).flatMap(([file, names]) => names.map((name) => [name, [ROOM + file, name]])),
    ),
  });

/**
 * What the floor knows and no browser below it: Chromium 86 and not 85 by the first, Firefox 91 and not 90, Safari 14.1 and
 * not 14.0 by the second.
 */
const FLOOR = 'document.replaceChildren && Intl.DateTimeFormat.prototype.formatRange';

/**
 * Wraps the whole chunk, Lit included, so that below the floor nothing of it runs. A browser that can make no sense of a file
 * says so to the page as an error, which is why older ones must be able to read it. esbuild's own helpers must stand inside the
 * function, or they would be globals of the host page.
 */
const floor = {
  name: 'floor',
  renderChunk: (code, chunk) =>
    transform(code, {
      target: ['es2018', 'firefox63'],
      define: { SIXBLOOM_VERSION: JSON.stringify(version) },
      format: 'iife',
      banner: `if (${FLOOR})`,
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

const BUILD = fileURLToPath(new URL('build/', import.meta.url));

/** The compiled modules, with their maps. */
const withMaps = {
  name: 'with-maps',
  load(id) {
    if (!id.startsWith(BUILD)) return null;
    return { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') };
  },
};

/** A classic script that a page loads: what else is in it, and which names it finds in its own modules. */
const script = (entry, name, contents, own) => ({
  input: `build/drop-in/${entry}.js`,
  plugins: [withMaps, literals(), resolve({ exportConditions: ['production'] }), ownMethods, cleanRoom(own)],
  output: {
    file: `dist/${name}.js`,
    format: 'es',
    // One script makes no request: what the modules load on demand is inside.
    inlineDynamicImports: true,
    sourcemap: true,
    plugins: [
      floor,
      terser({
        ecma: 2018,
        compress: { passes: 2 },
        format: {
          ascii_only: true,
          comments: false,
          preamble: `/*! ${name} ${version}, MIT${contents} */`,
        },
      }),
    ],
  },
});

/** In the types of the elements, the models are those of their own entry. */
const ownModels = {
  name: 'own-models',
  resolveId: (id) => (id.includes('/models/') ? { id: 'sixbloom/models', external: true } : null),
};

/** The compiler names what it infers by the shortest path, which is the entry of the elements. */
const noElements = {
  name: 'no-elements',
  resolveId: (id) =>
    id === '../index.js' ? fileURLToPath(new URL('build/models/index.d.ts', import.meta.url)) : null,
};

export default [
  // TypeScript is compiled once, into modules that the others bundle.
  {
    input: sources([...elements, ...rooms, ...modulesOf('validate'), ...modulesOf('drop-in')]),
    external: /^[^./]/,
    treeshake: false,
    // `npm run types` looks for faults in the types.
    plugins: [clean, typescript({ noCheck: true })],
    output: { dir: 'build', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  script('index', 'sixbloom', '; with Lit, BSD-3-Clause, and lean-qr, MIT: see sixbloom.LICENSE.txt', {
    'policy.js': ['DOMParser', 'globalThis', 'litPropertyMetadata'],
  }),
  script('links', 'sixbloom-links', '', { 'links-policy.js': ['DOMParser'] }),
  {
    // A schema is called into being, which no bundler takes back: each keeps a file of its own.
    input: compiled([...elements, ...rooms, ...modulesOf('validate')], 'js'),
    external,
    plugins: [literals(), tokens],
    output: {
      dir: 'dist',
      chunkFileNames: 'chunks/[name].js',
      // Tables are made by calls, which no bundler takes back: who wants one format leaves the files of the others alone.
      onlyExplicitManualChunks: true,
      experimentalMinChunkSize: 1500,
      // What an element loads on demand would be merged, small as it is, into what every page loads.
      manualChunks: (id) =>
        /formats\/([\w-]+)\//.exec(id)?.[1] ??
        /(?:page-lists-controller|read-roster|words\/loading)(?=\.js$)/.exec(id)?.[0],
      minifyInternalExports: false,
      // A chunk imports what it uses, and not what that uses in its turn.
      hoistTransitiveImports: false,
    },
  },
  {
    input: compiled(rooms, 'd.ts'),
    external,
    plugins: [noElements, dts()],
    output: { dir: 'dist', chunkFileNames: 'chunks/[name].ts', minifyInternalExports: false },
  },
  {
    input: compiled(elements, 'd.ts'),
    external,
    plugins: [ownModels, dts()],
    output: { dir: 'dist', chunkFileNames: 'chunks/[name].ts', minifyInternalExports: false },
  },
];
