// Programs that a test needs and npm does not have.
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  // Test files run side by side, and apt serves one at a time.
  const apt = 'apt-get update -qq; apt-get install -y -qq --no-install-recommends "$@"';
  succeeds('flock', [join(tmpdir(), 'sixbloom-apt.lock'), 'sh', '-c', apt, 'apt', ...packages]);
  if (!succeeds(program, [versionOption])) throw new Error(`${program} is missing: install ${packages}.`);
  return true;
}
