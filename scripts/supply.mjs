// What a site that hosts the one script itself asks for: `dist/sri.json`, `dist/sbom.cdx.json` and `dist/sixbloom.LICENSE.txt`.
// No time, no random number: the same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a site may host without asking anybody. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** What npm says of a package and a lock that stand alone: it calls a package by its folder. */
function askNpm(manifest, lock) {
  const home = mkdtempSync(join(tmpdir(), 'sbom-'));
  const folder = join(home, manifest.name);
  try {
    mkdirSync(folder);
    write(join(folder, 'package.json'), manifest);
    write(join(folder, 'package-lock.json'), lock);
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--prefix', folder];
    return JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** A CycloneDX bill of materials: the package and all that is installed with it. Throws at a licence that binds a site. */
export function billOfMaterials({ devDependencies, ...manifest }, lock) {
  // `--omit dev` would leave out what is installed with the package wherever a tool of ours needs it as well.
  const installed = Object.entries(lock.packages).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const packages = { ...Object.fromEntries(installed), '': manifest };
  const { serialNumber, metadata, ...bill } = askNpm(manifest, { ...lock, packages });
  for (const { name, version, licenses = [] } of bill.components)
    if (!PERMISSIVE.includes(licenses[0]?.license?.id))
      throw new Error(`${name} ${version} is under ${JSON.stringify(licenses)}.`);
  return { ...bill, metadata: { component: metadata.component } };
}

/** Names of the packages whose code is in a bundle, by its source map. */
const contained = ({ sources }) =>
  new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));

/** The terms of the one script: the package's own, and the whole text of each that it contains. */
function terms(names) {
  const text = (name) => {
    const folder = `node_modules/${name}`;
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
    if (!file) throw new Error(`${name} brings no text of its licence.`);
    return `\n---\n\nsixbloom.js contains ${name}:\n\n${readFileSync(`${folder}/${file}`, 'utf8')}`;
  };
  return readFileSync('LICENSE', 'utf8') + names.map(text).join('');
}

/** The value of an integrity attribute for a file of these bytes. */
const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const manifest = read('package.json');
  const hashes = ['sixbloom.js', 'sixbloom-links.js', 'tokens.css'].map((file) => ({
    file,
    version: manifest.version,
    integrity: integrity(readFileSync(`dist/${file}`)),
  }));
  write('dist/sri.json', hashes);
  write('dist/sbom.cdx.json', billOfMaterials(manifest, read('package-lock.json')));
  writeFileSync('dist/sixbloom.LICENSE.txt', terms([...contained(read('dist/sixbloom.js.map'))].sort()));
}
