import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { plainSurroundings, type Setup } from './create-cluster.ts'
import { endOfLog, refusalFrom } from './failure.ts'
import { commandAs } from './identity.ts'
import { findPostmaster, isAlive, type Postmaster } from './postmaster.ts'
import { writeSettings } from './settings.ts'

const LOOK_AGAIN_MS = 10
const BIND_ATTEMPTS = 5

/**
 * Starts a server on a whole cluster, detached, so that the end of this process is not its end and Ctrl-C
 * reaches only us. Gives undefined where another process was quicker: its server is the one to join.
 */
export async function launch(setup: Setup): Promise<Postmaster | undefined> {
  writeSettings(setup.paths.cluster, setup.durable)
  for (let attempt = 1; ; attempt++) {
    const outcome = await (process.platform === 'win32' ? launchByControl(setup) : launchDirectly(setup))
    if (typeof outcome !== 'string') return outcome
    if (/lock file .* already exists|pre-existing shared memory/.test(outcome)) return undefined
    const isPortTaken = /could not (bind|create any TCP)|Address already in use/.test(outcome)
    if (!isPortTaken || attempt === BIND_ATTEMPTS) throw refusalFrom(outcome, setup.paths)
  }
}

/** Waits for a server that is starting, recovering or stopping; undefined once it is gone. */
export async function whenReady(cluster: string): Promise<Postmaster | undefined> {
  for (;;) {
    const found = findPostmaster(cluster)
    if (!found || found.isReady) return found
    await delay(LOOK_AGAIN_MS)
  }
}

export async function whenGone(pid: number, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs
  while (isAlive(pid)) {
    if (Date.now() > until) return false
    await delay(LOOK_AGAIN_MS)
  }
  return true
}

/** The server, or what it printed before it ended. */
async function launchDirectly({ paths, programs, identity }: Setup): Promise<Postmaster | string> {
  const given = ['-D', paths.cluster, '-p', String(await freePort())]
  const { file, args, options } = commandAs(identity, programs.postgres, given)
  const child = spawn(file, args, {
    ...plainSurroundings(paths),
    ...options,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  let hasEnded = false
  child.stderr?.on('data', chunk => {
    output += chunk
  })
  child.on('error', problem => {
    output += problem.message
    hasEnded = true
  })
  child.on('close', () => {
    hasEnded = true
  })
  for (;;) {
    const found = findPostmaster(paths.cluster)
    if (found?.isReady && found.pid === child.pid) {
      // From here it writes to its own log.
      child.stderr?.destroy()
      child.unref()
      return found
    }
    if (hasEnded) return /\b(FATAL|PANIC):/.test(output) ? output : output + endOfLog(paths.cluster)
    await delay(LOOK_AGAIN_MS)
  }
}

/** On Windows `pg_ctl` also drops an administrator's rights, which the server itself would refuse. */
async function launchByControl({ paths, programs }: Setup): Promise<Postmaster | string> {
  const logs = join(paths.cluster, 'log')
  mkdirSync(logs, { recursive: true })
  const start = ['start', '-D', paths.cluster, '-w', '-s', '-l', join(logs, 'start.log')]
  const given = [...start, '-o', `-p ${await freePort()}`]
  const child = spawn(programs.pgCtl, given, { ...plainSurroundings(paths), stdio: 'ignore' })
  const code = await new Promise(resolve => child.on('error', () => resolve(undefined)).on('close', resolve))
  const found = findPostmaster(paths.cluster)
  return code === 0 && found ? found : endOfLog(paths.cluster)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
