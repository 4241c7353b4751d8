import { startThread } from '../../platform/threads.ts'
import type { Answered, Tasks } from './measuring-worker.ts'

const WORKER = new URL('./measuring-worker.ts', import.meta.url)

/** Runs one of the long computations on a thread of its own, which ends with its answer. */
export function onThread<Name extends keyof Tasks>(
  task: Name,
  ...input: Parameters<Tasks[Name]>
): Promise<ReturnType<Tasks[Name]>> {
  const thread = startThread(WORKER, 'measuring-worker.js')
  const answer = new Promise<ReturnType<Tasks[Name]>>((resolve, reject) => {
    thread.once('message', ({ result }: Answered) => {
      resolve(result as ReturnType<Tasks[Name]>)
    })
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error(`The thread that was to run ${task} ended without an answer`)))
  })
  thread.postMessage({ task, input })
  return answer.finally(() => thread.terminate())
}
