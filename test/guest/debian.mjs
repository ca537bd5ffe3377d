// Programs that a test needs and npm does not have.
import { spawnSync } from 'node:child_process';

const succeeds = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Whether a program can be run. In CI, as root on Debian, it is installed where it is missing, and a test without it is a
 * failure; elsewhere nothing is installed behind anybody's back.
 */
export function hasProgram(program, versionOption, packages) {
  if (succeeds(program, [versionOption])) return true;
  if (!process.env.CI) return false;
  succeeds('apt-get', ['update', '-qq']);
  succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (!succeeds(program, [versionOption])) throw new Error(`${program} is missing: install ${packages}.`);
  return true;
}
