// The tests that need no browser, in as many processes as there are cores.
import { availableParallelism } from 'node:os';

export default {
  require: ['./test/node.mjs'],
  'node-option': ['enable-source-maps'],
  parallel: true,
  jobs: availableParallelism(),
  timeout: 30_000,
  reporter: 'dot',
};
