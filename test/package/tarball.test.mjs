// What is in the package that npm packs, and where its pages lead. Reads what `npm run build` made.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';

const [{ files, size }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const paths = files.map(({ path }) => path);
const read = (file) => readFileSync(file, 'utf8');

describe('the tarball', () => {
  it('has at most 150 files and 910 KB', () => {
    assert.ok(paths.length <= 150, `${paths.length} files`);
    assert.ok(size <= 910_000, `${size} bytes`);
  });

  it('has no source and no map of types', () => {
    assert.deepEqual(
      paths.filter((path) => path.startsWith('src/') || path.endsWith('.d.ts.map')),
      [],
    );
  });

  it('has for every module what its source map asks for', () => {
    for (const path of paths.filter((one) => one.endsWith('.js.map'))) {
      const { sources, sourcesContent } = JSON.parse(read(path));
      assert.equal(sourcesContent?.filter(Boolean).length, sources.length, path);
    }
  });

  it('declares every class once', () => {
    const types = paths.filter((path) => path.endsWith('.d.ts')).map(read);
    const classes = types.flatMap((text) => [...text.matchAll(/^(?:export )?declare class (\w+)/gm)]);
    const names = classes.map(([, name]) => name);
    assert.ok(names.includes('ArticleCardElement'));
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });

  it('says where it comes from', () => {
    const { repository, homepage, bugs, author } = JSON.parse(read('package.json'));
    assert.match(repository.url, /^git\+https:\/\//);
    for (const address of [homepage, bugs.url]) assert.match(address, /^https:\/\//);
    assert.ok(author);
  });
});

/** The anchors of a page: those it sets itself, and those that GitHub and the registry give its headings. */
const anchorsOf = (markdown) => [
  ...[...markdown.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id),
  ...[...markdown.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replace(/ /g, '-'),
  ),
];

describe('every relative link', () => {
  for (const page of paths.filter((path) => path.endsWith('.md'))) {
    it(`of ${page} leads to something in the package`, () => {
      const text = read(page).replace(/^```[^]*?^```|`[^`\n]*`/gm, '');
      const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
      const lost = links
        .filter((link) => !/^https?:/.test(link))
        .filter((link) => {
          const [path, anchor] = link.split('#');
          const file = path ? posix.join(posix.dirname(page), path) : page;
          // A folder is shown as its list of files.
          if (!paths.some((one) => one === file || one.startsWith(`${file}/`))) return true;
          return anchor && !anchorsOf(read(file)).includes(decodeURIComponent(anchor));
        });
      assert.deepEqual(lost, []);
    });
  }
});
