// What Debian has and npm has not.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { runs } from '../scripts/browser.mjs';
import { NotHere } from './not-run.mjs';

const CACHE = resolve('node_modules/.cache/debian');

/** Where nobody is surprised by it. */
const mayInstall = () => process.env.CI && process.getuid?.() === 0;

const find = (name) =>
  process.env.PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find(runs);

/** Test files run side by side, and apt serves one at a time. */
const apt = (command) =>
  spawnSync('flock', [join(tmpdir(), 'sixbloom-apt.lock'), 'sh', '-c', `apt-get ${command}`], {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/**
 * The path of a program. In CI, as root on Debian, the package that has it is installed where it is missing; elsewhere nothing
 * is installed behind anybody's back.
 */
export function program(name, packages = name, at = find) {
  const found = at(name);
  if (found) return found;
  if (mayInstall()) {
    apt('update -qq');
    apt(`install -y -qq --no-install-recommends ${packages}`);
  }
  const installed = at(name);
  if (!installed) throw new NotHere(name, `the program is missing (on Debian: apt-get install ${packages})`);
  return installed;
}

/** The folder into which a package is unpacked, below our own cache, without being installed. */
export function unpacked(name) {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const at = mkdtempSync(`${folder}-`);
  const download = () =>
    spawnSync('apt-get', ['download', '-qq', name], { cwd: at, stdio: 'ignore', timeout: 300_000 }).status ===
    0;
  // A new machine has no list of packages yet.
  if (!download() && mayInstall()) {
    apt('update -qq');
    download();
  }
  const [file] = readdirSync(at);
  const files = join(at, 'files');
  const isUnpacked = file && spawnSync('dpkg-deb', ['-x', join(at, file), files]).status === 0;
  if (isUnpacked) renameSync(files, folder);
  rmSync(at, { recursive: true });
  if (!isUnpacked) throw new NotHere(`Debian's package ${name}`, 'apt-get cannot download it here');
  return folder;
}
