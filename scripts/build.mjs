// `npm run build`: what does not wait for another part is made beside it. `npm run types` looks for faults in the types.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rollup } from 'rollup';

/** Runs a command, and ends the build where it fails. */
const run = (command) =>
  new Promise((resolve) => {
    spawn(command, { shell: true, stdio: 'inherit' }).on('exit', (code) =>
      code === 0 ? resolve() : process.exit(code ?? 1),
    );
  });

// What an earlier build left must not be packed.
for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
const manifest = run('cem analyze --config scripts/manifest.config.mjs --quiet');
const compiled = run('tsc --noCheck');
const { default: bundles } = await import('../rollup.config.mjs');
await compiled;
const written = [manifest, run('node scripts/schemas.mjs')];
const onwarn = ({ message }) => {
  throw new Error(message);
};
for (const { output, ...input } of bundles) {
  const bundle = await rollup({ ...input, onwarn });
  written.push(bundle.write(output));
}
await Promise.all(written);
await run('node scripts/supply.mjs');
