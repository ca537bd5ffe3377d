// The recipes of the cookbook: a chapter with a `js` block, the files it reads, and a `text` block with what it prints.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BLOCK = /^```(\w+) ?(.*)\n([^]*?)^```$/gm;

/** Every chapter that has code to run. */
export function recipes(markdown) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((chapter) => {
      const blocks = [...chapter.matchAll(BLOCK)].map(([, language, file, text]) => ({
        language,
        file,
        text,
      }));
      const text = (language) => blocks.find((block) => block.language === language)?.text;
      return {
        title: chapter.slice(0, chapter.indexOf('\n')),
        code: text('js'),
        output: text('text'),
        files: blocks.filter(({ file }) => file),
      };
    })
    .filter(({ code }) => code);
}

/**
 * What a recipe prints. Its folder lies inside the package, so that `sixbloom/…` is the package that was built; what else it
 * imports is of test/hosts.
 */
export function run({ code, files }) {
  const folder = mkdtempSync(join('dist', 'recipe-'));
  try {
    for (const { file, text } of files) writeFileSync(join(folder, file), text);
    copyFileSync('demo/content/xiaguang.json', join(folder, 'article.json'));
    writeFileSync(join(folder, 'recipe.mjs'), code);
    symlinkSync(resolve('test/hosts/node_modules'), join(folder, 'node_modules'), 'junction');
    return execFileSync(process.execPath, ['recipe.mjs'], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page with what its recipes print. */
export function withOutputs(markdown) {
  return recipes(markdown).reduce(
    (page, recipe) =>
      page
        .replace(recipe.code, () => `${recipe.code}\0`)
        .replace(/\0([^]*?```text\n)[^]*?(?=^```$)/m, (_, between) => between + run(recipe)),
    markdown,
  );
}
