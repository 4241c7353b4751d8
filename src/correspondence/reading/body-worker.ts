import { parentPort } from 'node:worker_threads'
import { PlainBlob } from './plain-blob.ts'
import { readBody } from './read-body.ts'

// Nothing else on this thread uses Blobs.
globalThis.Blob = PlainBlob as unknown as typeof Blob

// One message at a time, in the order they come; the other end waits for each answer.
parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readBody(bytes))
})
