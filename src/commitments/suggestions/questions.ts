import { ownParagraphs } from '../../platform/language/own-words.ts'
import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'

const PLEASANTRY =
  /\b(?:how are you|how's it going|any questions|have a (?:good|nice)|isn't it|don't you think|know what i mean|who knows|why not)\b/i
const OF_YES_OR_NO =
  /(?:^|[,-] |\.{2,3} ?|\b(?:and|so|but|also|then|whether) |\b(?:if|whether) there )(?:do|does|did|is|are|was|were|can|could|will|would|have|has|should|shall|may|am|must)(?:n't)?\b|\b(?:right|correct|true)\?$/i
/** Asks are granted, not answered. */
const ASK =
  /\b(?:could|can|would|will) you (?!confirm|tell|say|explain|remember|know|let (?:me|us) know (?:if|whether|who|what|when|where|which|how|why)|be\b)/i

export const isQuestion = (plain: string): boolean =>
  /\?["')\]]*$/.test(plain) && plain.split(' ').length >= 3 && !PLEASANTRY.test(plain) && !ASK.test(plain)

export const asksYesOrNo = (asked: string, { start, end }: Range): boolean =>
  OF_YES_OR_NO.test(plainly(asked.slice(start, end)))

/** Asked like yes or no, they want to hear more: which of two, or what somebody knows. */
export const isOpen = (plainQuestion: string): boolean =>
  /\bor\b|\b(?:anyone|anybody|someone|you) (?:happen to )?(?:know|tell|explain|let (?:me|us) know)\b/i.test(
    plainQuestion,
  )

export const ownSentences = (text: string): Range[] =>
  ownParagraphs(text).flatMap(paragraph => sentencesIn(text, paragraph))
