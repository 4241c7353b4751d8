import { on } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { Refusal, type RefusalCode } from '../../platform/refusals.ts'
import { type ReadItem, readItems } from './read-items.ts'

/** First what to read, and how many parts of it may be sent; then, as parts are taken, how many more. */
export type Asked = { paths: readonly string[]; now: Date; parts: number } | { parts: number }

/** An empty part is the end. */
export type Answer = { part: ReadItem[] } | { refused: [RefusalCode, string] }

/** What a part holds at most: each costs a turn of threads, and is held whole. */
const PART = { items: 250, recipients: 5000 }

if (parentPort) void answer(parentPort)

async function answer(port: NonNullable<typeof parentPort>) {
  const asked = on(port, 'message')
  let wanted = 0
  const hear = async () => {
    const [next]: [Asked] = (await asked.next()).value
    wanted += next.parts
    return next
  }
  const first = await hear()
  if (!('paths' in first)) throw new Error('It was not said what to read')
  const send = async (answer: Answer) => {
    while (wanted === 0) await hear()
    wanted--
    port.postMessage(answer)
  }
  try {
    for await (const part of inParts(readItems(first.paths, first.now))) await send({ part })
    await send({ part: [] })
  } catch (error) {
    // An error loses its class on its way between threads.
    if (!(error instanceof Refusal)) throw error
    await send({ refused: [error.code, error.message] })
  }
}

async function* inParts(items: AsyncIterable<ReadItem>): AsyncGenerator<ReadItem[]> {
  let part: ReadItem[] = []
  let recipients = 0
  for await (const item of items) {
    part.push(item)
    if (item.kind === 'message') recipients += item.header.recipients.length
    if (part.length < PART.items && recipients < PART.recipients) continue
    yield part
    part = []
    recipients = 0
  }
  if (part.length > 0) yield part
}
