// The resets that real pages use, as they are published.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileOf } from '../hosts/libraries.mjs';
import { NotHere } from '../not-run.mjs';

const CACHE = 'node_modules/.cache/resets';

/** That of antd, whose package brings sixty others: only its archive is fetched, once. */
function antd(version = '5.29.3') {
  const file = `${CACHE}/package/dist/reset.css`;
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    spawnSync('npm', ['pack', `antd@${version}`, '--pack-destination', CACHE], { stdio: 'ignore' });
    spawnSync('tar', ['xzf', `antd-${version}.tgz`, 'package/dist/reset.css'], {
      cwd: CACHE,
      stdio: 'ignore',
    });
  }
  if (!existsSync(file)) throw new NotHere('the reset of antd', 'npm cannot fetch its package here');
  return readFileSync(file, 'utf8');
}

const read = (path) => readFileSync(fileOf(path), 'utf8');

/** How the css is got, by name. */
export const RESETS = {
  'normalize.css': () => read('normalize.css/normalize.css'),
  'sanitize.css': () =>
    ['sanitize', 'forms', 'typography', 'assets'].map((name) => read(`sanitize.css/${name}.css`)).join('\n'),
  'bootstrap 3': () => read('bootstrap3/dist/css/bootstrap.css'),
  'bootstrap 4': () => read('bootstrap4/dist/css/bootstrap.css'),
  'bootstrap 5': () => read('bootstrap5/dist/css/bootstrap.css'),
  'tailwind preflight': () => read('tailwindcss/preflight.css'),
  'antd reset': antd,
  'no margins': () => '* { margin: 0; padding: 0 }',
  'root of 62.5%': () => 'html { font-size: 62.5% }',
};
