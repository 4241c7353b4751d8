import { FORESEEN } from './effect-words.ts'
import { type Judgement, judgeWords } from './judge-words.ts'
import { isMatrix, standingIn } from './matrix.ts'
import type { Place } from './place.ts'
import { DURATION, MEASURED, MONEY } from './quantity-words.ts'
import type { Unit } from './units.ts'

const PRICES =
  /\b(?:pric(?:e|es|ing)|fees?|costs?|per (?:month|year|user|unit)|monthly|yearly|rate|amount|total|vat)\b|[€£$]/i
const SCHEDULE =
  /^(?:when|dates?|weeks?|months?|days?|due|deadline|by whom|owner|phase|milestones?|start|duration|who)\b(?! (?:to|until|of|it)\b)/i
const GAIN = new RegExp(`^${FORESEEN}`, 'iu')
/** What every customer of a plan is promised, and how much of it. */
const SERVICE_LEVEL =
  /\b(?:(?:answer|response|reply|reaction|restore|recovery|repair|resolution|fix|support) times?|uptime|availability|time to (?:restore|recover|repair|answer|respond|first)|recovery (?:time|point)|rto|rpo|sla|durability)\b/i
const LEVEL = new RegExp(
  `(?![\\d.,]+ ?(?:ms|s)\\b)${DURATION}|\\d ?%|\\b(?:same|next) (?:working |business )?day\\b`,
  'iu',
)
/** A figure alone is a measure and no date: “days until it is gone: 47”. */
const BARE = /^\d[\d.,]*$/
const ORDERING =
  /\b(?:order (?:number|no|code)|part (?:number|no)|article|sku|variant|package|item (?:number|no))\b/i
const REQUIREMENT = /\b(?:requirements?|you asked|asked for|criteri(?:on|a)|must|shall|need)\b/i
const ANSWER =
  /\b(?:answers?|response|compliance|reply|offer(?:ed)?|how we|our|status|met|supplier|vendor|statement)\b/i
const MET = /^(?:met|yes|ok|compliant|complies|fulfilled|included|standard|✓|✔)[.!]?$/i
const ENTITLEMENT =
  /\b(?:starter|basic|standard|plus|pro|professional|premium|business|team|enterprise|free|solo|small|medium|large|gold|silver|bronze|essential)\b/i

/** What a row of a table is, for what kind of table it stands in; null where its words alone say. */
export function judgeRow({ role, cells, head, text }: Unit, place: Place): Judgement | null {
  if (!cells) return null
  if (role === 'head') return { claim: false, why: 'heading' }
  const whole = { start: 0, end: text.length }
  const columns = head ?? []
  if (place.against && place.against.strength >= 3) return { claim: false, why: place.against.why }
  const isGain = GAIN.test(text) && /\d/.test(text)
  if (isCourse(cells, columns) && place.against?.why !== 'price' && !PRICES.test(cells[0] ?? ''))
    return { claim: true, kind: isGain ? 'forecast' : 'measured', words: whole }
  if (isMatrix(columns)) {
    const standing = standingIn(cells, columns, place.title)
    if (standing === 'ahead') return { claim: true, kind: 'comparative', words: whole }
    return { claim: false, why: standing === 'behind' ? 'limit' : 'function' }
  }
  if (columns.some(name => REQUIREMENT.test(name)) && columns.some(name => ANSWER.test(name)))
    return judgeAnswer(cells, text)
  if (columns.some(name => ORDERING.test(name))) return { claim: false, why: 'function' }
  if (
    columns
      .slice(1)
      .some(name => /\b(?:saved|savings?|reduction|reduced|gain(?:ed)?|improvement|result)\b/i.test(name)) &&
    /\d/.test(text)
  )
    return { claim: true, kind: 'measured', words: whole }
  if (isGain) return { claim: true, kind: 'forecast', words: whole }
  if (SERVICE_LEVEL.test(cells[0] ?? '') && cells.slice(1).some(cell => LEVEL.test(cell)))
    return { claim: true, kind: 'guarantee', words: whole }
  const isPriced = columns.slice(1).some(name => PRICES.test(name)) || new RegExp(MONEY, 'iu').test(text)
  if (isPriced) return { claim: false, why: 'price' }
  if (columns.slice(1).filter(name => ENTITLEMENT.test(name)).length > 1)
    return { claim: false, why: 'function' }
  if (columns.some((name, at) => at > 0 && SCHEDULE.test(name) && !BARE.test(cells[at] ?? ''))) {
    const judged = judgeWords(text, place)
    return judged.claim && judged.kind === 'forecast' ? judged : { claim: false, why: 'commitment' }
  }
  if (isRated(cells, columns)) return { claim: true, kind: 'measured', words: whole }
  return null
}

/** How it was, and how it has become: “Before | After”, “2023 | 2025”. */
const isCourse = (cells: readonly string[], columns: readonly string[]): boolean =>
  columns.length > 2 &&
  columns.slice(1).every(name => MOMENT.test(name.trim())) &&
  cells.slice(1).filter(cell => /\d/.test(cell)).length > 1
const MOMENT =
  /^(?:before|after|baseline|then|now|today|(?:in |fy ?|end of )?(?:19|20)\d\d|(?:q[1-4]|h[12])\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d)/iu

/** A requirement and its answer in one row: the answer counts, and says what was asked where it says yes. */
function judgeAnswer(cells: readonly string[], text: string): Judgement {
  const answer = cells.at(-1) ?? ''
  const asked = cells.at(-2) ?? ''
  const free: Place = { against: null, speaksFor: null, question: null }
  const judged = judgeWords(answer.replace(/^(?:met|yes)[:,.]? /i, ''), free)
  const from = text.lastIndexOf(answer)
  // A cell without a letter is left out of the text of its row.
  const words =
    from === -1 || answer === '' ? { start: 0, end: text.length } : { start: from, end: from + answer.length }
  if (judged.claim) return { ...judged, words }
  const isMeasure = MEASURED.test(asked)
  if (/^(?:exceeded|surpassed)/i.test(answer)) return { claim: true, kind: 'measured', words }
  if (MET.test(answer.trim())) {
    const meant = judgeWords(asked.replace(/\b(?:shall|must|should) (?:be )?/i, 'is '), free)
    if (meant.claim || isMeasure) return { claim: true, kind: meant.claim ? meant.kind : 'measured', words }
    return { claim: false, why: 'function' }
  }
  if (/^(?:met|yes)\b.{6,}/i.test(answer)) return { claim: true, kind: 'measured', words }
  return { claim: false, why: /^(?:no|not|partly)\b/i.test(answer) ? 'limit' : 'function' }
}

/** Of a data sheet each row with a figure is a measured property. */
const SHEET = /^(?:propert(?:y|ies)|parameters?|characteristics?|specifications?|technical|quantity|data)\b/i
const VALUES = /^(?:values?|data|ratings?|specifications?|figures?)\b/i

/** A property of the thing and its figure, with a unit in the cell or at the head of its column. */
function isRated(cells: readonly string[], columns: readonly string[]): boolean {
  const [, ...values] = cells
  const isFigure = values.some(value => /\d/.test(value))
  if (!isFigure) return false
  if (columns.length === 2 && SHEET.test(columns[0]!) && VALUES.test(columns[1]!)) return true
  const hasUnitColumn = columns.some(name => /^(?:unit|units)\b/i.test(name))
  return (
    hasUnitColumn ||
    values.some(
      value =>
        MEASURED.test(value) ||
        /\d ?[%°×]|\bIP\d\d|±|\b(?:[Cc]lass|[Rr]ate|[Gg]rade|[Cc]ategory|SIL|PN|IK|NEMA) ?[A-Z\d]|\b(?:EN|ISO|API|ASTM|IEC|DIN|ANSI|UL) ?\d|\d,\d{3}/.test(
          value,
        ),
    )
  )
}
