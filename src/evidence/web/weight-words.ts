import { counted } from '../../ui/format.ts'
import type { Factor } from '../evidence.ts'
import type { Weight } from '../weighting.ts'
import type { WeightShown } from './weightings.api.ts'

export const FACTOR_NAMES: Record<Factor, string> = {
  credibility: 'Credibility',
  reliability: 'Reliability',
  intimacy: 'Intimacy',
  'self-orientation': 'Self-orientation',
}

/** What a kind says of a factor; of self-orientation, serving the other side is good. */
export function valenceInWords({ factor, valence }: Pick<WeightShown, 'factor' | 'valence'>): string {
  if (valence === 'degree') return 'by how late'
  if (valence === 0.5) return 'neither way'
  const isGood = factor === 'self-orientation' ? valence < 0.5 : valence > 0.5
  const isWhole = valence === 0 || valence === 1
  return `speaks ${isGood ? 'for' : 'against'}${isWhole ? '' : `, in part (${valence})`}`
}

export const halfLifeInWords = (halfLifeDays: number | null): string =>
  halfLifeDays === null ? 'never fades' : `half after ${counted(halfLifeDays, 'day')}`

/** “weight 0.5 → 3, half after 180 days → never fades, valence 1 → 0.8” */
export function differenceInWords({ before, after }: { before: Weight; after: Weight }): string {
  return [
    before.weight !== after.weight && `weight ${before.weight} → ${after.weight}`,
    before.halfLifeDays !== after.halfLifeDays &&
      `${halfLifeInWords(before.halfLifeDays)} → ${halfLifeInWords(after.halfLifeDays)}`,
    before.valence !== after.valence && `valence ${before.valence} → ${after.valence}`,
  ]
    .filter(Boolean)
    .join(', ')
}
