// Runs every element in every browser that is promised, and writes what came of it into docs/browsers.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { TAGS } from '../guest/elements.mjs';
import { ENGINES } from './engines.mjs';
import { FORMS, LOOKS, visit } from './visit.mjs';

const FILE = 'docs/browsers.md';
const looks = Object.keys(LOOKS);

const rows = [];
let failed = 0;
for (const engine of ENGINES) {
  const began = Date.now();
  const results = [];
  const faults = [];
  for (const form of Object.keys(FORMS)) {
    try {
      const found = await visit(engine, form);
      results.push(found.result);
      faults.push(...found.faults);
    } catch (error) {
      faults.push(error.message);
    }
  }
  if (faults.length) failed++;
  console.log(`${faults.length ? 'FAILED' : 'ok'} ${engine.name}, ${Date.now() - began} ms`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (results[0]) rows.push(row(engine, results[0]));
}
console.log(`${ENGINES.length - failed} passed, ${failed} failed`);

if (failed) process.exitCode = 1;
else await write();

/** A line of the table: what is simpler is said by number. */
function row({ name, isBelow }, { elements, simpler, version }) {
  const browser = /\d/.test(name) ? name : `${name} (${version})`;
  if (isBelow) return [browser, 'none: the page stays as it was written', '', ''];
  const checks = TAGS.reduce((sum, tag) => sum + elements[tag].passed, 0);
  const numbers = simpler.map((what) => looks.indexOf(what) + 1).join(', ');
  return [browser, `${TAGS.length} of ${TAGS.length}`, checks, numbers];
}

async function write() {
  const table = [['Browser', 'Elements', 'Checks', 'Simpler'], ['---', '---', '--:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const list = looks.map((what, index) => `${index + 1}. ${what}`).join('\n');
  const text = readFileSync(FILE, 'utf8').replace(
    /(<!-- support -->)[^]*(<!-- \/support -->)/,
    (_, open, close) => `${open}\n\n${table}\n\n${list}\n\n${close}`,
  );
  const written = await format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' });
  writeFileSync(FILE, written);
}
