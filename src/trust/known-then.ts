import type { Evidence } from '../evidence/evidence.ts'
import { weigh } from '../evidence/weigh.ts'
import type { Weighting } from '../evidence/weighting.ts'
import { type Day, startOfDay } from '../platform/days.ts'
import { tally, trustOf } from './trust.ts'

/** Evidence, and since when it has counted no longer, in milliseconds: withdrawn, struck, or contested by them. */
export type EvidenceInTime = Evidence & { goneAt: number | null }

/** Both scores of a tie as they were known at the end of a day; null where nothing had been recorded by then. */
export function scoresKnownAt(
  evidence: readonly EvidenceInTime[],
  day: Day,
  weighting: Weighting,
): { ours: number; theirs: number } | null {
  const end = startOfDay(day + 1).getTime()
  const known = evidence.filter(
    one => one.day <= day && one.recordedAt < end && (one.goneAt === null || one.goneAt >= end),
  )
  if (known.length === 0) return null
  const scoreOf = (side: Evidence['side']) =>
    trustOf(
      tally(
        weigh(
          known.filter(one => one.side === side),
          weighting,
        ),
        day,
      ),
    ).score
  return { ours: scoreOf('ours'), theirs: scoreOf('theirs') }
}
