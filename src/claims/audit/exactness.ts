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
  const figures = quantitiesIn(text).map(figure => ({
    ...figure,
    counted: COUNTED.exec(text.slice(figure.end))?.[1] ?? null,
  }))
  const figure = figures.find(({ unit }) => unit !== '') ?? figures.find(({ counted }) => counted !== null)
  return {
    measure: figure
      ? (MEASURE.exec(text.replace(text.slice(figure.start, figure.end), ' '))?.[0] ?? null)
      : null,
    value: figure?.value ?? null,
    unit: figure ? figure.unit || figure.counted : null,
    conditions: CONDITION.test(text) || facts.hasCondition ? text : null,
    asOf: YEAR.exec(text)?.[0] ?? (facts.hasPeriod ? 'as the document says' : null),
  }
}

/** What is counted stands behind the number. */
const COUNTED = /^\s+(\p{Ll}{3,})/u
/** What is measured is told by any word that says something beside the figure. */
const MEASURE = /\p{L}{4,}/u
const YEAR = /\b(?:19|20)\d\d\b/
