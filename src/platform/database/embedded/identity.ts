import { type SpawnOptions, spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../../refusals.ts'
import type { DatabasePaths } from './data-folder.ts'
import { copyPrograms, type Programs } from './programs.ts'

/**
 * As whom PostgreSQL runs. It refuses to run as root, so there it runs as an ordinary account, or as root
 * under another name within a user namespace of Linux.
 */
export type Identity = { kind: 'self' } | { kind: 'account' | 'namespace'; uid: number; gid: number }

type Account = { uid: number; gid: number }

/** Picks the identity, and programs which it can reach. Refuses where root has none to offer. */
export function chooseIdentity(
  paths: DatabasePaths,
  programs: Programs,
): { identity: Identity; programs: Programs } {
  if (process.getuid?.() !== 0) return { identity: { kind: 'self' }, programs }
  const account = ownerOf(paths.home) ?? nobody()
  const closed = closedTo(account, paths.data)
  const isOpen = closed.length === 0 || (closed[0] === paths.data && letThroughIfNew(paths.data))
  if (isOpen && closedTo(account, programs.folder).length === 0) {
    return settle(paths, { kind: 'account', ...account }, programs)
  }
  const namespace: Identity = { kind: 'namespace', ...nobody() }
  const trial = commandAs(namespace, programs.postgres, ['--version'])
  if (spawnSync(trial.file, trial.args).status === 0) return settle(paths, namespace, programs)
  if (isOpen) return settle(paths, { kind: 'account', ...account }, copyPrograms(programs, paths.data))
  throw new Refusal(
    'unavailable',
    `PostgreSQL does not run as root, and no other account may enter ${closed[0]}. Start Goodfaith as an ` +
      'ordinary user, or set GOODFAITH_DATA to a folder such as /var/lib/goodfaith, or set DATABASE_URL.',
  )
}

/** How to start a program under an identity. */
export function commandAs(
  identity: Identity,
  program: string,
  args: string[],
): { file: string; args: string[]; options: SpawnOptions } {
  if (identity.kind === 'self') return { file: program, args, options: {} }
  const { kind, uid, gid } = identity
  if (kind === 'account') return { file: program, args, options: { uid, gid } }
  const names = ['-U', `--map-user=${uid}`, `--map-group=${gid}`]
  return { file: 'unshare', args: [...names, program, ...args], options: {} }
}

/** The folders on the way to a path, itself included, that an account may not enter; outermost first. */
export function closedTo({ uid, gid }: Account, path: string): string[] {
  const above = dirname(path) === path ? [] : closedTo({ uid, gid }, dirname(path))
  const { mode, uid: owner, gid: group } = statSync(path)
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
  return mode & bit ? above : [...above, path]
}

/** Hands files to whoever is to run the server, where somebody else ran it before. */
function giveTo(identity: Identity, folder: string): void {
  if (identity.kind === 'self') return
  const { uid, gid } = identity.kind === 'account' ? identity : { uid: 0, gid: 0 }
  if (statSync(folder).uid !== uid) spawnSync('chown', ['-R', `${uid}:${gid}`, folder])
}

function settle(paths: DatabasePaths, identity: Identity, programs: Programs) {
  if (statSync(paths.home, { throwIfNoEntry: false })) giveTo(identity, paths.home)
  return { identity, programs }
}

/** Whoever already owns the database, so that root starting it once does not lock its user out. */
function ownerOf(home: string): Account | undefined {
  const found = statSync(home, { throwIfNoEntry: false })
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

/** Opens an empty data folder for entering, not for listing; a folder already in use keeps what its owner set. */
function letThroughIfNew(folder: string): boolean {
  if (readdirSync(folder).length > 0) return false
  chmodSync(folder, statSync(folder).mode | 0o011)
  return true
}

function nobody(): Account {
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .find(([name]) => name === 'nobody')
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : { uid: 65534, gid: 65534 }
}
