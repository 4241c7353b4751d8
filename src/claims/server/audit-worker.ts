import { auditDocument } from '../audit/audit-document.ts'

export type Asked = Parameters<typeof auditDocument>
export type Answered = ReturnType<typeof auditDocument>

process.once('message', (asked: Asked) => {
  process.send?.(auditDocument(...asked) satisfies Answered)
})
