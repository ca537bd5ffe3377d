// The entries that need no page: what they import, where they run, what one function of them weighs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const text = readFileSync('demo/content/xiaguang.json', 'utf8');

/** What each may import, and one use of it that runs through most of its code. */
const ENTRIES = {
  models: [[], `parseQuantity('3000余人次').value === 3000 && attribution(article).includes('陈志蓉')`],
  validate: [['valibot'], `validate(articleSchema, article).value.id === article.id`],
  formats: [
    ['htmlparser2'],
    `fromRss(toRss([article], feed).output).articles[0].id === article.id &&
     fromJsonLd(jsonLdScript(article)).articles[0].id === article.id &&
     fromNinjs(JSON.stringify(toNinjs(article).output)).articles[0].id === article.id &&
     fromJsonFeed(JSON.stringify(toJsonFeed([article], feed).output)).articles[0].id === article.id`,
  ],
  render: [
    [],
    `renderArticleCard(article).includes('六色花开') && renderCopyrightFooter(article).includes('郭璇')`,
  ],
};

/** The one file that a bundler would make of some code; `packages` are left out of it. */
async function bundle(contents, packages = 'bundle', format = 'esm') {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format,
    globalName: 'entry',
    packages,
    external: packages === 'external' ? [] : undefined,
  });
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  return { code: outputFiles[0].text, imported: [...new Set(imported)] };
}

for (const [room, [packages, use]] of Object.entries(ENTRIES)) {
  describe(`sixbloom/${room}`, () => {
    it(`imports ${packages.join(', ') || 'nothing'}, and neither Lit nor another room`, async () => {
      const { imported } = await bundle(`export * from './dist/${room}/index.js'`, 'external');
      assert.deepEqual(imported, packages);
    });

    it('runs in plain Node', () => {
      const script = `
        import * as entry from 'sixbloom/${room}';
        import { readFileSync } from 'node:fs';
        const article = JSON.parse(readFileSync('demo/content/xiaguang.json', 'utf8'));
        const feed = { title: '岳塘新闻网', url: 'https://news.example/' };
        console.log(typeof document, new Function('entry', 'article', 'feed', \`with (entry) return ${use.replace(/\s+/g, ' ')}\`)(entry, article, feed));`;
      const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
      });
      assert.equal(output, 'undefined true\n');
    });

    it('runs in a global that has only what every worker has', async () => {
      const { code } = await bundle(`export * from './dist/${room}/index.js'`, 'bundle', 'iife');
      const worker = createContext({ URL, URLSearchParams, TextDecoder, TextEncoder });
      runInContext(
        `const article = ${text}; const feed = { title: '岳塘新闻网', url: 'https://news.example/' };`,
        worker,
      );
      assert.equal(runInContext(`${code}; with (entry) { ${use} }`, worker), true);
      assert.equal(
        runInContext('typeof document + typeof process + typeof self', worker),
        'undefinedundefinedundefined',
      );
    });
  });
}

describe('one function alone', () => {
  const ALONE = [
    ['models', 'formatQuantity', '通讯员'],
    ['models', 'safeHref', '余'],
    ['models', 'parseCredits', 'Republication needs'],
    ['validate', 'partySchema', 'notice'],
    ['formats', 'toNinjs', 'content:encoded'],
    ['formats', 'toJsonFeed', 'NewsArticle'],
    ['render', 'renderTeamBadge', 'bloom-article-card'],
  ];
  for (const [room, name, other] of ALONE) {
    it(`${name} brings nothing of ${other} along`, async () => {
      const { code: all } = await bundle(`export * from './dist/${room}/index.js'`, 'external');
      const { code } = await bundle(`export { ${name} } from './dist/${room}/index.js'`, 'external');
      const escaped = JSON.stringify(other)
        .slice(1, -1)
        .replace(/[^\0-~]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
      const has = (where) => where.includes(other) || where.toLowerCase().includes(escaped);
      assert.ok(has(all), `the whole entry should have ${other}`);
      assert.ok(!has(code), `${name} should not`);
      assert.ok(code.length < all.length * 0.7, `${code.length} of ${all.length} bytes`);
    });
  }
});
