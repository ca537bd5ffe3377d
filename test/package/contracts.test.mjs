// What the package promises to who installs it. Reads what `npm run build` made.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { Linter } from 'eslint';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { exports: entries, sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((one) => one.tagName);

/** A name more is a promise more: write it down here. */
const EXPORTS = [
  'ACCESS_TERMS',
  'ACTIVITY_STATUSES',
  'ARTICLE_LIST_LAYOUTS',
  'ARTICLE_STATES',
  'ARTICLE_TYPES',
  'ATTRIBUTION_FORMATS',
  'AUTHORIZATIONS',
  'AppCardElement',
  'ArticleCardElement',
  'ArticleListElement',
  'BADGE_VARIANTS',
  'BloomArticleSelectedEvent',
  'BloomAttributionCopiedEvent',
  'BloomErrorEvent',
  'BloomListLoadedEvent',
  'BloomShareEvent',
  'CARD_LAYOUTS',
  'CARD_LIVE_STATES',
  'CARD_LOADINGS',
  'CARD_STATES',
  'COUNTER_NOTATIONS',
  'COUNTER_TRIGGERS',
  'COUNTING_METHODS',
  'CREDIT_ROLES',
  'CopyrightFooterElement',
  'DIGITAL_SOURCES',
  'HEADING_LEVELS',
  'HIT_AREAS',
  'INDICATORS',
  'LIVE_STATES',
  'LOCALES',
  'MEASURES',
  'MEDIA_KINDS',
  'MOTIFS',
  'PARTY_KINDS',
  'PERMISSIONS',
  'QUALIFIERS',
  'REGISTRATION_STATUSES',
  'REQUIREMENTS',
  'REVIEW_LEVELS',
  'ROSTER_LAYOUTS',
  'SECTION_LEVELS',
  'SHARE_TARGETS',
  'SOURCE_RELATIONS',
  'ShareBarElement',
  'StatsCounterElement',
  'StatsGroupElement',
  'TEAM_STATUSES',
  'TIME_STYLES',
  'TeamBadgeElement',
  'TeamRosterElement',
  'UNIT_KINDS',
  'USES',
  'USE_RULES',
  'WRITER_ROLES',
  'addQuantities',
  'attribution',
  'bounds',
  'checkCredits',
  'checkRepublication',
  'creditLabel',
  'creditNames',
  'formatCredits',
  'formatQuantity',
  'formatTime',
  'growth',
  'isTime',
  'parseChinaTime',
  'parseCredits',
  'parseDateline',
  'parseQuantity',
  'permissionOf',
  'pickText',
  'resolveLocale',
  'rightsSentence',
  'safeHref',
  'shareUrl',
  'splitColumn',
];

describe('the exports', () => {
  it('of sixbloom are these, and nothing slips in', async () => {
    assert.deepEqual(Object.keys(await import('../../dist/index.js')).sort(), EXPORTS);
  });

  it('of sixbloom/models run in plain Node, without a DOM', async () => {
    const { parseQuantity } = await import('../../dist/models/index.js');
    assert.equal(parseQuantity('近40场').value, 40);
    assert.equal(typeof document, 'undefined');
  });

  it('all lead to files that were built', () => {
    for (const target of Object.values(entries).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    )) {
      if (!target.includes('*')) readFileSync(target);
    }
    assert.deepEqual(
      readdirSync('dist/define').filter((file) => file.endsWith('.js')),
      ['all.js', ...elements.map((element) => `${element.tagName}.js`).sort()],
    );
  });

  it('carry no helper library and no foreign module', () => {
    assert.ok(!readdirSync('dist').includes('node_modules'));
  });
});

describe('side effects', () => {
  const bundle = async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: '.' },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      external: ['lit', 'valibot'],
    });
    return outputFiles[0].text;
  };

  it('are named for the define files, the two scripts and css only', () => {
    assert.deepEqual(sideEffects, [
      './dist/define/*.js',
      './dist/sixbloom.js',
      './dist/sixbloom-links.js',
      '*.css',
    ]);
  });

  it('are none where only a model function is used', async () => {
    const code = await bundle("import { safeHref } from './dist/index.js'; console.log(safeHref)");
    assert.ok(!code.includes('customElements') && !code.includes('LitElement'), code.slice(0, 300));
  });

  it('are none of validate, and one schema brings no other', async () => {
    assert.equal(await bundle("import './dist/validate/index.js'"), '');
    const code = await bundle(
      "import { partySchema } from './dist/validate/index.js'; console.log(partySchema)",
    );
    assert.ok(code.includes('affiliation') && !/commentCount|unitKind|notice|focal/.test(code));
  });

  it('of one define file register that element alone', async () => {
    const code = await bundle("import './dist/define/bloom-team-badge.js'");
    assert.deepEqual(code.match(/customElements\.define\("[^"]+"/g), [
      'customElements.define("bloom-team-badge"',
    ]);
  });
});

for (const file of ['sixbloom.js', 'sixbloom-links.js'])
  describe(file, () => {
    const script = readFileSync(`dist/${file}`);

    it('is plain ASCII, so that a GBK page cannot garble it', () => {
      assert.equal(
        script.find((byte) => byte > 126),
        undefined,
      );
    });

    /** What the parser says of code in ES2018, and where it has what a selector names. */
    const faultsOf = (code, selector) =>
      new Linter()
        .verify(code, {
          languageOptions: { ecmaVersion: 2018, sourceType: 'script' },
          linterOptions: { noInlineConfig: true },
          rules: { 'no-restricted-syntax': ['error', selector] },
        })
        .map(({ message }) => message);

    it('is ES2018, which browsers below the floor can read too, and no module, with nothing at the top level but one expression', () => {
      const other = 'Program > :not(ExpressionStatement:first-child:last-child)';
      assert.deepEqual(faultsOf(script.toString(), other), []);
      for (const code of ['import "a"', 'a?.b', 'let a = 1', 'a(); b()'])
        assert.ok(faultsOf(code, other)[0], code);
    });

    it('imports and requires nothing', () => {
      const foreign = 'ImportExpression, Identifier[name=/^(require|exports|module|importScripts)$/]';
      assert.deepEqual(faultsOf(script.toString(), foreign), []);
      for (const code of ['import("a")', 'require("a")']) assert.ok(faultsOf(code, foreign)[0], code);
    });
  });

describe('custom-elements.json', () => {
  it('names modules that are published', () => {
    for (const { path } of manifest.modules) readFileSync(path);
    assert.equal(elements.length, 9);
    for (const { kind, name } of manifest.modules.flatMap((module) => module.exports))
      assert.ok(kind === 'custom-element-definition' || EXPORTS.includes(name), name);
  });

  it('says the values of every choice, and not what the list is called', () => {
    for (const { attributes } of elements)
      for (const { name, type } of attributes) assert.doesNotMatch(type.text, /[A-Z]/, name);
  });

  const used = (tag) => {
    const folder = `src/components/${tag.replace('bloom-', '')}`;
    const files = readdirSync(folder).map((file) => join(folder, file));
    const own = files.map((file) => readFileSync(file, 'utf8')).join('');
    // Every element can be isolated.
    const sheets = ['shared', 'button', 'isolated'].filter(
      (name) => name === 'isolated' || own.includes(`styles/${name}.styles.js`),
    );
    const text = own + sheets.map((name) => readFileSync(`src/styles/${name}.styles.ts`, 'utf8')).join('');
    return new Set(text.match(/(?<=var\(\s*|--bloom-stats-counter-\$\{name\}|)--bloom-[\w-]+(?=[,)])/g));
  };

  for (const element of elements) {
    it(`documents every custom property that ${element.tagName} reads, and no other`, () => {
      const documented = element.cssProperties.map(({ name }) => name).sort();
      const read = [...used(element.tagName)];
      // The counter's script reads these two.
      if (element.tagName === 'bloom-stats-counter')
        read.push('--bloom-stats-counter-duration', '--bloom-stats-counter-easing');
      assert.deepEqual([...new Set(read)].sort(), documented);
    });

    const folder = `src/components/${element.tagName.replace('bloom-', '')}`;
    const source = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\/\*\*[^]*?\*\//g, ''))
      .join('\n');
    const documented = (list) => list.map(({ name }) => name).sort();
    const quoted = (text) => [...text.matchAll(/'([\w-]*)'/g)].map(([, name]) => name);

    it(`documents every slot of ${element.tagName}, and no other`, () => {
      const [, given] = /new GuestController\(this, (\[[^\]]*\]|SLOTS)\)/.exec(source);
      const slots =
        given === 'SLOTS' ? /const SLOTS = \[\n?([^]*?)\n?\]( as const)?;/.exec(source)[1] : given;
      assert.deepEqual([...new Set(quoted(slots))].sort(), documented(element.slots));
    });

    // The parts that a view prints are called as their slots are; the demo's tests meet those.
    it(`documents every part that ${element.tagName} names itself`, () => {
      const shared = ['qr-code/qr-code', 'head-parts'].filter((name) => source.includes(`'../${name}.js'`));
      const text = source + shared.map((name) => readFileSync(`src/components/${name}.ts`, 'utf8')).join('');
      const named = [...text.matchAll(/\bpart(?:="|: ')([\w-]+)/g)].map(([, name]) => name);
      const known = documented(element.cssParts);
      assert.deepEqual(
        named.filter((name) => !known.includes(name)),
        [],
      );
    });

    it(`promises no private member of ${element.tagName}`, () => {
      assert.ok(!element.attributes.some(({ name }) => name === 'broken'));
      assert.ok(!element.members.some(({ privacy }) => privacy === 'private' || privacy === 'protected'));
    });
  }
});

describe('an installed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sixbloom-'));
  const modules = join(folder, 'node_modules');

  before(() => {
    mkdirSync(join(modules, 'sixbloom'), { recursive: true });
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    execFileSync('tar', [
      'xf',
      join(folder, filename),
      '-C',
      join(modules, 'sixbloom'),
      '--strip-components=1',
    ]);
    // What npm would install beside it.
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@types', 'valibot'])
      symlinkSync(resolve('node_modules', name), join(modules, name), 'dir');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('serves its models to a plain Node project', () => {
    writeFileSync(
      join(folder, 'use.js'),
      "import { parseQuantity } from 'sixbloom/models'; console.log(parseQuantity('3000余人次').value);",
    );
    assert.equal(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' }), '3000\n');
  });

  /** What the compiler says of a file, with the types of every package checked as well. */
  const check = (file, text, options) => {
    writeFileSync(join(folder, file), text);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      types: [],
      ...options,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    const tsc = [resolve('node_modules/typescript/bin/tsc'), '-p', folder];
    return spawnSync(process.execPath, tsc, { encoding: 'utf8' }).stdout;
  };

  for (const room of ['models', 'validate', 'formats', 'render']) {
    it(`type-checks sixbloom/${room} where there is no DOM`, () => {
      const lib = ['ES2022'];
      assert.equal(check('room.ts', `export * from 'sixbloom/${room}';`, { lib }), '');
    });
  }

  for (const [module, moduleResolution] of [
    ['ESNext', 'bundler'],
    ['Node16', 'node16'],
  ]) {
    it(`type-checks under moduleResolution ${moduleResolution}`, () => {
      const use = `import { parseQuantity, type Article } from 'sixbloom/models';
         import { articleSchema, validate } from 'sixbloom/validate';
         import 'sixbloom/define/bloom-team-badge.js';
         import { ArticleCardElement, BloomErrorEvent } from 'sixbloom';
         const article: Pick<Article, 'headline'> = { headline: '六色花开' };
         const { value } = validate(articleSchema, {}, { locale: 'en' });
         const checked: Article | undefined = value;
         const card: ArticleCardElement = document.createElement('bloom-article-card') as ArticleCardElement;
         card.layout = 'row';
         document.createElement('bloom-team-badge').variant = 'solid';
         // @ts-expect-error there is no such layout
         card.layout = 'grid';
         document.addEventListener('bloom-error', ({ path, reason, message }) => { console.log(path, reason, message); });
         console.log(parseQuantity('近40场'), article, checked, articleSchema.entries.headline, BloomErrorEvent);`;
      assert.equal(check('use.ts', use, { lib: ['ES2022', 'DOM'], module, moduleResolution }), '');
    });
  }
});
