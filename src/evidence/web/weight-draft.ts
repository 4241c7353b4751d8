import type { WeightChange } from '../weighting.ts'
import type { WeightShown } from './weightings.api.ts'

/** What somebody has typed over some weights, by kind and factor; an empty half-life never fades. */
export type WeightDraft = Readonly<Record<string, { weight: string; halfLife: string }>>

export const draftKey = ({ kind, factor }: Pick<WeightShown, 'kind' | 'factor'>) => `${kind} ${factor}`

export const typedOf = ({ weight, halfLifeDays }: Pick<WeightShown, 'weight' | 'halfLifeDays'>) => ({
  weight: String(weight),
  halfLife: halfLifeDays === null ? '' : String(halfLifeDays),
})

/** What differs from what is in force, as it is published. */
export const changesIn = (draft: WeightDraft, weights: readonly WeightShown[]): WeightChange[] =>
  weights.flatMap(shown => {
    const typed = draft[draftKey(shown)]
    if (!typed) return []
    const weight = Number(typed.weight)
    const halfLifeDays = typed.halfLife.trim() === '' ? null : Number(typed.halfLife)
    if (weight === shown.weight && halfLifeDays === shown.halfLifeDays) return []
    return [{ kind: shown.kind, factor: shown.factor, weight, halfLifeDays }]
  })
