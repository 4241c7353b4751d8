import { isEnglish } from '../../platform/language/english.ts'
import { ownParagraphs } from '../../platform/language/own-words.ts'
import { plainly } from '../../platform/language/plainly.ts'
import type { Range } from '../../platform/language/range.ts'
import { sentencesIn } from '../../platform/language/sentences.ts'

export type FoundIntroduction = Range & { marks: Range[] }

const WORDS: readonly RegExp[] = [
  /\b(?:[Ll]et me|[Aa]llow me to|(?:I'd|I would) like to|I want(?:ed)? to|[Mm]ay I) introduce(?= (?!myself)(?:you (?:both )?to )?(?:(?:my|our) |\p{Lu}))/u,
  /\bI(?:'m| am) introducing(?= (?:you (?:both )?to )?(?:(?:my|our) |\p{Lu}))/u,
  /\b(?:I'm|I am|I've|I have)? ?(?:connecting|connected|putting|put) you (?:both )?(?:with|in touch with|in contact with)(?= (?:my |our |the )?\p{L})/iu,
  /(?:^|, ?)(?:please )?meet(?= (?:my |our )?(?:\w+ )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,? (?:who|from|our|my|the)|[,(]|[.!]?$))/u,
  /\b(?:I'm |I am |I have |I've )?(?:copying|copied|cc'?ing|cc'd|looping|adding|added|looped)(?: in)?(?= (?:my |our |here )?(?:\w+ )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? (?:who|from|our|my|the) )/u,
]
const NOT_YET = /\b(?:if|could you|would you|can you|will|would be|not|n't|once|when)\b[^,]*$/i

/** Sentences in which the writer makes people known to each other. */
export function findIntroductions(text: string): FoundIntroduction[] {
  const paragraphs = ownParagraphs(text)
  const candidates = paragraphs.flatMap(paragraph => sentencesIn(text, paragraph))
  return candidates.flatMap(sentence => {
    const plain = plainly(text.slice(sentence.start, sentence.end))
    if (plain.endsWith('?')) return []
    for (const words of WORDS) {
      const found = words.exec(plain)
      if (!found || NOT_YET.test(plain.slice(0, found.index)) || !isEnglish(plain)) continue
      const start = sentence.start + found.index + (found[0].length - found[0].trimStart().length)
      return [
        { ...sentence, marks: [{ start, end: sentence.start + found.index + found[0].trimEnd().length }] },
      ]
    }
    return []
  })
}
