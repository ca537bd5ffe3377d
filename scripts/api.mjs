// The API reference of the entries without elements, which typedoc makes of their doc comments.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application } from 'typedoc';

const ENTRIES = ['models', 'validate', 'formats', 'render'];

const HEAD = `# API reference

Made from the doc comments by \`npm run docs\`. The elements are described in the [README](../README.md).

${ENTRIES.map((room) => `- [sixbloom/${room}](#sixbloom${room})`).join('\n')}`;

/** docs/api.md, unformatted. Throws where an export has no doc comment or a link leads nowhere. */
export async function apiReference() {
  const path = mkdtempSync(join(tmpdir(), 'api-'));
  const typedoc = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    logLevel: 'Warn',
    entryPoints: ENTRIES.map((room) => `src/${room}/index.ts`),
    outputs: [{ name: 'markdown', path }],
    outputFileStrategy: 'modules',
    readme: 'none',
    sort: ['alphabetical'],
    groupOrder: ['Functions', 'Variables', '*'],
    disableSources: true,
    excludeExternals: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    useHTMLAnchors: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    tableColumnSettings: { hideModifiers: true, hideInherited: true, hideOverrides: true },
    requiredToBeDocumented: ['Function', 'Variable', 'Interface', 'Class'],
    validation: { notDocumented: true, invalidLink: true, notExported: false },
  });
  try {
    const project = await typedoc.convert();
    typedoc.validate(project);
    await typedoc.generateOutputs(project);
    if (typedoc.logger.hasWarnings() || typedoc.logger.hasErrors())
      throw new Error('The doc comments have faults: see above.');
    return [
      HEAD,
      ...ENTRIES.map((room) => chapter(room, readFileSync(join(path, `${room}.md`), 'utf8'))),
    ].join('\n\n');
  } finally {
    rmSync(path, { recursive: true });
  }
}

/** The page of an entry as a chapter of the one page: an anchor says whose it is, and nothing links to a member. */
const chapter = (room, page) =>
  page
    .replace(/^# .*/, `# sixbloom/${room}`)
    .replace(/^#/gm, '##')
    .replace(/<a id="(?:property|type-parameter)-[^"]*"><\/a> ?/g, '')
    .replace(/<a id="/g, `<a id="${room}-`)
    .replace(/\]\(#/g, `](#${room}-`)
    .replace(/\]\((\w+)\.md#/g, '](#$1-')
    // What typedoc calls a parameter that is taken apart at once.
    .replace(/__namedParameters/g, 'options');
