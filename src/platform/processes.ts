import { type ChildProcess, fork } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Refusal } from './refusals.ts'

export type ProcessLimits = {
  deadlineSeconds: number
  memoryMb: number
  /** Switches of the engine, which a thread cannot have for itself. */
  switches?: string[]
}

/**
 * Asks a process of its own one thing and ends it with its answer: whatever it sends first. `source` is the module
 * as seen from the caller's source; built, it is the file `built` beside the caller's bundle. It is given none of our
 * surroundings. Refuses (unusable) `what` where that takes too long or too much memory; whatever else ends it is an error.
 */
export async function askProcess<Answer>(
  source: URL,
  built: string,
  asked: unknown,
  what: string,
  { deadlineSeconds, memoryMb, switches = [] }: ProcessLimits,
): Promise<Answer> {
  const isBuilt = !import.meta.url.endsWith('.ts')
  const child = fork(fileURLToPath(isBuilt ? new URL(`./${built}`, import.meta.url) : source), {
    execArgv: [
      `--max-old-space-size=${memoryMb}`,
      ...switches,
      ...(isBuilt ? [] : ['--import', import.meta.resolve('tsx')]),
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  // Whoever ends, ends without waiting for it: it is ended with them.
  child.unref()
  child.channel?.unref()
  ;(child.stderr as Socket | null)?.unref()
  let isOverdue = false
  const timer = setTimeout(() => {
    isOverdue = true
    end()
  }, deadlineSeconds * 1000).unref()
  try {
    return await answerOf<Answer>(child, asked)
  } catch (error) {
    if (isOverdue) throw new Refusal('unusable', `${what} took longer than ${deadlineSeconds} seconds.`)
    if (/out of memory/i.test(`${error}`)) throw new Refusal('unusable', `${what} needed too much memory.`)
    throw error
  } finally {
    clearTimeout(timer)
    process.off('exit', end)
    end()
  }
}

/** Fails with the last of what the process printed where it ends without an answer. */
async function answerOf<Answer>(child: ChildProcess, asked: unknown): Promise<Answer> {
  let printed = ''
  child.stderr?.setEncoding('utf8').on('data', text => {
    printed = (printed + text).slice(-10_000)
  })
  return new Promise((resolve, reject) => {
    child.once('message', answer => resolve(answer as Answer))
    child.once('error', reject)
    child.once('close', (code, signal) =>
      reject(new Error(`A process ended without an answer (${signal ?? code}): ${printed}`)),
    )
    // One that ended already cannot be told anything; that it ended is said above.
    child.send(asked as object, () => {})
  })
}
