// The libraries of foreign pages: none of them is ours, so none of them is in the repository.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const javascript = (body) => ({ type: 'text/javascript', body });

/** A file of an npm package, as a script to serve. */
export const npm = (path) => javascript(readFileSync(join('node_modules', path)));

const cache = 'node_modules/.cache/hosts';

/** A file of a Debian package, as a script to serve: for what npm has as a server's library only. */
export function debian(name, path) {
  const unpacked = join(cache, name);
  if (!existsSync(join(unpacked, path))) {
    mkdirSync(unpacked, { recursive: true });
    const download = () =>
      execFileSync('apt-get', ['download', '-qq', name], { cwd: unpacked, stdio: 'pipe' });
    try {
      download();
    } catch {
      // A new machine has no list of packages yet.
      execFileSync('apt-get', ['update', '-qq']);
      download();
    }
    const archive = readdirSync(unpacked).find((file) => file.endsWith('.deb'));
    execFileSync('dpkg-deb', ['-x', join(unpacked, archive), unpacked]);
  }
  return javascript(readFileSync(join(unpacked, path)));
}

/** A module of ours with the libraries it imports, as one script to serve, as a site's own build makes it. */
export async function bundled(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return javascript(outputFiles[0].text);
}
