// custom-elements.json: what editors, frameworks and our own README know of the elements.
import { resolve } from 'node:path';
import { expandTypesPlugin, getTsProgram } from 'cem-plugin-expanded-types';

/**
 * In place of the names of types what they stand for, and the first of a list of choices in place of `LIST[0]`. A list of
 * choices is in its own order: that of the compiler changes with whatever else it has read.
 */
const choicesPlugin = {
  name: 'choices',
  packageLinkPhase({ customElementsManifest }) {
    const all = declarations(customElementsManifest);
    const values = (text = '') => text.match(/'[^']*'/g) ?? [];
    const lists = new Map(all.map(({ name, default: text }) => [`${name}[0]`, values(text)]));
    const key = (list) => [...list].sort().join();
    const ordered = new Map([...lists.values()].map((list) => [key(list), list]));
    for (const { attributes = [], members = [] } of all)
      for (const one of [...attributes, ...members]) {
        if (one.expandedType) one.type = one.expandedType;
        delete one.expandedType;
        const list = ordered.get(key(values(one.type?.text)));
        if (list?.length && !/[^'\w |-]/.test(one.type.text)) one.type = { text: list.join(' | ') };
        if (lists.has(one.default)) one.default = lists.get(one.default)[0];
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
      // The doc comment names them. What the analyzer finds in the code has no words, and often the wrong name.
      declaration.events = declaration.events?.filter(({ description }) => description);
      declaration.attributes = declaration.attributes?.filter(
        ({ name, fieldName = name }) => !hidden.has(fieldName),
      );
    }
  },
};

/** What the package exports of the files that are read: elements, events and lists of choices. */
const EXPORTED = /^(\w+Element|Bloom\w+Event|[A-Z_]+)$/;

/** Names the modules as they are published: the definitions one by one, the classes together. */
const pathsPlugin = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) =>
      path.replace(/^\/?src\/(define\/.*)\.[jt]s$/, 'dist/$1.js').replace(/^\/?src\/.*/, 'dist/index.js');
    const publish = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'object' && value) publish(value);
        else if (key === 'path' || key === 'module') node[key] = published(value);
      }
    };
    // The others were read for their lists of choices only.
    const modules = customElementsManifest.modules.filter(({ path }) =>
      /-element\.ts$|^src\/(define|controllers)\//.test(path),
    );
    publish(modules);
    const classes = modules.filter(({ path }) => path === 'dist/index.js');
    for (const key of ['declarations', 'exports'])
      classes[0][key] = classes.flatMap((module) => module[key]).filter(({ name }) => EXPORTED.test(name));
    customElementsManifest.modules = modules.filter((module) => !classes.slice(1).includes(module));
  },
};

const declarations = ({ modules }) => modules.flatMap((module) => module.declarations ?? []);

export default {
  globs: [
    'src/components/*/*.ts',
    'src/models/*.ts',
    'src/define/bloom-*.ts',
    'src/controllers/report-controller.ts',
  ],
  litelement: true,
  overrideModuleCreation({ ts, globs }) {
    const files = globs.map((file) => resolve(file)).sort();
    return getTsProgram(ts, files)
      .getSourceFiles()
      .filter(({ fileName }) => files.includes(fileName));
  },
  plugins: [expandTypesPlugin({ hideLogs: true }), choicesPlugin, promisesPlugin, pathsPlugin],
};
