import type { Weight, WeightChange } from '../weighting.ts'
import type { WeightShown } from './weightings.api.ts'

/** What somebody has typed over some weights, by kind and factor; an empty half-life never fades. */
export type WeightDraft = Readonly<Record<string, { weight: string; halfLife: string; valence: string }>>

export const draftKey = ({ kind, factor }: Pick<WeightShown, 'kind' | 'factor'>) => `${kind} ${factor}`

export const typedOf = ({ weight, halfLifeDays, valence }: Weight) => ({
  weight: String(weight),
  halfLife: halfLifeDays === null ? '' : String(halfLifeDays),
  valence: valence === 'degree' ? '' : String(valence),
})

/** What differs from what is in force, as it is published. */
export const changesIn = (draft: WeightDraft, weights: readonly WeightShown[]): WeightChange[] =>
  weights.flatMap(shown => {
    const typed = draft[draftKey(shown)]
    if (!typed) return []
    const weight = Number(typed.weight)
    const halfLifeDays = typed.halfLife.trim() === '' ? null : Number(typed.halfLife)
    const valence = shown.valence === 'degree' ? 'degree' : Number(typed.valence)
    if (weight === shown.weight && halfLifeDays === shown.halfLifeDays && valence === shown.valence) return []
    const { kind, factor } = shown
    return [{ kind, factor, weight, halfLifeDays, ...(valence !== 'degree' && { valence }) }]
  })

/** What somebody has typed of one of them, as it would be shown; nothing where it is no number from 0 to 1. */
export function valenceTyped(shown: WeightShown, typed: WeightDraft[string]): WeightShown['valence'] | null {
  if (shown.valence === 'degree') return 'degree'
  const valence = Number(typed.valence)
  return typed.valence.trim() !== '' && valence >= 0 && valence <= 1 ? valence : null
}
