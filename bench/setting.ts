import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOwnWorkspace } from '../src/app/open-workspace.ts'
import { clockAt } from '../src/platform/clock.ts'
import { enter, makeContext, type WorkspaceCtx } from '../src/platform/context.ts'
import { connect } from '../src/platform/database/database.ts'
import { startEmbedded } from '../src/platform/database/embedded/embedded.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { silent } from '../src/platform/log.ts'

/** The day on which benchmarks take place: after all the mail that they read. */
export const BENCH_TODAY = '2026-10-01'

export type Setting = { ctx: WorkspaceCtx; url: string; folder: string; close(): Promise<void> }

/** An empty workspace in a database of its own, as durable as the product's, thrown away at the end. */
export async function openSetting(): Promise<Setting> {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-bench-'))
  const { close, ...setting } = await openIn(folder)
  return {
    ...setting,
    async close() {
      await close()
      rmSync(folder, { recursive: true })
    },
  }
}

/**
 * A workspace that has been filled. Where the environment names a folder in GOODFAITH_BENCH_KEEP it stays there under
 * its name, and the next run finds it as it is: filling takes longer than what is measured.
 */
export async function openFilled(name: string, fill: (ctx: WorkspaceCtx) => Promise<void>): Promise<Setting> {
  const kept = process.env.GOODFAITH_BENCH_KEEP && join(process.env.GOODFAITH_BENCH_KEEP, name)
  const setting = kept ? await openKept(kept) : await openSetting()
  const filled = join(setting.folder, 'filled')
  if (existsSync(filled)) {
    console.log(`found in ${setting.folder}, filled on ${readFileSync(filled, 'utf8')}`)
  } else {
    await fill(setting.ctx)
    writeFileSync(filled, new Date().toISOString())
  }
  return setting
}

/** One that was left half filled begins again. */
function openKept(folder: string): Promise<Setting> {
  if (!existsSync(join(folder, 'filled'))) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return openIn(folder)
}

async function openIn(folder: string): Promise<Setting> {
  const server = await startEmbedded(folder, { durable: true })
  await migrate(server.url)
  const connection = connect(server.url)
  const clock = clockAt(new Date(`${BENCH_TODAY}T09:00:00Z`))
  const outside = makeContext(connection.db, { clock, log: silent })
  const { id } = await openOwnWorkspace(outside)
  // The server that some benchmarks start goes by the system's clock; the workspace's day stands still.
  await connection.db.updateTable('workspaces').set({ today_on: BENCH_TODAY }).where('id', '=', id).execute()
  return {
    ctx: enter(outside, id),
    url: server.url,
    folder,
    async close() {
      await connection.close()
      await server.stop()
    },
  }
}

export async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const started = performance.now()
  const result = await work()
  return { ms: performance.now() - started, result }
}

/** Says how busy the machine is, for figures taken on a busy one say little. */
export function printLoad() {
  const [load] = readFileSync('/proc/loadavg', 'utf8').split(' ')
  console.log(`load of the machine over the last minute: ${load}`)
}

/** Resident megabytes of a process. Linux only. */
export function residentMb(pid: number): number {
  return kilobytes(`/proc/${pid}/status`, 'VmRSS') / 1024
}

/** Megabytes of the PostgreSQL below a data folder; what its processes share is counted once. Linux only. */
export function postgresMb(folder: string): number {
  const cluster = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(name =>
    name.endsWith('postmaster.pid'),
  )
  if (!cluster) return 0
  const postmaster = Number.parseInt(readFileSync(join(folder, cluster), 'utf8'), 10)
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name) && parentOf(name) === postmaster)
  const all = [String(postmaster), ...pids]
  return all.reduce((sum, pid) => sum + kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss'), 0) / 1024
}

function parentOf(pid: string): number {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}

/** A process that has just ended has none. */
function kilobytes(file: string, field: string): number {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
