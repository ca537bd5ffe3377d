// What editors of a CMS leave of a snippet. `node test/snippets/snippets.mjs` runs every sanitizer on every form and writes
// survival.json, from which `npm run docs` makes the table of the README.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import { launch } from '../guest/browser.mjs';
import { hasProgram } from '../guest/debian.mjs';
import { FORMS, RECORD } from './forms.mjs';

/** WordPress's folder wp-includes, where Debian's package of it can be had; else nothing. */
function wordpress() {
  const installed = '/usr/share/wordpress/wp-includes';
  if (!hasProgram('php', '--version', ['php-cli'])) return undefined;
  if (existsSync(installed)) return { folder: installed, remove: () => {} };
  // Unpacked, not installed: it would bring a web server and a database.
  const at = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const remove = () => rmSync(at, { recursive: true, force: true });
  spawnSync('apt-get', ['download', '-qq', 'wordpress'], { cwd: at, stdio: 'ignore', timeout: 120_000 });
  const [file] = readdirSync(at);
  if (file && spawnSync('dpkg-deb', ['-x', file, '.'], { cwd: at }).status === 0)
    return { folder: join(at, installed), remove };
  remove();
  if (process.env.CI) throw new Error("Debian's package wordpress cannot be had.");
  return undefined;
}

/** A sanitizer by name, each as it is without any setting: a function, or nothing where it cannot be run here. */
async function sanitizers(page) {
  await page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.js' });
  const php = wordpress();
  const script = fileURLToPath(new URL('kses.php', import.meta.url));
  const kses = (html) => {
    const { status, stdout } = spawnSync('php', [script, php.folder], { input: html, encoding: 'utf8' });
    if (status !== 0) throw new Error(`wp_kses_post ended with ${status}: ${stdout}`);
    return stdout;
  };
  return {
    all: {
      wp_kses_post: php && kses,
      'js-xss': (html) => xss(html),
      DOMPurify: (html) => page.evaluate((text) => self.DOMPurify.sanitize(text), html),
      'sanitize-html': (html) => sanitizeHtml(html),
    },
    remove: () => php?.remove(),
  };
}

/** Runs in a page: what is left of a form after a sanitizer. */
function leftOf(html, needs, texts) {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  // js-xss shows what it does not know as code: its text is the tag's.
  const isRead =
    texts.every((text) => content.textContent.includes(text)) && !/<\/?\w/.test(content.textContent);
  if (needs.every((selector) => content.querySelector(selector))) return isRead ? 'whole' : 'lost';
  if (isRead) return 'text';
  return texts.every((text) => content.textContent.includes(text)) ? 'text among tags' : 'lost';
}

/** What survives: by sanitizer, by form `whole`, `text`, `text among tags` or `lost`; `undefined` for one that was not run. */
export async function survival() {
  const browser = await launch();
  const page = await browser.newPage();
  const { all, remove } = await sanitizers(page);
  const result = {};
  for (const [name, sanitize] of Object.entries(all)) {
    if (!sanitize) continue;
    result[name] = {};
    for (const { name: form, html, needs, texts } of FORMS)
      result[name][form] = await page.evaluate(leftOf, await sanitize(html), needs, texts);
  }
  remove();
  await browser.close();
  return result;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  // Of what cannot be run here the record stays.
  const known = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
  const text = JSON.stringify({ ...known, ...(await survival()) });
  writeFileSync(RECORD, await format(text, { ...(await resolveConfig(RECORD)), parser: 'json' }));
}
