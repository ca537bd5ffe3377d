// Each printed word and each list of choices has one place in src.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const files = readdirSync('src', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) =>
    ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true),
  );

/** Every node of a file. */
function* nodesOf(node) {
  yield node;
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

const placeOf = (node) => {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

/** What stands at more than one place, with the places. */
function repeated(entries) {
  const places = new Map();
  for (const [key, place] of entries) places.set(key, [...(places.get(key) ?? []), place]);
  return [...places].filter(([, all]) => all.length > 1).map(([key, all]) => `${key}: ${all.join(', ')}`);
}

const bare = (node) =>
  ts.isSatisfiesExpression(node) || ts.isAsExpression(node) ? bare(node.expression) : node;

/** The texts of an entry of words, by their path. */
function textsOf(node, constants, path = '') {
  const value = bare(ts.isIdentifier(node) ? (constants.get(node.text) ?? node) : node);
  if (ts.isStringLiteralLike(value)) return [[path, value.text]];
  if (ts.isObjectLiteralExpression(value))
    return value.properties
      .filter(ts.isPropertyAssignment)
      .flatMap(({ name, initializer }) => textsOf(initializer, constants, `${path}.${name.text}`));
  return [];
}

/** Each word of a file of words: what it is in Simplified and Traditional Chinese and in English. */
function wordsOf(file) {
  const constants = new Map(
    [...nodesOf(file)]
      .filter((node) => ts.isVariableDeclaration(node) && node.initializer)
      .map(({ name, initializer }) => [name.getText(), initializer]),
  );
  return [...nodesOf(file)].filter(ts.isObjectLiteralExpression).flatMap((table) => {
    const [simplified, traditional, english] = ['zh-Hans', 'zh-Hant', 'en'].map((tag) => {
      const entry = table.properties.find(({ name }) => name?.text === tag);
      return entry && new Map(textsOf(entry.initializer, constants));
    });
    if (!simplified || !traditional || !english) return [];
    return [...simplified]
      .filter(([, text]) => /\p{Script=Han}/u.test(text))
      .map(([path, text]) => [
        `${text} ${traditional.get(path)} ${english.get(path)}`,
        placeOf(table) + path,
      ]);
  });
}

describe('what is said once', () => {
  it('are the printed words', () => {
    const words = files.filter(({ fileName }) => fileName.startsWith('words/')).flatMap(wordsOf);
    assert.ok(words.length > 200, `${words.length} words`);
    assert.deepEqual(repeated(words), []);
  });

  it('are the lists of choices', () => {
    const lists = files
      .flatMap((file) => [...nodesOf(file)])
      .flatMap((node) => {
        const texts = ts.isArrayLiteralExpression(node)
          ? node.elements
          : ts.isUnionTypeNode(node)
            ? node.types.map((type) => (ts.isLiteralTypeNode(type) ? type.literal : type))
            : [];
        // Three words may stand together by chance.
        return texts.length > 3 && texts.every(ts.isStringLiteralLike)
          ? [[texts.map(({ text }) => text).join(' '), placeOf(node)]]
          : [];
      });
    assert.ok(lists.length > 20, `${lists.length} lists`);
    assert.deepEqual(repeated(lists), []);
  });
});
