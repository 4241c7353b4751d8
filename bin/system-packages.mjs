// Programs that tests use and that npm does not have, from Debian where this process may install them.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Whether it could be installed; what apt-get says goes to standard error. */
export function installPackage(name) {
  process.stderr.write(`Installing ${name} from the distribution …\n`)
  return apt('update') && apt('install', '-y', '--no-install-recommends', name)
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 2, 2], env }).status === 0
}
