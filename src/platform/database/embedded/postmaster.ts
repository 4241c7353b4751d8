import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A server that runs on a cluster, as its own `postmaster.pid` describes it. */
export type Postmaster = { pid: number; port: number; isReady: boolean }

/** The live server of a cluster, whoever started it. Lines: https://www.postgresql.org/docs/18/storage-file-layout.html */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'))
  const [pid, folder, , port] = lines
  if (!pid || !folder || !port || !isPostmaster(Number(pid), folder)) return undefined
  return { pid: Number(pid), port: Number(port), isReady: lines[7]?.trim() === 'ready' }
}

/**
 * Removes the pid file of a server that is gone where its number now belongs to another process (after a
 * restart of a container, say): PostgreSQL would take that process for a server and refuse to start.
 */
export function forgetDeadPostmaster(cluster: string): void {
  const file = join(cluster, 'postmaster.pid')
  const [pid, folder] = readLines(file)
  if (pid && folder && commandOf(Number(pid)) !== undefined && !isPostmaster(Number(pid), folder)) {
    rmSync(file, { force: true })
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM'
  }
  // A process that ended and that nobody asked about, as in a container without an init, still has its number.
  return process.platform !== 'linux' || commandOf(pid) !== undefined
}

function isPostmaster(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false
  const command = commandOf(pid)
  if (process.platform === 'win32') return command?.includes('postgres.exe') ?? false
  return command?.includes(folder) ?? false
}

/** What a process was started as; on Windows only its program's name. Undefined where there is none. */
function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined
    }
    const [program, ...args] =
      process.platform === 'win32'
        ? ['tasklist', '/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']
        : ['ps', '-o', 'command=', '-p', String(pid)]
    return execFileSync(program!, args, { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
