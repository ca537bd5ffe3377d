// What editors of a CMS leave of a snippet. `node test/snippets/snippets.mjs` runs every sanitizer on every form and writes
// survival.json, from which `npm run docs` makes the table of the README.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { program, unpacked } from '../debian.mjs';
import { launch } from '../guest/browser.mjs';
import { fileOf, library } from '../hosts/libraries.mjs';
import { NotHere } from '../not-run.mjs';
import { FORMS, RECORD } from './forms.mjs';

const INCLUDES = '/usr/share/wordpress/wp-includes';

/** PHP, and WordPress's folder wp-includes: unpacked, not installed, because it would bring a web server and a database. */
function kses() {
  const php = program('php', 'php-cli');
  const folder = existsSync(INCLUDES) ? INCLUDES : join(unpacked('wordpress'), INCLUDES);
  const script = fileURLToPath(new URL('kses.php', import.meta.url));
  return (html) => {
    const { status, stdout } = spawnSync(php, [script, folder], { input: html, encoding: 'utf8' });
    if (status !== 0) throw new Error(`wp_kses_post ended with ${status}: ${stdout}`);
    return stdout;
  };
}

/** How each sanitizer is got, as it is without any setting: a function from HTML to HTML. */
export const SANITIZERS = {
  wp_kses_post: kses,
  'js-xss': async () => (await library('xss')).default,
  DOMPurify: async (page) => {
    await page.addScriptTag({ path: fileOf('dompurify/dist/purify.js') });
    return (html) => page.evaluate((text) => self.DOMPurify.sanitize(text), html);
  },
  'sanitize-html': async () => (await library('sanitize-html')).default,
};

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

/** What survives a sanitizer: by form `whole`, `text`, `text among tags` or `lost`. */
export async function survival(name, page) {
  const sanitize = await SANITIZERS[name](page);
  const row = {};
  for (const { name: form, html, needs, texts } of FORMS)
    row[form] = await page.evaluate(leftOf, await sanitize(html), needs, texts);
  return row;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const record = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
  const browser = await launch();
  const page = await browser.newPage();
  for (const name of Object.keys(SANITIZERS)) {
    try {
      record[name] = await survival(name, page);
    } catch (error) {
      // Of what cannot be run here the record stays.
      if (!(error instanceof NotHere)) throw error;
      console.log(error.message);
    }
  }
  await browser.close();
  const options = { ...(await resolveConfig(RECORD)), parser: 'json' };
  writeFileSync(RECORD, await format(JSON.stringify(record), options));
}
