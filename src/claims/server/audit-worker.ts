import { parentPort } from 'node:worker_threads'
import { compilePatternsAtOnce } from '../../platform/compile-patterns.ts'
import { auditDocument } from '../audit/audit-document.ts'

export type Asked = Parameters<typeof auditDocument>
export type Answered = ReturnType<typeof auditDocument>

compilePatternsAtOnce()

parentPort?.once('message', (asked: Asked) => {
  parentPort?.postMessage(auditDocument(...asked) satisfies Answered)
})
