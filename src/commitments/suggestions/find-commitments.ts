import { isEnglish } from '../../platform/language/english.ts'
import { ownParagraphs } from '../../platform/language/own-words.ts'
import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'
import { isNotMeant } from './circumstances.ts'
import { type Confidence, type Cue, cuesIn, mayHaveCue } from './cues.ts'
import { type DueDay, dueDayIn, type Written } from './due-day.ts'
import { undertakingIn } from './undertaking.ts'

/** A commitment of whoever wrote the text; ranges are of the text as it was given. */
export type FoundCommitment = Range & {
  /** What is to be done, in the writer's words. */
  what: Range
  /** The words that it was found by, in order: what takes it on, and what names the day. */
  marks: Range[]
  /** In the writer's own calendar; null where no one day is named. */
  dueOn: string | null
  confidence: Confidence
}

/**
 * The sentences of a message in which its writer takes something on, one commitment a sentence. Quotations, forwarded
 * mail and signatures are left out; of a text that is not English nothing is said. Rules, no model: what is found can
 * be told from the words that are marked.
 */
export function findCommitments(text: string, written: Written): FoundCommitment[] {
  if (!mayHaveCue(plainly(text))) return []
  const paragraphs = ownParagraphs(text)
  if (!isEnglish(paragraphs.map(({ start, end }) => text.slice(start, end)).join(' '))) return []
  return paragraphs
    .flatMap(paragraph => sentencesIn(text, paragraph))
    .flatMap(sentence => commitmentIn(text, sentence, written) ?? [])
}

function commitmentIn(text: string, sentence: Range, written: Written): FoundCommitment | null {
  const plain = plainly(text.slice(sentence.start, sentence.end))
  if (!mayHaveCue(plain)) return null
  for (const cue of cuesIn(plain)) {
    const undertaking = cue.isOpen
      ? undertakingOf(plain, cue)
      : { start: 0, confidence: cue.confidence, needsDay: false }
    if (!undertaking || isNotMeant(plain, cue.start, cue.end)) continue
    const due = dueDayOf(plain, cue, written)
    if ((cue.needsDay || undertaking.needsDay) && !due) continue
    const confidence = cue.confidence === 'plain' ? undertaking.confidence : cue.confidence
    const what = whatOf(plain, cue.end + undertaking.start, due)
    const marks = [{ start: cue.start, end: cue.end }, ...(due ? [{ start: due.start, end: due.end }] : [])]
    return {
      ...sentence,
      what: within(sentence, what),
      marks: marks.sort((a, b) => a.start - b.start).map(mark => within(sentence, mark)),
      dueOn: due?.dueOn ?? null,
      confidence,
    }
  }
  return null
}

/** “Will do” and “I will” take on what was asked; they say nothing themselves of what it is. */
function undertakingOf(plain: string, cue: Cue) {
  const rest = plain.slice(cue.end)
  if (/^[.!, ]*$/.test(rest))
    return /^(?:yes|sure|ok|okay|of course|certainly|absolutely)\b/i.test(plain)
      ? { start: 0, confidence: cue.confidence, needsDay: false }
      : null
  return undertakingIn(rest, cue.who)
}

/** Named behind the cue, or ahead of it where the sentence begins with the day. */
function dueDayOf(plain: string, cue: Cue, written: Written): DueDay | null {
  const clause =
    /,? (?:but|and|so|because|since|which|who) (?:I|we|you|he|she|they|it|there|this|that)\b|,? but\b|; /.exec(
      plain.slice(cue.end),
    )
  const end = clause ? cue.end + clause.index : plain.length
  const behind = dueDayIn(plain.slice(0, end), written)
  if (behind && behind.start >= cue.end) return behind
  const own = dueDayIn(' '.repeat(cue.end) + plain.slice(cue.end, end), written)
  if (own) return own
  const ahead = plain.slice(0, cue.start)
  return ahead.length < 40 && !/\b(?:when|if|after|once|as)\b/i.test(ahead) ? dueDayIn(ahead, written) : null
}

/** What follows is said of something else. */
const ASIDE =
  /,? (?:so|but|because|since|although|though|and) (?:please|I|we|you|he|she|they|it|there|this|that|then|let)\b|, (?:if|but|so|which)\b|; /

/** What is to be done, without the day where that stands last. */
function whatOf(plain: string, from: number, due: DueDay | null): Range {
  const start = from + (plain.slice(from).length - plain.slice(from).trimStart().length)
  const last = plain.replace(/[\s.!,;:…"')\]]+$/, '').length
  const aside = ASIDE.exec(plain.slice(start, last))
  const end = aside ? start + aside.index : last
  const cut = due && due.start > start && due.end >= end && due.start < end ? due.start : end
  const said = plain
    .slice(start, cut)
    .replace(/[\s,(]*\b(?:by|on|before|until|till|no later than|for|in|at|within|over)?(?: the)?\s*$/i, '')
  return said ? { start, end: start + said.length } : { start: 0, end: Math.max(last, 1) }
}

const within = (sentence: Range, { start, end }: Range): Range => ({
  start: sentence.start + start,
  end: sentence.start + Math.min(end, sentence.end - sentence.start),
})
