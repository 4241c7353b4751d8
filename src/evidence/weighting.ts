import { z } from 'zod'
import type { Factor } from './evidence.ts'
import { EVIDENCE_KINDS, type EvidenceKind, HALF_LIFE_DAYS, type Signal } from './kinds.ts'

/** What a workspace says differently of one kind and factor. */
export const weightChangeSchema = z.object({
  kind: z.string(),
  factor: z.enum(['credibility', 'reliability', 'intimacy', 'self-orientation']),
  weight: z.number().min(0.01, 'A weight is at least 0.01.').max(10, 'A weight is at most 10.'),
  halfLifeDays: z.number().min(1, 'A half-life is at least a day.').max(36_500).nullable(),
  /** What it says of the factor; left out, it stays. Of a kind that has degrees each piece has its own. */
  valence: z.number().min(0, 'A valence is at least 0.').max(1, 'A valence is at most 1.').optional(),
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
      const comes = { weight, halfLifeDays, valence }
      return { factor, ...over(comes, changed.get(`${kind} ${factor}`)) }
    })
    return [kind, weighed] as const
  })
  return { version, signals: new Map(signals) }
}

/** How much of it there was is said by each piece of a kind that has degrees, and by no version. */
const over = (comes: Weight, change: WeightChange | undefined): Weight =>
  change
    ? {
        weight: change.weight,
        halfLifeDays: change.halfLifeDays,
        valence: comes.valence === 'degree' ? 'degree' : (change.valence ?? comes.valence),
      }
    : comes

export const DEFAULT_WEIGHTING = weightingOf(0, [])

/** Every weight of a version, written out: what a version keeps, so that a release that comes with others leaves it. */
export const weightsOf = (weighting: Weighting): WeightChange[] =>
  eachOf(weighting).map(({ valence, ...weight }) => ({
    ...weight,
    ...(valence !== 'degree' && { valence }),
  }))

/** The version after one, with what is changed in it; a valence that is left out stays. */
export function weightingAfter(before: Weighting, changes: readonly WeightChange[]): Weighting {
  const were = new Map(weightsOf(before).map(weight => [`${weight.kind} ${weight.factor}`, weight]))
  const changed = changes.map(change => ({ ...were.get(`${change.kind} ${change.factor}`), ...change }))
  return weightingOf(before.version + 1, [...were.values(), ...changed])
}

const eachOf = ({ signals }: Weighting) =>
  [...signals].flatMap(([kind, weighed]) => weighed.map(signal => ({ kind, ...signal })))

/** What one version says of a kind and a factor. */
export type Weight = Pick<WeighedSignal, 'weight' | 'halfLifeDays' | 'valence'>
export type WeightDifference = Pick<WeightChange, 'kind' | 'factor'> & { before: Weight; after: Weight }

/** What differs between two versions, in the order of the kinds. */
export function differencesBetween(before: Weighting, after: Weighting): WeightDifference[] {
  const were = new Map(eachOf(before).map(({ kind, factor, ...weight }) => [`${kind} ${factor}`, weight]))
  return eachOf(after).flatMap(({ kind, factor, ...is }) => {
    const was = were.get(`${kind} ${factor}`)
    return !was || isSame(was, is) ? [] : [{ kind, factor, before: was, after: is }]
  })
}

const isSame = (one: Weight, other: Weight): boolean =>
  one.weight === other.weight && one.halfLifeDays === other.halfLifeDays && one.valence === other.valence
