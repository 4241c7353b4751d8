import { parentPort } from 'node:worker_threads'
import { auditDocument } from '../audit/audit-document.ts'

export type Asked = Parameters<typeof auditDocument>
export type Answered = ReturnType<typeof auditDocument>

parentPort?.once('message', (asked: Asked) => {
  parentPort?.postMessage(auditDocument(...asked) satisfies Answered)
})
