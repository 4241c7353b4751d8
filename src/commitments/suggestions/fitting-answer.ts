import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { asksYesOrNo, isOpen, ownSentences } from './questions.ts'

type Fitting = Range & { question: Range; marks: Range[] }

/** What is said so tells what is wanted where it is asked so. */
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

const EMPTY = new Set(
  'about after again also been before between both could does doing done each every from have having here into just know like little many more most much need only other over please really same send should some still such than that their them then there these they thing this those through under very want well were what when where which while will with would your you’re yours'.split(
    ' ',
  ),
)

/** The sentence that fits one of the questions best: it shares its words, tells what such a question asks, or is first. */
export function fittingBest(text: string, said: Range[], asked: string, questions: Range[]): Fitting | null {
  const sentences = said.map(range => ({
    range,
    plain: plainly(text.slice(range.start, range.end)),
    words: wordsOf(text, range),
  }))
  const isCommon = commonWords([
    ...sentences.map(({ words }) => words),
    ...ownSentences(asked).map(range => wordsOf(asked, range)),
  ])
  const first = sentences.find(({ plain }) => wordCount(plain) >= FEWEST_WORDS)
  let best: { answer: Fitting; fits: number } | null = null
  for (const question of questions) {
    const askedWords = new Set(wordsOf(asked, question).map(({ word }) => word))
    const plainQuestion = plainly(asked.slice(question.start, question.end))
    const least =
      (asksYesOrNo(asked, question) && !isOpen(plainQuestion)) || /\bwhy\b/i.test(plainQuestion)
        ? LEAST_OF_OTHERS
        : LEAST
    for (const sentence of sentences) {
      const { range, plain, words } = sentence
      const shared = words.filter(({ word }) => askedWords.has(word))
      const distinct = [...new Set(shared.map(({ word }) => word))]
      const tells = FITTING.some(([asks, tells]) => asks.test(plainQuestion) && tells.test(plain))
      const isFirst = sentence === first && questions.length === 1
      const fits =
        distinct.reduce((sum, word) => sum + (isCommon(word) ? 0.5 : 1), 0) +
        (tells ? 1 : 0) +
        (isFirst ? AT_ONCE : 0) -
        Math.floor(wordCount(plain) / WORDS_PER_CHANCE)
      if (fits < least || (best && fits <= best.fits)) continue
      const marks = shared.length > 0 ? shared.map(({ start, end }) => ({ start, end })) : [range]
      best = { answer: { ...range, question, marks }, fits }
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

export const wordCount = (plain: string): number => plain.match(/[\p{L}\d']+/gu)?.length ?? 0

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
