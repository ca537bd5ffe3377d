// What a site that hosts the one script itself asks for, from the lock and from what rollup made: `dist/sri.json`,
// `dist/sbom.cdx.json` and `dist/sixbloom.LICENSE.txt`. No time, no random number: the same sources give the same bytes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What a site may host without asking anybody. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
const FOLDER = 'node_modules/';

/** The value of an integrity attribute for a file of these bytes. */
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const nameOf = (path) => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const byName = (a, b) => (a < b ? -1 : 1);

/** Where Node finds a package that one at a path of the lock asks for. */
function found(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf(`/${FOLDER}`))) {
    const path = `${folder && `${folder}/`}${FOLDER}${name}`;
    if (packages[path]) return path;
    if (!folder.includes(`/${FOLDER}`)) return packages[FOLDER + name] && FOLDER + name;
  }
}

/** Paths in the lock of all that comes with the package at a path, itself too, by following `dependencies`. */
export function runtimePaths(packages, from = '', known = new Set()) {
  known.add(from);
  for (const name of Object.keys(packages[from].dependencies ?? {})) {
    const path = found(packages, from, name);
    if (!path) throw new Error(`package-lock.json has no ${name} for ${from || 'sixbloom'}.`);
    if (!known.has(path)) runtimePaths(packages, path, known);
  }
  return known;
}

/** A CycloneDX 1.6 bill of materials: the package and all that is installed with it. Throws at a licence that binds a site. */
export function billOfMaterials({ packages }) {
  const component = (path) => {
    const { name = nameOf(path), version, license, integrity: hash } = packages[path];
    if (!PERMISSIVE.includes(license)) throw new Error(`${name} ${version} is under ${license}.`);
    const [, group, own] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name);
    return {
      type: 'library',
      'bom-ref': purl(name, version),
      ...(group && { group }),
      name: own,
      version,
      ...(path && { scope: 'required' }),
      ...(hash && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(hash.slice(7), 'base64').toString('hex') }],
      }),
      licenses: [{ license: { id: license } }],
      purl: purl(name, version),
    };
  };
  const paths = [...runtimePaths(packages)];
  const refOf = (path) => component(path)['bom-ref'];
  // The same version can be installed in two places.
  const once = new Map(paths.map((path) => [refOf(path), path]));
  const refs = [...once.keys()].sort(byName);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: component('') },
    components: refs.filter((ref) => once.get(ref)).map((ref) => component(once.get(ref))),
    dependencies: refs.map((ref) => {
      const path = once.get(ref);
      const names = Object.keys(packages[path].dependencies ?? {});
      return { ref, dependsOn: names.map((name) => refOf(found(packages, path, name))).sort(byName) };
    }),
  };
}

/** Names of the packages whose code is in a bundle, by its source map. */
export function contained({ sources }) {
  const names = sources
    .filter((source) => source.includes(FOLDER))
    .map((source) => /^(?:@[^/]+\/)?[^/]+/.exec(nameOf(source))[0]);
  return [...new Set(names)].sort(byName);
}

/** The terms of the one script: the package's own, and the whole text of each that it contains. */
function terms(names) {
  const text = (name) => {
    const file = readdirSync(FOLDER + name).find((one) => /^licen[cs]e(\.|$)/i.test(one));
    if (!file) throw new Error(`${name} brings no text of its licence.`);
    return `\n---\n\nsixbloom.js contains ${name}:\n\n${readFileSync(`${FOLDER}${name}/${file}`, 'utf8')}`;
  };
  return readFileSync('LICENSE', 'utf8') + names.map(text).join('');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const write = (file, value) => writeFileSync(`dist/${file}`, `${JSON.stringify(value, null, 2)}\n`);
  const lock = read('package-lock.json');
  const { version } = read('package.json');
  write(
    'sri.json',
    ['sixbloom.js', 'tokens.css'].map((file) => ({
      file,
      version,
      integrity: integrity(readFileSync(`dist/${file}`)),
    })),
  );
  write('sbom.cdx.json', billOfMaterials(lock));
  writeFileSync('dist/sixbloom.LICENSE.txt', terms(contained(read('dist/sixbloom.js.map'))));
}
