import { type Lettered, lettered } from '../../platform/language/in-small-letters.ts'
import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { BAD_THINGS, BAD_VERBS } from './bad-things.ts'
import { CLAIM_KINDS, type ClaimKind, type NoClaim } from './collateral/label.ts'
import { ABSOLUTE } from './cues/absolute.ts'
import { COMPARATIVE } from './cues/comparative.ts'
import { CERTAIN, type Cue, STRONG, type Strength } from './cues/cue.ts'
import { CUSTOMER_REFERENCE } from './cues/customer-reference.ts'
import { FORECAST } from './cues/forecast.ts'
import { GUARANTEE } from './cues/guarantee.ts'
import { MEASURED_CUES } from './cues/measured.ts'
import { OPINION } from './cues/opinion.ts'
import { PRAISE } from './cues/praise.ts'
import { ADDRESSED } from './exclusions/addressed.ts'
import { ADMISSIONS } from './exclusions/admissions.ts'
import type { Exclusion } from './exclusions/exclusion.ts'
import { FORMALITIES } from './exclusions/formalities.ts'
import { NEUTRAL } from './exclusions/neutral.ts'
import type { Place } from './place.ts'

/** `words` are those that make it a claim. */
export type Judgement = { claim: true; kind: ClaimKind; words: Range } | { claim: false; why: NoClaim }

const CUES: readonly Cue[] = [
  ...GUARANTEE,
  ...ABSOLUTE,
  ...FORECAST,
  ...COMPARATIVE,
  ...MEASURED_CUES,
  ...CUSTOMER_REFERENCE,
  ...OPINION,
  ...PRAISE,
]
const EXCLUSIONS: readonly Exclusion[] = [...FORMALITIES, ...ADMISSIONS, ...ADDRESSED, ...NEUTRAL]

type Said = { kind: ClaimKind; strength: Strength; words: Range }

/**
 * What the words of a unit are, where they stand. What speaks for a claim must be stronger than all that speaks
 * against one; of the kinds that are left, it is the first. Among claims it need only be as strong.
 */
export function judgeWords(text: string, place: Place): Judgement {
  const plain = plainly(text).replace(/^\d{1,2}(?:\.\d+)*\.? (?=\p{Lu})/u, number =>
    ' '.repeat(number.length),
  )
  const words = lettered(plain)
  const against = [
    ...EXCLUSIONS.filter(({ pattern }) => pattern.test(words)),
    ...(place.against ? [place.against] : []),
  ]
  const most = Math.max(0, ...against.map(({ strength }) => strength))
  const bar = place.isAmongClaims && most < CERTAIN ? most - 1 : most
  const left = saidIn(words, place, bar).filter(({ strength }) => strength > bar)
  if (left.length === 0) {
    return { claim: false, why: against.find(({ strength }) => strength === most)?.why ?? 'function' }
  }
  const first = left.reduce((a, b) => (rank(b) < rank(a) ? b : a))
  return { claim: true, kind: first.kind, words: first.words }
}

/** The first of the list, but that a customer plainly told of is that, whatever else is said with it. */
const rank = ({ kind, strength }: Said): number =>
  kind === 'customer reference' && strength >= STRONG
    ? CLAIM_KINDS.indexOf('absolute') * 10 - strength - (strength === CERTAIN ? 20 : 5)
    : CLAIM_KINDS.indexOf(kind) * 10 - strength

/** What speaks for a claim; words that are not stronger than `most` are not looked for. */
function saidIn(said: Lettered, { speaksFor, question }: Place, most: number): Said[] {
  const plain = said.text
  const whole = { start: 0, end: plain.length }
  const found: Said[] = CUES.flatMap(({ kind, strength, pattern }) => {
    const words = strength > most ? pattern.exec(said) : null
    return words ? [{ kind, strength, words: trimmed(plain, words.index, words[0].length) }] : []
  })
  if (speaksFor) found.push({ ...speaksFor, words: whole })
  if (question && DENIAL.test(plain) && DENIED.test(question))
    found.push({ kind: 'absolute', strength: CERTAIN, words: whole })
  if (question && ASSENT.test(plain)) {
    if (HANDLED.test(plain)) found.push({ kind: 'absolute', strength: CERTAIN, words: whole })
    const asked = judgeWords(asStatement(question), { against: null, speaksFor: null, question: null })
    if (asked.claim) found.push({ kind: asked.kind, strength: 3, words: whole })
  }
  return found
}

function trimmed(plain: string, start: number, length: number): Range {
  const found = plain.slice(start, start + length)
  const said = found.trim()
  if (said === '') return { start: 0, end: plain.length }
  const from = start + found.indexOf(said)
  return { start: from, end: from + said.length }
}

const ASSENT =
  /^(?:yes|yep|of course|certainly|absolutely|sure|indeed|always|handled|done|sorted|solved|covered|naturally|it is|it does|it will|we do|they are|you can)\b[^\p{L}]*$/iu

const DENIAL =
  /^(?:no|nope|never|none|not (?:at all|ever|a (?:chance|bit)|in the least)|nothing)\b[^\p{L}]*$/iu

/** A no to this is a merit. */
const DENIED = new RegExp(
  `\\b(?:${BAD_THINGS}|${BAD_VERBS}|extra|lock(?:ed)?|tied?|pay more|slow(?:er)?|drain|flat|hurt|damage|affect|catch|hidden|have to|need to|sign (?:up|a)|install anything|change (?:our|my)|trained|training|complicated|difficult|hard|expensive|cost more|limit)\\b`,
  'i',
)

/** What is left after this word? Nothing, it says. */
const HANDLED = /^(?:handled|done|sorted|solved|covered)\b/i

/** “Is it safe?”, “Does it save time?” as what they would be with a yes. */
const asStatement = (question: string): string =>
  question.replace(/\?["')\]]*$/, '.').replace(/^(?:is|are|does|do|can|will|has|have) /i, '')
