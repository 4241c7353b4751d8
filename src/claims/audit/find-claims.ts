import { plainly } from '../../platform/language/plainly.ts'
import { judgeRow } from './judge-row.ts'
import { type Judgement, judgeWords } from './judge-words.ts'
import { placeOf, type Surroundings } from './place.ts'
import { titleOf, type Unit } from './units.ts'

/** What a unit was found to be: a claim with the words that make it one, or what it is instead. */
export type Finding = { unit: Unit } & Judgement

/** What each unit of a document is, in their order. Only English is known to the rules. */
export function findClaims(units: readonly Unit[]): Finding[] {
  const around = surroundingsOf(units)
  const places = units.map((unit, at) => placeOf(unit, around[at]!))
  const findings = units.map((unit, at): Finding => {
    const place = places[at]!
    return { unit, ...(judgeRow(unit, place) ?? judgeWords(unit.text, place)) }
  })
  const company = companyOf(findings)
  return findings.map((finding, at) =>
    finding.claim || finding.unit.role !== 'item' || company(finding) < HALF
      ? finding
      : { unit: finding.unit, ...judgeWords(finding.unit.text, { ...places[at]!, isAmongClaims: true }) },
  )
}

/** A list says one thing of each of its bullets: from this share of claims among the others on, also of one in doubt. */
const HALF = 0.5
/** Fewer others are no company. */
const FEWEST = 2

/** Of a bullet, the share of claims among the others of its section. */
function companyOf(findings: readonly Finding[]): (finding: Finding) => number {
  const counts = new Map<number, { items: number; claims: number }>()
  for (const { unit, claim } of findings) {
    if (unit.role !== 'item') continue
    const { items, claims } = counts.get(unit.section) ?? { items: 0, claims: 0 }
    counts.set(unit.section, { items: items + 1, claims: claims + (claim ? 1 : 0) })
  }
  return ({ unit, claim }) => {
    const { items, claims } = counts.get(unit.section)!
    return items <= FEWEST ? 0 : (claims - (claim ? 1 : 0)) / (items - 1)
  }
}

function surroundingsOf(units: readonly Unit[]): Surroundings[] {
  const texts = new Map<number, string>()
  const starts = units.map(({ block, text, cells }) => {
    if (cells) return 0
    const before = texts.get(block)
    texts.set(block, before === undefined ? plainly(text) : `${before} ${plainly(text)}`)
    return before === undefined ? 0 : before.length + 1
  })
  const title = titleOf(units[0])
  return units.map(({ block }, at) => ({
    before: units[at - 1],
    block: texts.get(block) ?? '',
    at: starts[at]!,
    title,
  }))
}
