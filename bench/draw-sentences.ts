import { ownParagraphs } from '../src/platform/language/own-words.ts'
import { sentencesIn } from '../src/platform/language/sentences.ts'
import { readEnronMail } from './enron-mail.ts'
import { inOrderOf } from './in-order.ts'

/** The second draw came after the finder was written, and leaves out what the first had. */
const DRAWS = [
  { seed: 'goodfaith 1', any: 200, future: 260 },
  { seed: 'goodfaith 2', any: 60, future: 140 },
]
const FIRST_PERSON_FUTURE = /\b(?:I|we)\s*(?:'ll|will|shall|(?:'m|'re| am| are) going to|plan to|promise)\b/i

type Sentence = { message: string; start: number; end: number; said: string; sentAt: Date }

const sentences = await listSentences()
let left = sentences
for (const { seed, any, future } of DRAWS) {
  const shuffled = inOrderOf(seed, left, placeOf)
  const drawn = [
    ...shuffled.slice(0, any).map(one => ({ ...one, drawn: 'any' })),
    ...shuffled
      .slice(any)
      .filter(({ said }) => FIRST_PERSON_FUTURE.test(said))
      .slice(0, future)
      .map(one => ({ ...one, drawn: 'future' })),
  ]
  for (const one of drawn) console.log(JSON.stringify({ seed, ...one, said: one.said.replace(/\s+/g, ' ') }))
  const places = new Set(drawn.map(placeOf))
  left = left.filter(one => !places.has(placeOf(one)))
}

/** Each once, however often it was sent. */
async function listSentences(): Promise<Sentence[]> {
  const seen = new Map<string, Sentence>()
  for (const [message, { text, sentAt }] of await readEnronMail()) {
    for (const { start, end } of ownParagraphs(text).flatMap(paragraph => sentencesIn(text, paragraph))) {
      const said = text.slice(start, end)
      const plain = said.toLowerCase().replace(/\s+/g, ' ')
      if (said.split(/\s+/).length >= 3 && !seen.has(plain))
        seen.set(plain, { message, start, end, said, sentAt })
    }
  }
  return [...seen.values()]
}

function placeOf({ message, start }: Sentence): string {
  return `${message} ${start}`
}
