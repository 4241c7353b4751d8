import { createHash } from 'node:crypto'
import { COMPILE_PATTERNS } from '../../platform/compile-patterns.ts'
import { askProcess } from '../../platform/processes.ts'
import type { Answered, Asked } from './audit-worker.ts'

const WORKER = new URL('./audit-worker.ts', import.meta.url)

/** Three hundred dense pages take five seconds; a busy machine may take several times as long. */
const LIMITS = { deadlineSeconds: 60, memoryMb: 512, switches: [COMPILE_PATTERNS] }

/** Whoever goes through the claims of a piece asks for the same audit again with every judgement. */
const KEPT = 8
const kept = new Map<string, Promise<Answered>>()
let last: Promise<unknown> = Promise.resolve()

/** Audits in a process of its own: a hundred pages take seconds, in which everybody else would wait. */
export function auditAside(asked: Asked): Promise<Answered> {
  const key = createHash('sha256').update(JSON.stringify(asked)).digest('base64')
  const audit = kept.get(key) ?? begin(asked)
  kept.delete(key)
  kept.set(key, audit)
  audit.catch(() => kept.delete(key))
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest)
  return audit
}

/** One at a time: several at once would each need the room of the greatest. */
function begin(asked: Asked): Promise<Answered> {
  const [name] = asked
  const audit = last.then(() =>
    askProcess<Answered>(WORKER, 'audit-worker.js', asked, `The audit of “${name}”`, LIMITS),
  )
  last = audit.catch(() => {})
  return audit
}
