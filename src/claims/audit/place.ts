import { plainly } from '../../platform/language/plainly.ts'
import type { ClaimKind, NoClaim } from './collateral/label.ts'
import { CERTAIN, PLAIN, STRONG, type Strength, WEAK } from './cues/cue.ts'
import type { Topic } from './topics.ts'
import type { Unit } from './units.ts'

/** What is to be said of a unit for where it stands, before its words are read. */
export type Place = {
  against: { why: NoClaim; strength: Strength } | null
  speaksFor: { kind: ClaimKind; strength: Strength } | null
  /** The question right before it, which a word or two may answer. */
  question: string | null
  /** What the document is called, which mostly names whose it is. */
  title?: string
  /** It is a bullet, and half of the others of its section claim something, or more. */
  isAmongClaims?: boolean
}

const AGAINST: Partial<Record<Topic, { why: NoClaim; strength: Strength }>> = {
  contents: { why: 'heading', strength: CERTAIN },
  definitions: { why: 'definition', strength: CERTAIN },
  limits: { why: 'limit', strength: CERTAIN },
  legal: { why: 'legal notice', strength: STRONG },
  price: { why: 'price', strength: PLAIN },
  situation: { why: 'their situation', strength: STRONG },
  contact: { why: 'contact', strength: WEAK },
  firm: { why: 'identity', strength: WEAK },
  steps: { why: 'instruction', strength: WEAK },
  story: { why: 'narrative', strength: WEAK },
}

/** What stands around a unit: its block as one text, where in it the unit begins, the unit before, and the title. */
export type Surroundings = { before: Unit | undefined; block: string; at: number; title: string }

export function placeOf(unit: Unit, around: Surroundings): Place {
  const { before } = around
  const isAfterQuestion = before?.section === unit.section && /\?["')\]]*$/.test(before.text)
  const question = isAfterQuestion ? before.text : null
  return {
    against: againstIn(unit) ?? ofAnother(unit.text, around.title) ?? answerTo(question, unit.text),
    speaksFor: speakingFor(unit, around),
    question,
    title: around.title,
  }
}

/** In “Tower or Beacon”, what Beacon has and is, is said of somebody else. */
function ofAnother(text: string, title: string): Place['against'] {
  const other =
    /\b(?:vs\.?|versus|or|compared (?:with|to)|alternative to|against|instead of) (?:the )?(\p{Lu}[\p{L}\d-]+)/u.exec(
      title,
    )?.[1]
  return other &&
    new RegExp(`^(?:${other}|both|neither)\\b(?!.*\\b(?:cannot|lacks|only|not)\\b)`, 'iu').test(text)
    ? { why: 'limit', strength: STRONG }
    : null
}

/** What answers a question on money is about the price, unless it plainly claims. */
const answerTo = (question: string | null, text: string): Place['against'] =>
  question &&
  text.length < 80 &&
  /\b(?:costs?|prices?|pay(?:ment)?|cancel|contract|cards?|plans?|invoices?|discounts?|trial|fees?|vat)\b/i.test(
    question,
  )
    ? { why: 'price', strength: PLAIN }
    : null

/** A heading names what follows unless it plainly claims. */
function againstIn({ role, topic, text }: Unit): Place['against'] {
  if (role === 'heading') return { why: 'heading', strength: strengthOfHeading(text) }
  if (topic === 'situation' && /\b(?:we|our|us)\b/i.test(text))
    return { why: 'their situation', strength: WEAK }
  if (topic === 'price' && role === 'sentence' && !PRICED.test(text)) return { why: 'price', strength: WEAK }
  return topic === null ? null : (AGAINST[topic] ?? null)
}

/** What under a price speaks of it: money, how one pays, and for how long one is bound. */
const PRICED =
  /[$€£¥]|\b(?:pric\p{L}+|costs?|fees?|pay(?:s|ing|ment|able)?|charg\p{L}+|bill\p{L}+|invoic\p{L}+|per|discount\p{L}*|vat|tax|plans?|tiers?|months?'? notice|cancel\p{L}*|contract|trial|free|included|euros?|pounds|dollars|subscription|licen[cs]es?|quot\p{L}+|upgrade|downgrade|refund\p{L}*|annual\p{L}*|monthly|yearly|seats?|users?|units?)\b/iu

/** A word or two name, and so does what begins like a question without being one. */
function strengthOfHeading(text: string): Strength {
  if (
    /^how (?!to\b|we\b|it\b).{3,60}\b(?:cut|saved|halved|reduced|doubled|grew|won|raised|lowered|stopped|ended|gained|tripled|improved|shortened|eliminated)\b/i.test(
      text,
    )
  )
    return WEAK
  if (/\b(?:compared (?:to|with)|versus|vs\.?)\b/i.test(text)) return CERTAIN
  if (/^(?:\d[\d.]* )?(?:what|how|why|where|when|who|whom|which)\b/i.test(text)) return CERTAIN
  const said = text.replace(/^\d[\d.]*\s+/, '')
  const words = said.match(/\p{L}+/gu)?.length ?? 0
  if (words >= 6 && HEADLINE.test(said)) return WEAK
  return words < 4 ? STRONG : PLAIN
}

/** What is told in a headline: a figure that is no year, or a first or last of its kind. */
const HEADLINE =
  /(?<![\p{L}\d])(?!(?:19|20)\d\d\b)\d[\d.,]*(?: ?%|[ -]\p{L}+)|\b(?:first|last|only|never|doubl\p{L}+|halv\p{L}+|fewer|twice)\b/iu

function speakingFor(unit: Unit, around: Surroundings): Place['speaksFor'] {
  const speaker = unit.role === 'heading' ? null : speakerOf(unit, around)
  if (speaker === 'theirs') return { kind: 'customer reference', strength: CERTAIN }
  if (speaker === 'ours') return { kind: 'opinion', strength: STRONG }
  if (unit.role === 'heading') return null
  if (isAttribution(unit, around)) return { kind: 'customer reference', strength: CERTAIN }
  if (unit.topic === 'customers' && NAMED.test(unit.text))
    return { kind: 'customer reference', strength: PLAIN }
  if (unit.topic === 'figures' && /\d/.test(unit.text)) return { kind: 'measured', strength: WEAK }
  return unit.topic === 'merits' ? { kind: 'opinion', strength: WEAK } : null
}

/** A line of its own below what it quotes: “Harriet Oduya, conference secretary, Society of Dales Surveyors”. */
const isAttribution = ({ text, section, cells }: Unit, { before, title }: Surroundings): boolean =>
  !cells &&
  before?.section === section &&
  /["']\W*$/.test(plainly(before.text)) &&
  /^[-–—]?\s*\p{Lu}[\p{L}.'-]+(?: (?:\p{Lu}[\p{L}.'-]+|von|van|de|da|del|af))+, [^.!?]{3,100}$/u.test(
    plainly(text),
  ) &&
  !isOurs(text, title)

/** Of somebody with a name, beyond the capital that a sentence begins with. */
const NAMED = /^(?:\p{Lu}[\p{L}.&'-]+ ){1,3}(?:at|of|from|in|,|\p{Lu}|who)|\P{Lu} \p{Lu}\p{L}+/u

/** Whoever speaks stands behind: “– Rui Tavares, network engineer”, “(Dale Vickery, Shipping Manager)”, “says Ann Lee of Marlow”. */
const SPEAKER =
  /["']\s*(?:[-–—(,]|\n)+\s*(?:(?:says|said|explains|adds|writes|recalls)\s+)?\p{Lu}[\p{L}.]|["']\s+\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*,|["'],? (?:says|said|explains|explained|adds|added|writes|recalls|recalled|tells)\b|\b(?:says|said|explains|adds|recalls)\b[^"]{0,60}[:,] "/u

/** Whose words a unit quotes, where somebody is named: those of a customer, or of one of us. */
function speakerOf(
  { text, cells, topic }: Unit,
  { block, at, title }: Surroundings,
): 'theirs' | 'ours' | null {
  if (cells || !block.includes('"')) return null
  const isInside = (block.slice(0, at).split('"').length - 1) % 2 === 1 || /"[^"]{8,}/.test(plainly(text))
  if (!isInside || !SPEAKER.test(block)) return null
  if (topic !== 'customers' && TOLD.test(plainly(text))) return null
  return isOurs(block, title) ? 'ours' : 'theirs'
}

/** How it was with somebody quoted, or went ill, which praises nobody, unless it says what came of it. */
const TOLD =
  /(?<!\b(?:stopped|gone|none|fell|halved|saved|never|no longer|faster|since|half|better|now|by (?:monday|friday|easter))\b.{0,120})\b(?:used to (?!dread|hate|fear|lose)\p{L}+|(?:was|were) (?:always |still |only )?\p{L}+ing|hated|poorly|does badly|worse|moved to the sofa|went back to|half empty|had to|began|met|spent|opened|installed|replaced|looked at|visited|compared)\b(?!.{0,160}\b(?:stopped|gone|none|fell|halved|saved|no longer|faster|since then|now|by (?:monday|friday|easter))\b)/iu

/** Our own head in our own praise is no customer: “says our founder”, “says Ann Lee, chief executive of” us. */
function isOurs(whole: string, title: string): boolean {
  const outside = whole.replace(/"[^"]*"/g, ' ')
  if (/\bour\b/i.test(outside)) return true
  const own = (title.match(/\p{Lu}\p{L}{3,}/gu) ?? []).filter(name => outside.includes(name))
  return HEADS.test(outside) && own.length > 0
}

const HEADS =
  /\b(?:ceo|cto|coo|cfo|chief \p{L}+(?: officer)?|(?:co-?)?founder|president|managing director|head of (?:product|sales|marketing))\b/iu
