// What a site that hosts the script itself can check. Reads what `npm run build` made.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { billOfMaterials } from '../../scripts/supply.mjs';
import { launch, serve } from '../guest/browser.mjs';
import { ALL, faultsOf, TAGS } from '../guest/elements.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json');
const lock = json('package-lock.json');
const bom = json('dist/sbom.cdx.json');

describe('sri.json', () => {
  it('has the hash of each file of a page', () => {
    const expected = ['sixbloom.js', 'sixbloom-links.js', 'tokens.css'].map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
      return { file, version: manifest.version, integrity: `sha384-${hash}` };
    });
    assert.deepEqual(json('dist/sri.json'), expected);
  });
});

describe('sbom.cdx.json', () => {
  it('names every package as CycloneDX does, with its licence', () => {
    assert.deepEqual([bom.bomFormat, bom.specVersion], ['CycloneDX', '1.5']);
    for (const { type, name, version, purl, licenses } of [bom.metadata.component, ...bom.components]) {
      assert.equal(type, 'library');
      assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
      assert.ok(licenses[0].license.id, name);
    }
    assert.equal(bom.metadata.component.name, 'sixbloom');
  });

  it('lists what npm installs with the package, and nothing else', () => {
    const args = ['ls', '--package-lock-only', '--omit=dev', '--all', '--parseable', '--long'];
    const installed = execFileSync('npm', args, { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => line.split(':')[1])
      // Itself, and the compiler that valibot can do without: npm takes ours for it.
      .filter((name) => !/^(sixbloom|typescript)@/.test(name));
    const listed = bom.components.map(({ name, version }) => `${name}@${version}`);
    assert.deepEqual(listed.sort(), [...new Set(installed)].sort());
  });

  it('has the hash of each package that the lock has', () => {
    const hashes = Object.values(lock.packages).map((one) => one.integrity);
    for (const {
      hashes: [{ alg, content }],
      purl,
    } of bom.components) {
      assert.equal(alg, 'SHA-512');
      assert.ok(hashes.includes(`sha512-${Buffer.from(content, 'hex').toString('base64')}`), purl);
    }
  });

  it('says who needs whom, each by a name that is listed', () => {
    const refs = [bom.metadata.component, ...bom.components].map((one) => one['bom-ref']).sort();
    assert.deepEqual(bom.dependencies.map(({ ref }) => ref).sort(), refs);
    for (const name of bom.dependencies.flatMap(({ dependsOn }) => dependsOn))
      assert.ok(refs.includes(name), name);
    const [lit] = bom.dependencies.filter(({ ref }) => ref.startsWith('lit@'));
    assert.deepEqual(lit.dependsOn.map((ref) => ref.replace(/@[^@]*$/, '')).sort(), [
      '@lit/reactive-element',
      'lit-element',
      'lit-html',
    ]);
  });

  it('is the same each time', () => {
    assert.deepEqual(billOfMaterials(manifest, lock), bom);
    assert.ok(!/timestamp|serialNumber|tools/.test(JSON.stringify(bom)));
  });

  it('cannot be made with a licence that binds a site', () => {
    const bound = structuredClone(lock);
    bound.packages['node_modules/lean-qr'].license = 'AGPL-3.0-only';
    assert.throws(() => billOfMaterials(manifest, bound), /lean-qr .* is under .*AGPL-3\.0-only/);
  });
});

describe('sixbloom.LICENSE.txt', () => {
  it('has the whole text of the licence of every package in the script', () => {
    const terms = readFileSync('dist/sixbloom.LICENSE.txt', 'utf8');
    const { sources } = json('dist/sixbloom.js.map');
    const names = new Set(
      sources.flatMap((one) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(one)?.slice(1) ?? []),
    );
    assert.ok(names.has('lit-html') && names.has('lean-qr'));
    for (const name of names)
      assert.ok(terms.includes(readFileSync(`node_modules/${name}/LICENSE`, 'utf8')), name);
  });

  it('is all there is to say of the second script, which contains nobody else’s code', () => {
    const { sources } = json('dist/sixbloom-links.js.map');
    assert.ok(sources.length > 3);
    assert.deepEqual(
      sources.filter((one) => one.includes('node_modules')),
      [],
    );
  });
});

describe('what is built', () => {
  it('names no folder of the machine that built it', () => {
    const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const { parentPath, name } of files) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      assert.ok(!text.includes(process.cwd()), name);
      if (!name.endsWith('.map')) continue;
      for (const source of JSON.parse(text).sources) assert.match(source, /^(\.\.\/)+(src|node_modules)\//);
    }
  });
});

describe('the one script', () => {
  it('makes no request that the page does not ask for', async () => {
    const server = await serve((path) =>
      path === '/'
        ? `<!doctype html><link rel="icon" href="data:,"><script defer src="/sixbloom.js"></script>${ALL}`
        : undefined,
    );
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const elsewhere = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(server.origin) && !/^(data|blob):/.test(request.url()))
          elsewhere.push(request.url());
      });
      await page.goto(server.origin, { waitUntil: 'networkidle0' });
      assert.deepEqual(await page.evaluate(faultsOf, TAGS), []);
      assert.deepEqual(server.asked.sort(), ['/', '/picture.png', '/sixbloom.js']);
      assert.deepEqual(elsewhere, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
