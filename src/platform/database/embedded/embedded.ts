import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Log, silent } from '../../log.ts'
import { Refusal } from '../../refusals.ts'
import { createCluster, DATABASE, type Setup } from './create-cluster.ts'
import { type DatabasePaths, databasePaths, POSTGRES_MAJOR } from './data-folder.ts'
import { refusalFrom } from './failure.ts'
import { chooseIdentity } from './identity.ts'
import { launch, whenGone, whenReady } from './launch.ts'
import { findPostmaster, forgetDeadPostmaster, isAlive, type Postmaster } from './postmaster.ts'
import { copyPrograms, findPrograms, linkLibraries } from './programs.ts'
import { type Claim, claimServer, urlOf } from './session.ts'

export type EmbeddedServer = {
  /** Of the database `goodfaith`, as the role that owns it; no superuser. */
  url: string
  /** Whether the server already ran when it was asked for. */
  adopted: boolean
  /** Lets go of the server, and stops it where no other process holds it. */
  stop(): Promise<void>
}

type Options = {
  /** False only for tests: such a server may lose everything in a power cut. */
  durable?: boolean
  log?: Log
}

const STOP_PATIENCE_MS = 60_000
const LOOK_AGAIN_MS = 10
const LONGEST_PATH = process.platform === 'win32' ? 180 : 900

/**
 * The built-in PostgreSQL on a data folder: joined where it runs, started where it does not, made where it has
 * never been. Safe to call from several processes at once. Refuses (`unavailable`) with what to do where it
 * cannot run. A process that dies without `stop` leaves the server running, for the next one to adopt.
 */
export async function startEmbedded(
  dataFolder: string,
  { durable = true, log = silent }: Options = {},
): Promise<EmbeddedServer> {
  const paths = databasePaths(dataFolder)
  let setup: Setup | undefined
  for (;;) {
    const running = await whenReady(paths.cluster)
    let launched: Postmaster | undefined
    if (!running) {
      setup ??= prepare(paths, durable)
      launched = await start(setup, log)
    }
    const server = running ?? launched
    const claim = server && (await claimServer(paths, server))
    if (claim) return held(paths, claim, server.pid, running !== undefined)
    await delay(LOOK_AGAIN_MS)
  }
}

/** A server that is ready on a data folder, started by whichever process; for those who only look in. */
export function findEmbedded(dataFolder: string): { url: string } | undefined {
  const paths = databasePaths(dataFolder)
  const running = findPostmaster(paths.cluster)
  return running?.isReady ? { url: urlOf(paths, running.port, DATABASE, DATABASE) } : undefined
}

/** Stops the server of a data folder, whoever uses it. Transactions under way are rolled back. */
export async function stopEmbedded(dataFolder: string): Promise<void> {
  const { cluster } = databasePaths(dataFolder)
  const running = findPostmaster(cluster)
  if (running) await stop(cluster, running.pid)
}

function held(paths: DatabasePaths, claim: Claim, pid: number, adopted: boolean): EmbeddedServer {
  let stopping: Promise<void> | undefined
  const letGo = async () => {
    if (await claim.isLast()) await stop(paths.cluster, pid)
    await claim.end()
  }
  return {
    url: claim.url,
    adopted,
    stop() {
      stopping ??= letGo()
      return stopping
    },
  }
}

/** A fast shutdown: https://www.postgresql.org/docs/18/server-shutdown.html. An immediate one where it hangs. */
async function stop(cluster: string, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    // A signal would kill there without a word; pg_ctl has a way of its own.
    await promisify(execFile)(findPrograms().pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w'])
    return
  }
  if (!signal(pid, 'SIGINT')) return
  if (!(await whenGone(pid, STOP_PATIENCE_MS))) signal(pid, 'SIGQUIT')
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  if (!isAlive(pid)) return false
  process.kill(pid, name)
  return true
}

function prepare(paths: DatabasePaths, durable: boolean): Setup {
  openFolder(paths)
  refuseForeign(paths)
  const found = findPrograms()
  const reachable = linkLibraries(found.folder) ? found : copyPrograms(found, paths.data)
  return { paths, durable, ...chooseIdentity(paths, reachable) }
}

async function start(setup: Setup, log: Log): Promise<Postmaster | undefined> {
  const { cluster, home } = setup.paths
  try {
    if (!existsSync(home)) {
      log('creating the database', { folder: home })
      await createCluster(setup)
    }
    forgetDeadPostmaster(cluster)
    return await launch(setup)
  } catch (problem) {
    // A full disk or a folder that cannot be written may show first in a file of ours.
    throw problem instanceof Error && 'syscall' in problem
      ? refusalFrom(problem.message, setup.paths)
      : problem
  }
}

function openFolder({ data, cluster }: DatabasePaths): void {
  if (cluster.length > LONGEST_PATH) {
    throw new Refusal('unavailable', `The path of the data folder is too long for PostgreSQL: ${data}`)
  }
  try {
    // Root's server runs under another account, which must be able to pass through.
    mkdirSync(data, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (problem) {
    const { message } = problem as Error
    throw new Refusal('unavailable', `The data folder ${data} cannot be used: ${message}`)
  }
}

/** Refuses what stands in the place of our cluster and is not one, rather than writing over it. */
function refuseForeign({ home, cluster, password }: DatabasePaths): void {
  const found = statSync(home, { throwIfNoEntry: false })
  if (!found) return
  const refuse = (why: string) => {
    throw new Refusal('unavailable', `${home} is not a database that Goodfaith can open: ${why}.`)
  }
  const user = process.getuid?.()
  if (user && found.uid !== user) refuse('it belongs to another user')
  const version = join(cluster, 'PG_VERSION')
  if (!existsSync(version)) refuse('it holds no PostgreSQL cluster')
  const major = readFileSync(version, 'utf8').trim()
  if (major !== POSTGRES_MAJOR) refuse(`it was written by PostgreSQL ${major}, this is ${POSTGRES_MAJOR}`)
  if (!existsSync(password)) refuse(`its password file ${password} is missing`)
}
