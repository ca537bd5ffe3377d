// What the guards of the one script cost: bytes, and time to render 1,000 cards, against the same elements without them.
// Printed and never asserted: `npm run bench`, after `npm run build`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import config from '../../rollup.config.mjs';
import { launch, serve } from '../guest/browser.mjs';

const ROUNDS = 9;
const CARDS = 1000;
const GUARDS = ['inject', 'own-methods'];
const ENTRY = join(process.cwd(), 'src/drop-in/bench-entry.js');

const source = readFileSync('src/drop-in/index.ts', 'utf8');
const imports = source.match(/^import \{ \w+Element \}.*$/gm).join('\n');
const elements = source.match(/^\s+'bloom-[\w-]+': \w+,$/gm).join('\n');

/** Entries that define the elements and do nothing else. */
const BARE = `${imports}
const elements = {${elements}};
for (const tag of Object.keys(elements)) customElements.define(tag, elements[tag]);`;
const GUARDED = `${imports}
import { isRefused } from './policy.js';
import { plain } from './plain.js';
const elements = {${elements}};
for (const tag of Object.keys(elements))
  if (!customElements.get(tag)) customElements.define(tag, isRefused ? plain(elements[tag]) : elements[tag]);`;

async function bundle(entry, isGuarded) {
  const { output, plugins } = config[1];
  const virtual = {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? entry : null),
  };
  const built = await rollup({
    input: ENTRY,
    plugins: [virtual, ...plugins.filter(({ name }) => isGuarded || !GUARDS.includes(name))],
  });
  const { output: chunks } = await built.generate(output);
  return chunks[0].code;
}

const scripts = {
  bare: await bundle(BARE, false),
  guarded: await bundle(GUARDED, true),
  whole: readFileSync('dist/sixbloom.js', 'utf8'),
};
const size = (name) => brotliCompressSync(scripts[name]).length;
console.log(
  `elements alone ${size('bare')} B brotli; with the clean room and all guards ${size('guarded')}, ${size('guarded') - size('bare')} more; with links and doctor, as built, ${size('whole')}`,
);

const site = await serve((path) => {
  const script = scripts[path.slice(1)];
  return (
    script && {
      type: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><body><script>${script}</script>`,
    }
  );
});
const chrome = await launch();
const tab = await chrome.newPage();
const times = { bare: [], guarded: [], whole: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const name of Object.keys(times)) {
    await tab.goto(`${site.origin}/${name}`);
    const time = await tab.evaluate(async (count) => {
      const cards = Array.from({ length: count }, (_, at) =>
        Object.assign(document.createElement('bloom-article-card'), {
          article: {
            id: String(at),
            headline: `六色花开 ${at}`,
            url: `/${at}.html`,
            credits: [],
            publishedAt: '2024-09-10',
          },
        }),
      );
      const start = performance.now();
      document.body.append(...cards);
      await Promise.all(cards.map((card) => card.updateComplete));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }, CARDS);
    times[name].push(time);
  }
}
await chrome.close();
await site.close();

const median = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];
for (const [name, list] of Object.entries(times))
  console.log(
    `${CARDS} cards, ${name.padEnd(8)} ${median(list).toFixed(0)} ms (median of ${ROUNDS}; ${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)})`,
  );
