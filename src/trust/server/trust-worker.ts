import { parentPort } from 'node:worker_threads'
import { evaluateTrust } from '../evaluate-trust.ts'

export type Asked = Parameters<typeof evaluateTrust>
export type Answered = ReturnType<typeof evaluateTrust>

parentPort?.once('message', (asked: Asked) => {
  parentPort?.postMessage(evaluateTrust(...asked) satisfies Answered)
})
