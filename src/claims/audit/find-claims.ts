import { type Judgement, judgeWords } from './judge-words.ts'
import { judgeRow } from './judge-row.ts'
import { placeOf } from './place.ts'
import type { Unit } from './units.ts'

/** What a unit was found to be: a claim with the words that make it one, or what it is instead. */
export type Finding = { unit: Unit } & Judgement

/** What each unit of a document is, in their order. Only English is known to the rules. */
export const findClaims = (units: readonly Unit[]): Finding[] => {
  return units.map((unit, at) => {
    const place = placeOf(units, at)
    return { unit, ...(judgeRow(unit, place) ?? judgeWords(unit.text, place)) }
  })
}
