import { isEnglish } from '../../platform/language/english.ts'
import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { findCommitments } from './find-commitments.ts'
import { fittingBest, wordCount } from './fitting-answer.ts'
import { asksYesOrNo, isQuestion, ownSentences } from './questions.ts'

/** A sentence that answers; `question` is where it was asked, in the text that asked it. */
export type FoundAnswer = Range & { question: Range; marks: Range[] }

const AT_FIRST =
  /^(?:\(?[a-z\d]{1,2}[.)] |[-*] |(?:and|so|but|well|oh|sadly|unfortunately|in principle)\b,? )+/i
const YES_OR_NO =
  /^(?:yes|no(?=\W*$|[,.;:!]| (?:there|it|this|that|not|need|we|i|you|they|he|she)\b)|yep|nope|sure(?!\W*$)|correct|exactly|indeed|certainly|of course|absolutely|not (?:yet|really|at all|quite|exactly|that i'm aware)|(?:that|it|this)(?:'s| is) (?:a )?(?:correct|right|true)|you(?:'re| are) (?:correct|right)|i (?:don't )?(?:think|believe) (?:so|not|(?:this|that|it) (?:will|would|should|does|is)(?:n't)?)\b|(?:this|that|it)(?:'s| is) (?:im)?possible\b)/i
const NO_ANSWER =
  /^(?:thanks|thank you|hi|hello|dear|regards|good (?:morning|question))\b.{0,30}$|\b(?:no idea|(?:don't|do not|didn't|did not) (?:really )?know|not sure|not familiar|no clue|can't (?:say|tell))\b/i
/** Lines of programs and of what they print. */
const PRINTED = /[{}\\|]|->|=>|::|[=_]{2}|^(?:\[|\$|#|\*?\s*\d+\/)/

/**
 * A sentence of a message that answers a question of the mail it replies to: written right below the question
 * it quotes, or a yes or no to one that asks for it, or the one that fits a question best: of the same words, in words
 * that tell what was asked, first of all. A promise to answer is none.
 */
export function findAnswer(text: string, asked: string): FoundAnswer | null {
  if (!asked.includes('?')) return null
  const questions = ownSentences(asked).filter(range =>
    isQuestion(plainly(asked.slice(range.start, range.end))),
  )
  if (questions.length === 0 || !isEnglish(asked)) return null
  const promised = findCommitments(text, { at: new Date(0), offsetMinutes: null })
  const said = ownSentences(text).filter(
    range =>
      !promised.some(({ start }) => start === range.start) &&
      isSaying(plainly(text.slice(range.start, range.end))),
  )
  for (const find of [belowQuotation, sayingYesOrNo]) {
    for (const question of questions) {
      const answer = find(text, said, asked, question, questions)
      if (answer) return answer
    }
  }
  return fittingBest(text, said, asked, questions)
}

const isSaying = (plain: string): boolean =>
  !plain.endsWith('?') && !NO_ANSWER.test(plain) && !PRINTED.test(plain)

function belowQuotation(text: string, said: Range[], asked: string, question: Range): FoundAnswer | null {
  const end = asked.slice(question.start, question.end).split(/\s+/).slice(-4).join(' ')
  const lines = /^>[^\n]*(?:\n>[^\n]*)*/gm
  for (const quotation of text.matchAll(lines)) {
    const quoted = quotation[0]
      .replace(/\n?>+ ?/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (!quoted.endsWith(end)) continue
    const below = quotation.index + quotation[0].length
    const answer = said.find(({ start }) => start > below)
    if (answer && text.slice(below, answer.start).trim() === '')
      return { ...answer, question, marks: [answer] }
  }
  return null
}

/** A bare yes, where several things were asked, may be to any of them. */
function sayingYesOrNo(
  text: string,
  said: Range[],
  asked: string,
  question: Range,
  questions: Range[],
): FoundAnswer | null {
  if (!asksYesOrNo(asked, question)) return null
  const isOneOfMany = questions.filter(range => asksYesOrNo(asked, range)).length > 1
  for (const sentence of said) {
    const plain = plainly(text.slice(sentence.start, sentence.end))
    const from = AT_FIRST.exec(plain)?.[0].length ?? 0
    const word = YES_OR_NO.exec(plain.slice(from))
    if (!word || (isOneOfMany && wordCount(plain.slice(from)) === 1)) continue
    const start = sentence.start + from
    return { ...sentence, question, marks: [{ start, end: start + word[0].length }] }
  }
  return null
}
