// The libraries of test/hosts/package.json, and how they come into a page: none of them is ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { unpacked } from '../debian.mjs';

/** The path of a file of a library. */
export const fileOf = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

/** A library as a module. */
export const library = (name) => import(name);

const javascript = (body) => ({ type: 'text/javascript', body });

/** A file of a library, as a script to serve. */
export const npm = (path) => javascript(readFileSync(fileOf(path)));

/** A file of a Debian package, as a script to serve: for what npm has as a server's library only. */
export const debian = (name, path) => javascript(readFileSync(join(unpacked(name), path)));

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
