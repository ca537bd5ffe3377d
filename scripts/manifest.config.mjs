// custom-elements.json: what editors, frameworks and our own README know of the elements.

/** `const LAYOUTS = ['auto', …] as const` by name, and the names of the types derived from them. */
const choices = new Map();

const choicePlugin = {
  name: 'choices',
  analyzePhase({ ts, node }) {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
      const list = node.initializer.expression;
      if (ts.isArrayLiteralExpression(list))
        choices.set(
          node.name.text,
          list.elements.map((one) => `'${one.text}'`),
        );
    }
    if (ts.isTypeAliasDeclaration(node)) {
      const source = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText())?.[1];
      if (source) choices.set(node.name.text, choices.get(source));
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const { attributes = [], members = [] } of declarations(customElementsManifest)) {
      for (const one of [...attributes, ...members]) {
        const values = choices.get(one.type?.text);
        if (!values) continue;
        one.type = { text: values.join(' | ') };
        one.default = values[0];
      }
    }
  },
};

/** The analyzer takes `state: true` for an attribute and lists private members: neither is a promise. */
const promisesPlugin = {
  name: 'promises-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarations(customElementsManifest)) {
      const hidden = new Set();
      declaration.members = declaration.members?.filter((member) => {
        const promised = member.privacy !== 'private' && member.privacy !== 'protected' && !member.static;
        if (!promised) hidden.add(member.name);
        return promised;
      });
      // An event whose name is put together at run time; the doc comment names them.
      declaration.events = declaration.events?.filter(({ name }) => name);
      declaration.attributes = declaration.attributes?.filter(
        ({ name, fieldName = name }) => !hidden.has(fieldName),
      );
    }
  },
};

/** Names the modules as they are published: dist/….js, not src/….ts. */
const pathsPlugin = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    // The others were read for their lists of choices only.
    customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) =>
      /-element\.ts$|^src\/(define|controllers)\//.test(path),
    );
    const publish = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'object' && value) publish(value);
        else if (key === 'path' || key === 'module')
          node[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
      }
    };
    publish(customElementsManifest);
  },
};

function declarations({ modules }) {
  return modules.flatMap((module) => module.declarations ?? []);
}

export default {
  globs: [
    'src/components/heading.ts',
    'src/components/*/*.ts',
    'src/models/*.ts',
    'src/define/bloom-*.ts',
    'src/controllers/report-controller.ts',
  ],
  litelement: true,
  plugins: [choicePlugin, promisesPlugin, pathsPlugin],
};
