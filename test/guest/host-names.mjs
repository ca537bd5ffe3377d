// Which names of a host page the one script reads, by its syntax tree: the generator of the hostile pages.
import { readFileSync } from 'node:fs';
import { parseAst } from 'rollup/parseAst';

/** Calls `visit(node, parent, key)` for each node of a tree. */
function walk(node, visit, parent, key) {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of [value].flat()) if (typeof child?.type === 'string') walk(child, visit, node, name);
  }
}

/** The names that a pattern binds. */
const bound = (pattern) =>
  ({
    Identifier: () => [pattern.name],
    ObjectPattern: () => pattern.properties.flatMap((one) => bound(one.value ?? one.argument)),
    ArrayPattern: () => pattern.elements.flatMap((one) => (one ? bound(one) : [])),
    AssignmentPattern: () => bound(pattern.left),
    RestElement: () => bound(pattern.argument),
  })[pattern.type]?.() ?? [];

/**
 * The globals that a script reads and does not bind, and the properties that it reads of anything. Bindings are taken
 * without their scopes: esbuild and terser give no local the name of a global that is read.
 */
export function hostNames(code) {
  const bindings = new Set(['arguments', 'undefined']);
  const identifiers = new Set();
  const properties = new Set();
  walk(parseAst(code), (node, parent, key) => {
    if (/Function|Class/.test(node.type) && node.id) bindings.add(node.id.name);
    for (const pattern of node.params ?? []) bound(pattern).forEach((name) => bindings.add(name));
    if (node.type === 'VariableDeclarator') bound(node.id).forEach((name) => bindings.add(name));
    if (node.type === 'CatchClause' && node.param) bound(node.param).forEach((name) => bindings.add(name));
    // Names of members stand in strings too: `'body' in document`, our list of the document's members.
    if (node.type === 'Literal' && /^[a-z]\w+$/i.test(node.value)) properties.add(node.value);
    if (node.type !== 'Identifier') return;
    const isMember = parent.type === 'MemberExpression' && key === 'property' && !parent.computed;
    const isKey = /Property|MethodDefinition/.test(parent.type) && key === 'key' && !parent.computed;
    if (isMember || isKey) properties.add(node.name);
    else if (!/Label|Break|Continue/.test(parent.type)) identifiers.add(node.name);
  });
  return {
    globals: [...identifiers].filter((name) => !bindings.has(name)).sort(),
    properties: [...properties].sort(),
  };
}

/** The names that the built script reads. */
export const builtNames = () => hostNames(readFileSync('dist/sixbloom.js', 'utf8'));
