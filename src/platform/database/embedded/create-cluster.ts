import { type SpawnOptions, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { statfs, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Refusal } from '../../refusals.ts'
import { type DatabasePaths, flushFolder, unfinished } from './data-folder.ts'
import { refusalFrom } from './failure.ts'
import { commandAs, type Identity } from './identity.ts'
import { isAlive } from './postmaster.ts'
import type { Programs } from './programs.ts'
import { SETTINGS_FILE, writeSettings } from './settings.ts'

export type Setup = { paths: DatabasePaths; programs: Programs; identity: Identity; durable: boolean }

/** The superuser, for creation, backup and stopping; the product itself signs in as the owner of its database. */
export const SUPERUSER = 'postgres'
/** Both the product's database and the role that owns it. */
export const DATABASE = 'goodfaith'

const ROOM_BYTES = 250 * 1024 * 1024

/**
 * Makes the cluster with its password, role and database under another name, then renames it into place: a
 * start that is cut short leaves nothing half made, and of two starts at once one wins.
 */
export async function createCluster({ paths, ...setup }: Setup): Promise<void> {
  clearAbandoned(paths)
  await refuseWithoutRoom(paths.data)
  const home = unfinished(paths.home)
  const draft = { ...paths, home, cluster: join(home, 'cluster'), password: join(home, 'password') }
  try {
    await fill({ paths: draft, ...setup })
    renameSync(home, paths.home)
    await flushFolder(paths.data)
  } catch (problem) {
    if (!existsSync(paths.home)) throw problem
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function fill(setup: Setup): Promise<void> {
  const { paths, programs, identity, durable } = setup
  const password = randomBytes(24).toString('base64url')
  mkdirSync(paths.home, { mode: 0o700 })
  await writeFile(paths.password, password, { mode: 0o600, flush: true })
  if (identity.kind === 'account') {
    for (const path of [paths.home, paths.password]) chownSync(path, identity.uid, identity.gid)
  }
  await run(setup, programs.initdb, [
    `--pgdata=${paths.cluster}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${paths.password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // One order of letters on every machine, whatever libraries it has.
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ])
  appendFileSync(join(paths.cluster, 'postgresql.conf'), `include = '${SETTINGS_FILE}'\n`)
  writeSettings(paths.cluster, durable)
  const statements = [
    `CREATE ROLE ${DATABASE} LOGIN PASSWORD '${password}';`,
    `CREATE DATABASE ${DATABASE} OWNER ${DATABASE};`,
  ]
  const output = await run(
    setup,
    programs.postgres,
    ['--single', '-D', paths.cluster, '-c', 'logging_collector=off', 'postgres'],
    `${statements.join('\n')}\n`,
  )
  // The single-user server goes on after an error and ends well.
  if (/\bERROR:/.test(output)) throw refusalFrom(output, paths)
}

/** Runs one program to its end and gives what it printed; refuses with its words where it failed. */
function run({ paths, identity }: Setup, program: string, given: string[], input = ''): Promise<string> {
  const { file, args, options } = commandAs(identity, program, given)
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...plainSurroundings(paths), ...options, stdio: 'pipe' })
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.stdin?.on('error', () => {}).end(input)
    child.on('error', problem => reject(refusalFrom(problem.message, paths)))
    child.on('close', code => (code === 0 ? resolve(output) : reject(refusalFrom(output, paths))))
  })
}

/** A working folder everyone may enter, and none of the settings PostgreSQL and C take from the environment. */
export function plainSurroundings(paths: DatabasePaths): SpawnOptions {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { cwd: paths.data, env: { ...Object.fromEntries(kept), LC_ALL: 'C' }, windowsHide: true }
}

async function refuseWithoutRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize >= ROOM_BYTES) return
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024)
  throw new Refusal(
    'unavailable',
    `The disk that holds ${folder} has ${megabytes} MB left; a new database needs ${ROOM_BYTES / 1024 / 1024} MB.`,
  )
}

/** Removes what starts that were killed left behind. Their process numbers are part of the names. */
function clearAbandoned({ data, home }: DatabasePaths): void {
  const prefix = `${basename(home)}.`
  for (const name of readdirSync(data)) {
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (name.startsWith(prefix) && !isAlive(pid)) rmSync(join(data, name), { recursive: true, force: true })
  }
}
