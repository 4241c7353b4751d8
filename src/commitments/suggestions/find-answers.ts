import { isEnglish } from '../../platform/language/english.ts'
import { ownParagraphs } from '../../platform/language/own-words.ts'
import type { Range } from '../../platform/language/range.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'
import { plainly } from './cues.ts'
import { findCommitments } from './find-commitments.ts'

/** A sentence that answers; `question` is where it was asked, in the text that asked it. */
export type FoundAnswer = Range & { question: Range; marks: Range[] }

const PLEASANTRY =
  /\b(?:how are you|how's it going|any questions|have a (?:good|nice)|isn't it|don't you think|know what i mean|who knows|why not)\b/i
const OF_YES_OR_NO =
  /(?:^|[,-] |\.{2,3} ?|\b(?:and|so|but|also|then|whether) |\b(?:if|whether) there )(?:do|does|did|is|are|was|were|can|could|will|would|have|has|should|shall|may|am|must)(?:n't)?\b|\b(?:right|correct|true)\?$/i
const AT_FIRST =
  /^(?:\(?[a-z\d]{1,2}[.)] |[-*] |(?:and|so|but|well|oh|sadly|unfortunately|in principle)\b,? )+/i
const YES_OR_NO =
  /^(?:yes|no(?=\W*$|[,.;:!]| (?:there|it|this|that|not|need|we|i|you|they|he|she)\b)|yep|nope|sure(?!\W*$)|correct|exactly|indeed|certainly|of course|absolutely|not (?:yet|really|at all|quite|exactly|that i'm aware)|(?:that|it|this)(?:'s| is) (?:a )?(?:correct|right|true)|you(?:'re| are) (?:correct|right)|i (?:don't )?(?:think|believe) (?:so|not|(?:this|that|it) (?:will|would|should|does|is)(?:n't)?)\b|(?:this|that|it)(?:'s| is) (?:im)?possible\b)/i
const NO_ANSWER =
  /^(?:thanks|thank you|hi|hello|dear|regards|good (?:morning|question))\b.{0,30}$|\b(?:no idea|(?:don't|do not|didn't|did not) (?:really )?know|not sure|not familiar|no clue|can't (?:say|tell))\b/i
/** Lines of programs and of what they print. */
const PRINTED = /[{}\\|]|->|=>|::|[=_]{2}|^(?:\[|\$|#|\*?\s*\d+\/)/
const EMPTY = new Set(
  'about after again also been before between both could does doing done each every from have having here into just know like little many more most much need only other over please really same send should some still such than that their them then there these they thing this those through under very want well were what when where which while will with would your you’re yours'.split(
    ' ',
  ),
)
/** What begins so tells what one asks *why*, *how* or *where* to hear. */
const FITTING: readonly [asks: RegExp, tells: RegExp][] = [
  [/\bwhy\b/i, /\b(?:because|due to|since|the reason|so that|that means|this means)\b/i],
  [
    /\bhow (?:do|does|can|could|should|would|to)\b|\bwhat (?:do|should|can) (?:i|we)\b|\b(?:any|some)(?:one|body)? (?:has |have )?(?:ideas?|suggestions?|solutions?|hints?|thoughts?|advice)\b|\b(?:solve|fix)\b/i,
    /\b(?:you (?:can|could|need|should|might|may|have to|must|want)|you'(?:ll|d|re)|try|make sure|probably|likely|see|use|set|check)\b/i,
  ],
  [
    /\b(?:where|is there|are there|do you have|is it possible|possible to|anyone know)\b/i,
    /\b(?:there(?:'s| is| are| isn't| aren't)|see|attached|possible|you can|we have|i have)\b/i,
  ],
  [/\bare you\b/i, /^(?:\p{Lu}\p{L}+, )?(?:I|we)(?:'m| am|'re| are) /iu],
  [/\bhave you\b/i, /^(?:\p{Lu}\p{L}+, )?(?:I|we)(?:'ve| have|'d| had| did| tried) /iu],
  [/\b(?:did|were) you\b/i, /^(?:\p{Lu}\p{L}+, )?(?:I|we) (?:did|was|were|had|went|\w+ed)\b/iu],
  [
    /\b(?:do|would|will) you\b/i,
    /^(?:\p{Lu}\p{L}+, )?(?:I|we)(?:'ll|'d| do| don't| would| will| think| plan| use| have)\b/iu,
  ],
  [/\bhow (?:much|many|long|far|often|big)\b|\b(?:which|what) (?:version|rate|size|date|time|day)\b/i, /\d/],
]
/** A question and a sentence that do not come to this may be about anything. */
const LEAST = 2.5
/** One that asks why, or for yes or no, and does not get it, shares its words with much that answers something else. */
const LEAST_OF_OTHERS = 3
/** Fewer words are a name or a greeting. */
const FEWEST_WORDS = 3
/** A long sentence shares words with anything: for so many of its words, one less counts. */
const WORDS_PER_CHANCE = 25
/** What is written first, to the only question. */
const AT_ONCE = 1.5
/** A word that so large a part of the sentences has says less of what one is about. */
const COMMON_SHARE = 0.25

/**
 * The first sentence of a message that answers a question of the mail it replies to: written right below the question
 * it quotes, or a yes or no to one that asks for it, or the one that fits a question best: of the same words, in words
 * that tell what was asked, first of all. A promise to answer is none.
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
  for (const find of [belowQuotation, sayingYesOrNo]) {
    for (const question of questions) {
      const answer = find(text, said, asked, question, questions)
      if (answer) return answer
    }
  }
  return fittingBest(text, said, asked, questions)
}

const sentencesOf = (text: string): Range[] =>
  ownParagraphs(text).flatMap(paragraph => sentencesIn(text, paragraph))

/** Asks are granted, not answered. */
const ASK =
  /\b(?:could|can|would|will) you (?!confirm|tell|say|explain|remember|know|let (?:me|us) know (?:if|whether|who|what|when|where|which|how|why)|be\b)/i

const isQuestion = (plain: string): boolean =>
  /\?["')\]]*$/.test(plain) && plain.split(' ').length >= 3 && !PLEASANTRY.test(plain) && !ASK.test(plain)

const asksYesOrNo = (asked: string, { start, end }: Range): boolean =>
  OF_YES_OR_NO.test(plainly(asked.slice(start, end)))

/** Asked like yes or no, they want to hear more: which of two, or what somebody knows. */
const isOpen = (plainQuestion: string): boolean =>
  /\bor\b|\b(?:anyone|anybody|someone|you) (?:happen to )?(?:know|tell|explain|let (?:me|us) know)\b/i.test(
    plainQuestion,
  )

const wordCount = (plain: string): number => plain.match(/[\p{L}\d']+/gu)?.length ?? 0

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

function fittingBest(text: string, said: Range[], asked: string, questions: Range[]): FoundAnswer | null {
  const isCommon = commonWords([
    ...said.map(range => wordsOf(text, range)),
    ...sentencesOf(asked).map(range => wordsOf(asked, range)),
  ])
  const first = said.find(({ start, end }) => wordCount(text.slice(start, end)) >= FEWEST_WORDS)
  let best: { answer: FoundAnswer; fits: number } | null = null
  for (const question of questions) {
    const words = new Set(wordsOf(asked, question).map(({ word }) => word))
    const plainQuestion = plainly(asked.slice(question.start, question.end))
    const least =
      (asksYesOrNo(asked, question) && !isOpen(plainQuestion)) || /\bwhy\b/i.test(plainQuestion)
        ? LEAST_OF_OTHERS
        : LEAST
    for (const sentence of said) {
      const shared = wordsOf(text, sentence).filter(({ word }) => words.has(word))
      const distinct = [...new Set(shared.map(({ word }) => word))]
      const plain = plainly(text.slice(sentence.start, sentence.end))
      const tells = FITTING.some(([asks, tells]) => asks.test(plainQuestion) && tells.test(plain))
      const isFirst = sentence === first && questions.length === 1
      const fits =
        distinct.reduce((sum, word) => sum + (isCommon(word) ? 0.5 : 1), 0) +
        (tells ? 1 : 0) +
        (isFirst ? AT_ONCE : 0) -
        Math.floor(wordCount(plain) / WORDS_PER_CHANCE)
      if (fits < least || (best && fits <= best.fits)) continue
      const marks = shared.length > 0 ? shared.map(({ start, end }) => ({ start, end })) : [sentence]
      best = { answer: { ...sentence, question, marks }, fits }
    }
  }
  return best?.answer ?? null
}

function commonWords(sentences: readonly (readonly { word: string }[])[]): (word: string) => boolean {
  const counts = new Map<string, number>()
  for (const words of sentences)
    for (const word of new Set(words.map(({ word }) => word))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return word => sentences.length > 4 && counts.get(word)! > sentences.length * COMMON_SHARE
}

const ADDRESS = /https?:\/\/\S+/g

/** Words that say what it is about, without their endings. */
function wordsOf(text: string, { start, end }: Range): (Range & { word: string })[] {
  return Array.from(
    text
      .slice(start, end)
      .replace(ADDRESS, address => ' '.repeat(address.length))
      .matchAll(/[\p{L}_]{4,}|\d{2,}/gu),
    found => ({
      word: found[0].toLowerCase().replace(/(?:ing|ed|es|s)$/, ''),
      plain: found[0].toLowerCase(),
      start: start + found.index,
      end: start + found.index + found[0].length,
    }),
  ).filter(({ plain }) => !EMPTY.has(plain))
}
