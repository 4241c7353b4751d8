import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { quantitiesIn } from './quantities.ts'
import type { Unit } from './units.ts'

export const REQUIREMENT_PARTS = ['measure', 'value', 'tolerance', 'way to verify'] as const
export type RequirementPart = (typeof REQUIREMENT_PARTS)[number]

/** Something that is to be so, and what it leaves open. */
export type Requirement = Range & { text: string; page: number; block: number; lacks: RequirementPart[] }

/** The requirements of a document, in its order, those that lack nothing too. */
export const requirementsIn = (units: readonly Unit[]): Requirement[] =>
  units.flatMap(unit => {
    const text = wordingOf(unit)
    if (text === null) return []
    const { start, end, page, block } = unit
    return [{ start, end, text, page, block, lacks: lacksOf(text, plainly(unit.text)) }]
  })

const MODAL =
  /\b(?:shall|must|should|needs? to|ha(?:s|ve) to|is required to|are required to|is to be|are to be)\b/i
/** What people owe each other, ask or advise is settled between them and not measured. */
const NO_REQUIREMENT =
  /^(?:you|we|i|please|if|why|when|what|who|both)\b|\b(?:customer|client|supplier|contractor|buyer|party|parties|provider|vendor|purchaser)(?:s|es|'s)? (?:shall|must|should|needs?|ha(?:s|ve)|is|are)\b|\b(?:we|you|they|i|one|nobody|it) (?:must|should|shall|have to|need to) (?:not )?(?:say|admit|ask|add|know|talk|think|note|warn|remember|see|decide|be (?:honest|clear|fair))\b|\?$/i
/** The column that holds what is required. */
const COLUMN = /\b(?:requirements?|criteri(?:on|a)|shall|must)\b/i

/** What is required; of a row, its cell under that head. */
function wordingOf({ cells, head, role, text }: Unit): string | null {
  if (cells && head && role === 'row') {
    const column = head.findIndex(name => COLUMN.test(name))
    const cell = column === -1 ? undefined : cells[column]
    if (cell !== undefined) return /\p{L}{3,}.*\s/u.test(cell) ? plainly(cell) : null
  }
  if (role === 'head' || role === 'heading') return null
  const plain = plainly(text)
  return MODAL.test(plain) && !NO_REQUIREMENT.test(plain) ? plain : null
}

function lacksOf(text: string, whole: string): RequirementPart[] {
  const amounts = quantitiesIn(text.replace(/^\W*\p{L}{0,3}\d+[.:)]?\s/u, ''))
  const has: Record<RequirementPart, boolean> = {
    measure: MEASURE.test(text) || amounts.some(({ unit }) => unit !== ''),
    value: amounts.length > 0,
    tolerance: TOLERANCE.test(text),
    'way to verify': VERIFIED.test(whole),
  }
  return REQUIREMENT_PARTS.filter(part => !has[part])
}

/** Properties that have a measure, by their names. */
const MEASURE =
  /\b(?:availab\p{L}+|accuracy|precision|time|duration|delay|latency|throughput|rate|ratio|share|percentage|number|count|weight|mass|length|width|height|depth|size|distance|range|temperature|pressure|humidity|speed|volume|level|noise|power|voltage|current|consumption|capacity|load|life|lifetime|resolution|frequency|concentration|cost|price|interval|age|yield|area|angle|force|torque|error|errors|users|within)\b/iu
const TOLERANCE =
  /±|\+\/-|\b(?:at least|at most|no (?:more|less|fewer|later|longer|worse) than|(?:less|more|fewer|better|shorter|longer|lower|higher|greater) than|not (?:more|less|exceed\p{L}*|fall below)|minimum|maximum|min\.|max\.|within|between|up to|under|below|above|over|or (?:more|less|better|fewer|faster)|exceed|tolerance|from .{1,20} to)\b|[<>≤≥]/iu
const VERIFIED =
  /\b(?:measured|tested|verified|demonstrated|shown (?:by|in|at)|inspected|checked|proved|proven|validated|audited|counted|witnessed|logged|recorded by|certified|acceptance test|test (?:report|run|log)|as (?:per|defined in|specified in)|according to|in accordance with|per (?:IEC|ISO|EN|DIN)|report|inspection|sample|trial)\b/i
