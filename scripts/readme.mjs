// Writes the tables of the README, from custom-elements.json and from what sanitizers were seen to leave, the API reference,
// what the recipes of the cookbook print, and the snippets in GBK. `--check` only compares, and also holds the names in the
// Chinese README's tables against the manifest. Run after `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { format, resolveConfig } from 'prettier';
import { apiReference } from './api.mjs';
import { FORMS, RECORD } from '../test/snippets/forms.mjs';
import { withOutputs } from './cookbook.mjs';

const check = process.argv.includes('--check');
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .filter((declaration) => declaration.customElement && declaration.tagName);

const cell = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\|/g, '\\|');
const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);

/** Title, heads and rows of each table of an element; a table without rows is left out. */
const tables = (element) => [
  [
    'Attributes and properties',
    ['Attribute', 'Property', 'Type', 'Default', ''],
    element.members
      .filter((member) => member.kind === 'field')
      .map((one) => [
        code(one.attribute),
        code(one.name),
        code(one.type?.text.replace(/ \| undefined$/, '')),
        code(one.default),
        one.description,
      ]),
  ],
  [
    'Slots',
    ['Slot', ''],
    element.slots?.map((one) => [one.name ? code(one.name) : '(no name)', one.description]),
  ],
  ['Parts', ['Part', ''], element.cssParts?.map((one) => [code(one.name), one.description])],
  [
    'Custom properties',
    ['Property', 'Default', ''],
    element.cssProperties?.map((one) => [code(one.name), code(one.default), one.description]),
  ],
  [
    'Methods',
    ['Method', ''],
    element.members
      .filter((member) => member.kind === 'method')
      .map((one) => [code(`${one.name}()`), one.description]),
  ],
  [
    'Events',
    ['Event', 'Type', ''],
    element.events?.map((one) => [code(one.name), code(one.type?.text), one.description]),
  ],
];

function markdown(element) {
  return tables(element)
    .filter(([, , rows]) => rows?.length)
    .map(([title, heads, rows]) =>
      [
        `**${title}**\n`,
        `| ${heads.join(' | ')} |`,
        `| ${heads.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** What a sanitizer leaves of a form, in words. */
const LEFT = {
  whole: 'kept',
  text: 'text only',
  'text among tags': 'text, and its tags shown',
  lost: 'lost',
};

function snippets() {
  const record = JSON.parse(readFileSync(RECORD, 'utf8'));
  const heads = ['Snippet', ...Object.keys(record).map(code)];
  const rows = FORMS.map(({ name, sample }) => [
    code(sample),
    ...Object.values(record).map((row) => LEFT[row[name]]),
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

let readme = readFileSync('README.md', 'utf8');
for (const element of elements) {
  const place = new RegExp(`(<!-- api ${element.tagName} -->)[^]*?(<!-- /api -->)`);
  if (!place.test(readme)) fail(`README.md has no place for ${element.tagName}.`);
  readme = readme.replace(place, (_, open, close) => `${open}\n\n${markdown(element)}\n\n${close}`);
}
readme = readme.replace(
  /(<!-- snippets -->)[^]*?(<!-- \/snippets -->)/,
  (_, open, close) => `${open}\n\n${snippets()}\n\n${close}`,
);
const files = [
  ['README.md', readme],
  ['docs/api.md', await apiReference()],
];
// A test compares what the recipes print: they need libraries of test/hosts.
if (!check) files.push(['docs/cookbook.md', withOutputs(readFileSync('docs/cookbook.md', 'utf8'))]);
for (const [file, text] of files) {
  const written = await format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
  if (!check) writeFileSync(file, written);
  else if (written !== readFileSync(file, 'utf8'))
    fail(`${file} is not what the sources say: run \`npm run docs\`.`);
}
const { file: pageInGbk, bytes } = gbkPage();
if (!check) writeFileSync(pageInGbk, bytes);
else if (!bytes.equals(readFileSync(pageInGbk)))
  fail(`${pageInGbk} is not utf-8.html in GBK: run \`npm run docs\`.`);
if (check) for (const element of elements) checkChinese(element);

/** The page of snippets for sites that are in GBK. */
function gbkPage() {
  const text = readFileSync('demo/snippets/utf-8.html', 'utf8').replace('charset="utf-8"', 'charset="gbk"');
  const bytes = iconv.encode(text, 'gbk');
  if (iconv.decode(bytes, 'gbk') !== text)
    fail('GBK does not have every character: write character references.');
  return { file: 'demo/snippets/gbk.html', bytes };
}

/** Every name of the element stands in its Chinese chapter, and every name in the first column of its tables exists. */
function checkChinese(element) {
  const chinese = readFileSync('README.zh-CN.md', 'utf8');
  const chapter = new RegExp(`### \`<${element.tagName}>\`\n([^]*?)(?=\n##|$)`).exec(chinese)?.[1];
  if (!chapter) fail(`README.zh-CN.md has no chapter on ${element.tagName}.`);
  const names = new Set(
    tables(element).flatMap(([, , rows = []]) =>
      rows.map(([first, second]) => (first || second).replace(/`/g, '')),
    ),
  );
  names.delete('(no name)');
  const said = new Set([...chapter.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name));
  const missing = [...names].filter((name) => !said.has(name));
  const unknown = [...said].filter((name) => !names.has(name));
  if (missing.length) fail(`README.zh-CN.md, ${element.tagName}: nothing on ${missing.join(', ')}.`);
  if (unknown.length) fail(`README.zh-CN.md, ${element.tagName}: there is no ${unknown.join(', ')}.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
