import { plainly } from '../../platform/language/plainly.ts'
import { judgeRow } from './judge-row.ts'
import { type Judgement, judgeWords } from './judge-words.ts'
import { placeOf, type Surroundings } from './place.ts'
import type { Unit } from './units.ts'

/** What a unit was found to be: a claim with the words that make it one, or what it is instead. */
export type Finding = { unit: Unit } & Judgement

/** What each unit of a document is, in their order. Only English is known to the rules. */
export function findClaims(units: readonly Unit[]): Finding[] {
  const around = surroundingsOf(units)
  return units.map((unit, at) => {
    const place = placeOf(unit, around[at]!)
    return { unit, ...(judgeRow(unit, place) ?? judgeWords(unit.text, place)) }
  })
}

function surroundingsOf(units: readonly Unit[]): Surroundings[] {
  const texts = new Map<number, string>()
  const starts = units.map(({ block, text, cells }) => {
    if (cells) return 0
    const before = texts.get(block)
    texts.set(block, before === undefined ? plainly(text) : `${before} ${plainly(text)}`)
    return before === undefined ? 0 : before.length + 1
  })
  const title = units[0]?.text ?? ''
  return units.map(({ block }, at) => ({
    before: units[at - 1],
    block: texts.get(block) ?? '',
    at: starts[at]!,
    title,
  }))
}
