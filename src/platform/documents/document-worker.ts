import { parentPort } from 'node:worker_threads'
import { Refusal } from '../refusals.ts'
import type { Answer, Asked } from './answer.ts'
import { boundUnpacking } from './bound-unpacking.ts'
import { openDocument } from './open-document.ts'

boundUnpacking()

// Of a damaged PDF the library may leave a promise of its own broken that nobody waits for; the answer comes all the same.
process.on('unhandledRejection', () => {})

parentPort?.on('message', async ({ bytes, name }: Asked) => {
  parentPort?.postMessage(await answer(bytes, name))
})

async function answer(bytes: Uint8Array, name: string): Promise<Answer> {
  try {
    return { read: await openDocument(bytes, name) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, because: error.message } }
    // What goes down into itself, or passes on what is long all at once, ends so.
    if (error instanceof RangeError)
      return {
        refused: {
          code: 'unusable',
          because: 'it is too long, or its parts stand too deep within each other',
        },
      }
    const because = `it broke the program that reads it (${error instanceof Error ? error.message : error})`
    return { refused: { code: 'unusable', because } }
  }
}
