import { isEnglish } from '../../platform/language/english.ts'
import { ownParagraphs } from '../../platform/language/own-words.ts'
import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'
import { findCommitments } from './find-commitments.ts'

/** A sentence that answers; `question` is where it was asked, in the text that asked it. */
export type FoundAnswer = Range & { question: Range; marks: Range[] }

const PLEASANTRY =
  /\b(?:how are you|how's it going|any questions|have a (?:good|nice)|isn't it|don't you think|know what i mean|who knows|why not)\b/i
const OF_YES_OR_NO =
  /^(?:(?:and|so|but|also|hi|hello|dear)\b[ ,]*)*(?:\p{Lu}\p{L}+, )?(?:do|does|did|is|are|was|were|can|could|will|would|have|has|should|shall|may)\b/iu
const YES_OR_NO =
  /^(?:yes|no|yep|nope|sure|correct|exactly|indeed|certainly|of course|absolutely|not (?:yet|really|at all))\b/i
const NO_ANSWER = /^(?:thanks|thank you|hi|hello|dear|regards|good (?:morning|question))\b.{0,30}$/i
const EMPTY = new Set(
  'about after again also been before between both could does doing done each every from have having here into just know like little many more most much need only other over please really same send should some still such than that their them then there these they thing this those through under very want well were what when where which while will with would your you’re yours'.split(
    ' ',
  ),
)
/** Sharing fewer words than this, two sentences may be about anything. */
const FEWEST_SHARED = 2

/**
 * The first sentence of a message that answers a question of the mail it replies to: written right below the question
 * it quotes, or a yes or no to one that asks for it, or of the same words. A promise to answer is none.
 */
export function findAnswer(text: string, asked: string): FoundAnswer | null {
  if (!asked.includes('?')) return null
  const questions = sentencesOf(asked).filter(range =>
    isQuestion(plainly(asked.slice(range.start, range.end))),
  )
  if (questions.length === 0 || !isEnglish(asked)) return null
  const promised = findCommitments(text, { at: new Date(0), offsetMinutes: null })
  const said = sentencesOf(text).filter(
    range =>
      !promised.some(({ start }) => start === range.start) &&
      isSaying(plainly(text.slice(range.start, range.end))),
  )
  for (const question of questions) {
    const answer = belowQuotation(text, said, asked, question) ?? sayingYesOrNo(text, said, asked, question)
    if (answer) return answer
  }
  return questions.map(question => withSameWords(text, said, asked, question)).find(Boolean) ?? null
}

const sentencesOf = (text: string): Range[] =>
  ownParagraphs(text).flatMap(paragraph => sentencesIn(text, paragraph))

/** Asks are granted, not answered. */
const ASK = /\b(?:could|can|would|will) you (?!confirm|tell|say|explain|remember|know|be\b)/i

const isQuestion = (plain: string): boolean =>
  /\?["')\]]*$/.test(plain) && plain.split(' ').length >= 3 && !PLEASANTRY.test(plain) && !ASK.test(plain)

const isSaying = (plain: string): boolean => !plain.endsWith('?') && !NO_ANSWER.test(plain)

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

function sayingYesOrNo(text: string, said: Range[], asked: string, question: Range): FoundAnswer | null {
  if (!OF_YES_OR_NO.test(asked.slice(question.start, question.end))) return null
  for (const sentence of said) {
    const word = YES_OR_NO.exec(plainly(text.slice(sentence.start, sentence.end)))
    if (!word) continue
    return { ...sentence, question, marks: [{ start: sentence.start, end: sentence.start + word[0].length }] }
  }
  return null
}

function withSameWords(text: string, said: Range[], asked: string, question: Range): FoundAnswer | null {
  const words = new Set(wordsOf(asked, question).map(({ word }) => word))
  for (const sentence of said) {
    const shared = wordsOf(text, sentence).filter(({ word }) => words.has(word))
    if (new Set(shared.map(({ word }) => word)).size < FEWEST_SHARED) continue
    return { ...sentence, question, marks: shared.map(({ start, end }) => ({ start, end })) }
  }
  return null
}

/** Words that say what it is about, without their endings. */
function wordsOf(text: string, { start, end }: Range): (Range & { word: string })[] {
  return Array.from(text.slice(start, end).matchAll(/\p{L}{4,}|\d{2,}/gu), found => ({
    word: found[0].toLowerCase().replace(/(?:ing|ed|es|s)$/, ''),
    plain: found[0].toLowerCase(),
    start: start + found.index,
    end: start + found.index + found[0].length,
  })).filter(({ plain }) => !EMPTY.has(plain))
}
