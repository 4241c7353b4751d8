import { createHash } from 'node:crypto'
import { COMPILE_PATTERNS } from '../../platform/compile-patterns.ts'
import { askProcess } from '../../platform/processes.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Answered, Asked } from './audit-worker.ts'

const WORKER = new URL('./audit-worker.ts', import.meta.url)

/** Three hundred dense pages take five seconds; a busy machine may take several times as long. */
const LIMITS = { deadlineSeconds: 60, memoryMb: 512, switches: [COMPILE_PATTERNS] }

/** Whoever goes through the claims of a piece asks for the same audit again with every judgement. */
const KEPT = 8
/** More than so many would wait longer than people do. */
const MOST_WAITING = 8

type Audit = (asked: Asked) => Promise<Answered>

/** Audits in a process of its own: a hundred pages take seconds, in which everybody else would wait. */
export const auditAside: Audit = keeping(asked =>
  askProcess<Answered>(WORKER, 'audit-worker.js', asked, `The audit of “${asked[0]}”`, LIMITS),
)

/**
 * One at a time, because several at once would each need the room of the greatest, and the last few are kept. Refuses
 * (unavailable) what would have to wait too long.
 */
export function keeping(audit: Audit): Audit {
  const kept = new Map<string, Promise<Answered>>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  function inTurn(asked: Asked): Promise<Answered> {
    waiting++
    const turn = last.then(() => audit(asked)).finally(() => waiting--)
    last = turn.catch(() => {})
    return turn
  }

  return async asked => {
    const key = createHash('sha256').update(JSON.stringify(asked)).digest('base64')
    const known = kept.get(key)
    if (!known && waiting >= MOST_WAITING)
      throw new Refusal('unavailable', 'Others are looking over their collateral. Try again in a minute.')
    const answer = known ?? inTurn(asked)
    kept.delete(key)
    kept.set(key, answer)
    answer.catch(() => kept.get(key) === answer && kept.delete(key))
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest)
    return answer
  }
}
