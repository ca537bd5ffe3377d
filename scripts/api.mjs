// The API reference of the entries without elements, made of their doc comments.
import ts from 'typescript';

const ENTRIES = ['models', 'validate', 'formats', 'render'];

const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');

/** docs/api.md, unformatted. */
export function apiReference() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const files = ENTRIES.map((room) => `src/${room}/index.ts`);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const chapters = files.map((file, at) => chapter(ENTRIES[at], program.getSourceFile(file), checker));
  return [
    '# API reference',
    'Made from the doc comments by `npm run docs`. The elements are described in the [README](../README.md).',
    ENTRIES.map((room) => `- [sixbloom/${room}](#sixbloom${room})`).join('\n'),
    ...chapters,
  ].join('\n\n');
}

function chapter(room, source, checker) {
  const symbols = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const groups = [
    ['Functions', ts.SymbolFlags.Function],
    ['Values', ts.SymbolFlags.Variable | ts.SymbolFlags.Class],
    ['Types', ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias],
  ];
  return [
    `## sixbloom/${room}`,
    ...groups.flatMap(([title, flag]) => {
      const members = symbols.filter(({ flags }) => flags & flag);
      return members.length ? [`### ${title}`, ...members.map((symbol) => entry(symbol, checker))] : [];
    }),
  ].join('\n\n');
}

function entry(symbol, checker) {
  const [declaration] = symbol.declarations;
  const documentation = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  if (!documentation && !isPlain(declaration))
    throw new Error(`${symbol.name} is exported without a doc comment.`);
  return [`#### ${symbol.name}`, ...shape(symbol, declaration, checker), documentation]
    .filter(Boolean)
    .join('\n\n');
}

/** A list of choices, a type made of others and the options of a function say all in their members. */
function isPlain(declaration) {
  if (ts.isTypeAliasDeclaration(declaration) || /Options$/.test(declaration.name.text)) return true;
  return /\] as const$/.test(declaration.initializer?.getText() ?? '');
}

/** How it is written: a signature, the members of a type, the values of a list. */
function shape(symbol, declaration, checker) {
  if (ts.isFunctionDeclaration(declaration)) {
    const text = declaration
      .getSourceFile()
      .text.slice(declaration.name.getStart(), declaration.body.getStart());
    return [code(`function ${text.trim()}`)];
  }
  if (ts.isInterfaceDeclaration(declaration)) return [members(declaration, checker)];
  if (ts.isTypeAliasDeclaration(declaration)) {
    const text = declaration.type.getText();
    const isList = /^\(typeof \w+\)\[number\]$/.test(text);
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    return [
      code(
        `type ${symbol.name} = ${isList ? type.types.map(({ value }) => `'${value}'`).join(' | ') : text}`,
      ),
    ];
  }
  const list = declaration.initializer && ts.isAsExpression(declaration.initializer);
  return list ? [code(`const ${symbol.name} = ${declaration.initializer.getText()}`)] : [];
}

function members(declaration, checker) {
  const rows = declaration.members.map((member) => {
    // An index signature has no name and no symbol of its own.
    const name = member.name?.getText() ?? member.getText().split(/\]/)[0] + ']';
    const symbol = member.name && checker.getSymbolAtLocation(member.name);
    const about = ts.displayPartsToString(symbol?.getDocumentationComment(checker) ?? []);
    const optional = member.questionToken ? '?' : '';
    return `| \`${name.replace(/^readonly /, '')}${optional}\` | \`${cell(member.type?.getText() ?? '')}\` | ${cell(about)} |`;
  });
  const bases =
    declaration.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText())) ?? [];
  return [
    bases.length && `Also everything of ${bases.map((base) => `\`${base}\``).join(', ')}.\n`,
    rows.length && ['| Member | Type | |', '| --- | --- | --- |', ...rows].join('\n'),
  ]
    .filter(Boolean)
    .join('\n');
}

function code(text) {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
