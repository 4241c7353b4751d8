import { parentPort } from 'node:worker_threads'
import { readBody } from './read-body.ts'

// One message at a time, in the order they come; the other end waits for each answer.
parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readBody(bytes))
})
