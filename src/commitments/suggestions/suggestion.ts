import { ownParagraphs } from '../../platform/language/own-words.ts'
import type { Range } from '../../platform/language/range.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'
import type { Confidence } from './cues.ts'
import { dueDayIn, type Written } from './due-day.ts'
import { findAnswer } from './find-answers.ts'
import { findCommitments } from './find-commitments.ts'
import { findIntroductions } from './find-introductions.ts'

export const SUGGESTION_KINDS = ['commitment', 'answer', 'introduction'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** Something in a message that a person may confirm; ranges are of its text. */
export type Suggested = Range & {
  kind: SuggestionKind
  what: Range
  marks: Range[]
  dueOn: string | null
  confidence: Confidence
  /** Where it was asked, in the text of what the message answers. */
  asked: Range | null
}

export type Letter = { text: string; written: Written }

const PLAIN = { dueOn: null, confidence: 'plain', asked: null } as const

/** What a message may be evidence of, in the order of its text. `answered`: what the other side had written before. */
export function suggestionsIn({ text, written }: Letter, answered: Letter | null): Suggested[] {
  const commitments = findCommitments(text, written).map<Suggested>(found => {
    const asked = answered && isTakenOn(text, found) ? askIn(answered.text) : null
    const dueOn =
      found.dueOn ??
      (asked ? (dueDayIn(answered!.text.slice(asked.start, asked.end), written)?.dueOn ?? null) : null)
    return { ...found, dueOn, kind: 'commitment', asked }
  })
  const introductions = findIntroductions(text).map<Suggested>(found => ({
    ...PLAIN,
    ...found,
    kind: 'introduction',
    what: { start: found.start, end: found.end },
  }))
  const answer = answered && findAnswer(text, answered.text)
  const answers: Suggested[] = answer
    ? [
        {
          ...PLAIN,
          start: answer.start,
          end: answer.end,
          marks: answer.marks,
          kind: 'answer',
          what: { start: answer.start, end: answer.end },
          asked: answer.question,
        },
      ]
    : []
  return [...commitments, ...introductions, ...answers].sort((a, b) => a.start - b.start)
}

const TAKEN_ON =
  /^(?:(?:yes|sure|ok|okay|of course|certainly|absolutely|thanks|no problem)\b[,.! ]*)*(?:(?:I |we )?will(?: do(?: (?:so|that))?)?|(?:I|we)'ll do (?:it|that|so)|leave (?:it|this|that) (?:with|to) (?:me|us)|(?:(?:I'm|we're|I am) )?on it|consider it done)\b[\s\p{P}]*$/iu

/** “Will do” says nothing of what. */
const isTakenOn = (text: string, { start, end }: Range): boolean =>
  TAKEN_ON.test(text.slice(start, end).replace(/[’‘]/g, "'").replace(/\s+/g, ' '))

/** The last thing that a text asks for. */
function askIn(text: string): Range | null {
  const asks = ownParagraphs(text)
    .flatMap(paragraph => sentencesIn(text, paragraph))
    .filter(({ start, end }) => /\b(?:could|can|would|will) you\b|\bplease\b/i.test(text.slice(start, end)))
  return asks.at(-1) ?? null
}
