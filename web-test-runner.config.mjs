import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArgs, findBrowser } from './scripts/browser.mjs';

const browser = await findBrowser();
if (!browser) throw new Error('No Chrome or Chromium: run `npm test`, which gets one, or set CHROME_PATH.');

// A warning on the console is a fault: thrown where no test can catch it, it fails the test that runs.
const loud = `<script>
  self.litIssuedWarnings = new Set(['dev-mode']);
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      say.apply(console, words);
      setTimeout(() => { throw new Error('console.' + level + ': ' + words.join(' ')); });
    };
  }
</script>`;

// The same generated values in every run, so that a red run is about the change; SEED=<whole number> tries others.
const seed = `<script type="module">
  import { configureGlobal } from 'fast-check';
  configureGlobal({ seed: ${Number(process.env.SEED ?? 1)} });
</script>`;

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: true,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browser.path,
        args: browserArgs,
        env: { ...process.env, ...browser.env },
      },
    }),
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
    }),
  ],
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>sixbloom</title></head><body>${loud}${seed}<script type="module" src="${framework}"></script></body></html>`,
  // Against hanging: how fast something is, the benchmark says.
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 600_000,
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    threshold: { statements: 90, branches: 85, functions: 90, lines: 90 },
  },
};
