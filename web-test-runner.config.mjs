import { join, relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { FONT, launchOptions } from './scripts/browser.mjs';

// A warning on the console is a fault: thrown where no test can catch it, it fails the test that runs. What elements refuse
// is told there on purpose, on localhost.
const loud = `<script>
  self.litIssuedWarnings = new Set(['dev-mode']);
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      say.apply(console, words);
      if (!String(words[0]).startsWith('sixbloom ')) setTimeout(() => { throw new Error('console.' + level + ': ' + words.join(' ')); });
    };
  }
</script>`;

// Where the machine's own fonts cannot be taken away, the page asks for ours: a layout is the same everywhere.
const font = `<style>
  @font-face {
    font-family: test;
    src: url('/${relative(import.meta.dirname, FONT).replaceAll('\\', '/')}');
  }
  html { font-family: test; }
</style>`;

// The same generated values in every run, so that a red run is about the change; SEED=<whole number> tries others.
const start = (framework) => `<script type="module">
  import { configureGlobal } from 'fast-check';
  configureGlobal({ seed: ${Number(process.env.SEED ?? 1)} });
  await document.fonts.load('16px test');
  await import('${framework}');
</script>`;

// What needs no browser runs in Node; in CI here as well, because the engines' own `Intl` and `URL` are what it meets.
const rooms = ['components', 'controllers', 'define'];
if (process.env.CI) rooms.push('models', 'shapes', 'formats', 'validate', 'views', 'print', 'render');

export default {
  files: rooms.map((room) => `test/${room}/*.test.ts`),
  nodeResolve: true,
  browsers: [
    chromeLauncher({
      launchOptions: await launchOptions(),
      // A window of its own for each file: a tab in the background draws no frames.
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
    }),
  ],
  concurrency: 2,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: join(import.meta.dirname, 'tsconfig.json'),
    }),
  ],
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>sixbloom</title>${font}</head><body>${loud}${start(framework)}</body></html>`,
  // Against hanging: how fast something is, the benchmark says.
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 600_000,
  // Costs a fifth of the time, so only where somebody reads it.
  coverage: Boolean(process.env.CI),
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    threshold: { statements: 90, branches: 85, functions: 90, lines: 90 },
  },
};
