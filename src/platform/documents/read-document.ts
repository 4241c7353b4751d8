import { Refusal } from '../refusals.ts'
import { answerOf, startThread } from '../threads.ts'
import type { Answer, Asked } from './answer.ts'
import type { DocumentText } from './document.ts'
import { DEADLINE_SECONDS, FILE_LIMIT_MB, THREAD_MEMORY_MB } from './limits.ts'

export type ReadingLimits = { deadlineSeconds?: number; memoryMb?: number }

/** One at a time: several at once would each need the room of the greatest. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a document on a thread of its own, which is ended with the answer or at the deadline, and with it whatever the
 * document did to its memory. The bytes stay the caller's. Refuses (unusable, too_large) what cannot be read: `“name” cannot be read: `, why, and what to do.
 */
export function readDocument(
  bytes: Uint8Array,
  name: string,
  limits: ReadingLimits = {},
): Promise<DocumentText> {
  const reading = last.then(() => readOnThread(bytes, name, limits))
  last = reading.catch(() => {})
  return reading
}

async function readOnThread(
  bytes: Uint8Array,
  name: string,
  { deadlineSeconds = DEADLINE_SECONDS, memoryMb = THREAD_MEMORY_MB }: ReadingLimits,
): Promise<DocumentText> {
  const refusal = (code: Refusal['code'], because: string) =>
    new Refusal(code, `“${name}” cannot be read: ${because}.`)
  if (bytes.length > FILE_LIMIT_MB * 2 ** 20)
    throw refusal(
      'too_large',
      `it is larger than ${FILE_LIMIT_MB} MB; save it without its pictures, or in parts`,
    )
  const thread = startThread(new URL('./document-worker.ts', import.meta.url), 'document-worker.js', {
    maxOldGenerationSizeMb: memoryMb,
  })
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<Answer>(resolve => {
    const because = `it took longer than ${deadlineSeconds} seconds; save it in parts, or as PDF, and read those`
    timer = setTimeout(() => resolve({ refused: { code: 'unusable', because } }), deadlineSeconds * 1000)
  })
  const asked: Asked = { bytes: Uint8Array.from(bytes), name }
  const reading = answerOf<Answer>(thread, asked, 'the reading of a document').catch(broken)
  const answer = await Promise.race([reading, deadline])
  clearTimeout(timer)
  await thread.terminate()
  if ('read' in answer) return answer.read
  throw refusal(answer.refused.code, answer.refused.because)
}

function broken(error: unknown): Answer {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  const because = isMemory
    ? 'it needs too much memory; save it in parts and read those'
    : `it broke the program that reads it (${error instanceof Error ? error.message : error})`
  return { refused: { code: 'unusable', because } }
}
