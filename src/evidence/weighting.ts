import { z } from 'zod'
import type { Factor } from './evidence.ts'
import { EVIDENCE_KINDS, type EvidenceKind, HALF_LIFE_DAYS, type Signal } from './kinds.ts'

/** What a workspace says differently of one kind and factor. */
export const weightChangeSchema = z.object({
  kind: z.string(),
  factor: z.enum(['credibility', 'reliability', 'intimacy', 'self-orientation']),
  weight: z.number().min(0.01, 'A weight is at least 0.01.').max(10, 'A weight is at most 10.'),
  halfLifeDays: z.number().min(1, 'A half-life is at least a day.').max(36_500).nullable(),
})

export type WeightChange = z.output<typeof weightChangeSchema>

export type WeighedSignal = {
  factor: Factor
  valence: Signal['valence']
  weight: number
  halfLifeDays: number | null
}

/** What each kind of evidence weighs: one version of it, as all scores of that version are made with. */
export type Weighting = { version: number; signals: ReadonlyMap<string, readonly WeighedSignal[]> }

/** The weights as they come, version 0, with what a workspace says differently put over them. */
export function weightingOf(version: number, changes: readonly WeightChange[]): Weighting {
  const changed = new Map(changes.map(change => [`${change.kind} ${change.factor}`, change]))
  const signals = Object.entries<EvidenceKind>(EVIDENCE_KINDS).map(([kind, { signals }]) => {
    const weighed = signals.map(({ factor, valence, weight, halfLifeDays = HALF_LIFE_DAYS[factor] }) => {
      const change = changed.get(`${kind} ${factor}`)
      return { factor, valence, ...(change ? pick(change) : { weight, halfLifeDays }) }
    })
    return [kind, weighed] as const
  })
  return { version, signals: new Map(signals) }
}

const pick = ({ weight, halfLifeDays }: Pick<WeightChange, 'weight' | 'halfLifeDays'>) => ({
  weight,
  halfLifeDays,
})

export const DEFAULT_WEIGHTING = weightingOf(0, [])

/** Every weight of a version, written out: what a version keeps, so that a release that comes with others leaves it. */
export const weightsOf = ({ signals }: Weighting): WeightChange[] =>
  [...signals].flatMap(([kind, weighed]) =>
    weighed.map(({ factor, weight, halfLifeDays }) => ({ kind, factor, weight, halfLifeDays })),
  )

type Weight = Pick<WeightChange, 'weight' | 'halfLifeDays'>
export type WeightDifference = Pick<WeightChange, 'kind' | 'factor'> & { before: Weight; after: Weight }

/** What differs between two versions, in the order of the kinds. */
export function differencesBetween(before: Weighting, after: Weighting): WeightDifference[] {
  const were = new Map(weightsOf(before).map(weight => [`${weight.kind} ${weight.factor}`, weight]))
  return weightsOf(after).flatMap(({ kind, factor, ...is }) => {
    const was = were.get(`${kind} ${factor}`)
    if (!was || (was.weight === is.weight && was.halfLifeDays === is.halfLifeDays)) return []
    return [{ kind, factor, before: pick(was), after: is }]
  })
}
