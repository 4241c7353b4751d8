import { on } from 'node:events'
import { Refusal } from '../../platform/refusals.ts'
import { startThread } from '../../platform/threads.ts'
import type { Answer, Asked } from './header-worker.ts'
import type { ReadItem } from './read-items.ts'

/** So many parts may be read and not yet taken: enough to keep the thread busy while a batch is filed. */
const PARTS_AHEAD = 8

/**
 * `readItems` on a thread of its own, so that reading and filing each have a core, and the program stays quick.
 * Leaving early ends the thread.
 */
export async function* readOnThread(paths: readonly string[], now: Date): AsyncGenerator<ReadItem> {
  const thread = startThread(new URL('./header-worker.ts', import.meta.url), 'header-worker.js')
  const ask = (asked: Asked) => thread.postMessage(asked)
  const answers = on(thread, 'message', { close: ['exit'] })
  try {
    ask({ paths, now, parts: PARTS_AHEAD })
    for await (const [answer] of answers as AsyncIterable<[Answer]>) {
      if ('refused' in answer) throw new Refusal(...answer.refused)
      if (answer.part.length === 0) return
      ask({ parts: 1 })
      yield* answer.part
    }
    throw new Error('The thread that reads headers ended before it had read them all')
  } finally {
    await thread.terminate()
  }
}
