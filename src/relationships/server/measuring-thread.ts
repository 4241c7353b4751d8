import { answerOf, startThread } from '../../platform/threads.ts'
import type { Answered, Tasks } from './measuring-worker.ts'

const WORKER = new URL('./measuring-worker.ts', import.meta.url)

/** Runs one of the long computations on a thread of its own, which ends with its answer. */
export async function onThread<Name extends keyof Tasks>(
  task: Name,
  ...input: Parameters<Tasks[Name]>
): Promise<ReturnType<Tasks[Name]>> {
  const thread = startThread(WORKER, 'measuring-worker.js')
  const { result } = await answerOf<Answered>(thread, { task, input }, task)
  return result as ReturnType<Tasks[Name]>
}
