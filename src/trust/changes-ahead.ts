import type { Factor, Side } from '../evidence/evidence.ts'
import { EVIDENCE_KINDS, type EvidenceKindName } from '../evidence/kinds.ts'
import { type Weighed, weighOne } from '../evidence/weigh.ts'
import type { Weighting } from '../evidence/weighting.ts'
import type { Day } from '../platform/days.ts'
import { onScale } from './equation.ts'
import { forEachFactor, partOf, type Tallies, type Trust, tally, trustOf } from './trust.ts'

export type ChangeAhead = { kind: EvidenceKindName; words: string; by: number }

/** How many are shown of those that would raise it, and of those that would lower it. */
const MOST_SHOWN = 3

type Ahead = { up: ChangeAhead[]; down: ChangeAhead[] }

/**
 * What would change a score most if it happened on a day, once, and somebody else saw it: by how much, the greatest
 * change first, upwards and downwards; and the same of each factor, on its scale of 1 to 10. Kinds with degrees are
 * left out: how much depends on how much of it.
 */
export function changesAhead(
  present: readonly Weighed[],
  { at, weighting, side }: { at: Day; weighting: Weighting; side: Side },
): { score: Ahead; factors: Record<Factor, Ahead> } {
  const tallies = tally(present, at)
  const now = trustOf(tallies)
  const changed = (Object.keys(EVIDENCE_KINDS) as EvidenceKindName[])
    .filter(kind => kind !== 'commitment_late')
    .map(kind => {
      const seen = weighOne({ ...SEEN, side, kind, day: at }, weighting, 1)
      return { kind, words: EVIDENCE_KINDS[kind].words, trust: trustOf(withAdded(tallies, seen)) }
    })
  const greatest = (by: (trust: Trust) => number) =>
    greatestOf(changed.map(({ trust, ...change }) => ({ ...change, by: by(trust) })))
  return {
    score: greatest(({ score }) => score - now.score),
    factors: forEachFactor(factor =>
      greatest(({ beliefs }) => onScale(beliefs[factor].mean) - onScale(now.beliefs[factor].mean)),
    ),
  }
}

function greatestOf(changes: ChangeAhead[]): Ahead {
  const inOrder = changes.sort((a, b) => b.by - a.by)
  return {
    up: inOrder.filter(({ by }) => by > 0).slice(0, MOST_SHOWN),
    down: inOrder
      .filter(({ by }) => by < 0)
      .slice(-MOST_SHOWN)
      .reverse(),
  }
}

/** The tallies with something more that happened that day. */
function withAdded(tallies: Tallies, added: readonly Weighed[]): Tallies {
  const copy = forEachFactor(factor => {
    const { others, selfReport } = tallies[factor]
    return { others: { ...others }, selfReport: { ...selfReport } }
  })
  for (const one of added) {
    const part = copy[one.factor][partOf(one)]
    part.good += one.weight * one.valence
    part.bad += one.weight * (1 - one.valence)
  }
  return copy
}

const SEEN = {
  id: '',
  memberId: '',
  personId: '',
  degree: 1,
  share: 1,
  threadId: null,
  observedBy: 'client',
  recordedAt: 0,
} as const
