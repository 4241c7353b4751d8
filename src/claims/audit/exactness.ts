import { plainly } from '../../platform/language/plainly.ts'
import { type ClaimFields, type ExactPart, missingIn } from '../claim.ts'
import { quantitiesIn } from './quantities.ts'
import { CONDITION, type SectionFacts } from './section-facts.ts'
import type { Unit } from './units.ts'

/** Whether a claim as it stands in a document says all that the register asks of an exact one. */
export const isExact = (unit: Unit, facts: SectionFacts): boolean =>
  missingIn(partsOf(unit, facts)).length === 0

/** What a claim says of what the register keeps of one; what it does not say is null. */
function partsOf(unit: Unit, facts: SectionFacts): Pick<ClaimFields, ExactPart> {
  const text = plainly(unit.cells ? [...unit.cells, ...(unit.head ?? [])].join(' | ') : unit.text)
  const [figure] = quantitiesIn(text)
  const counted = figure?.isCount ? /^\s*(\p{L}+)/u.exec(text.slice(figure.end))?.[1] : undefined
  return {
    measure: figure ? (MEASURE.exec(text.replace(text.slice(figure.start, figure.end), ' '))?.[0] ?? null) : null,
    value: figure?.value ?? null,
    unit: figure ? figure.unit || (counted ?? null) : null,
    conditions: CONDITION.test(text) || facts.hasCondition ? text : null,
    asOf: YEAR.exec(text)?.[0] ?? (facts.hasPeriod ? 'as the document says' : null),
  }
}

/** What is measured is told by any word that says something beside the figure. */
const MEASURE = /\p{L}{4,}/u
const YEAR = /\b(?:19|20)\d\d\b/
