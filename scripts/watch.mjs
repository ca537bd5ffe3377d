// Runs the tests whose file names begin with a word again at every save: `npm run test:watch -- article-card`.
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';

const [name = ''] = process.argv.slice(2);
await startTestRunner({
  config: {
    ...config,
    files: [`test/*/${name}*.test.ts`, '!test/security/**'],
    watch: true,
    coverage: false,
  },
  readFileConfig: false,
  readCliArgs: false,
});
