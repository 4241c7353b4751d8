import { createHash } from 'node:crypto'
import { ownParagraphs } from '../src/commitments/suggestions/own-words.ts'
import { sentencesIn } from '../src/commitments/suggestions/sentences.ts'
import { readEnronMail } from './enron-mail.ts'

const SEED = 'goodfaith 1'
const DRAWN = { any: 200, future: 260 }
const FIRST_PERSON_FUTURE = /\b(?:I|we)\s*(?:'ll|will|shall|(?:'m|'re| am| are) going to|plan to|promise)\b/i

type Drawn = { key: string; start: number; end: number; text: string; of: keyof typeof DRAWN; order: string }

/** The same sentences in the same order whoever draws them: each has its place by a hash of where it stands. */
async function draw(): Promise<Drawn[]> {
  const all: Drawn[] = []
  const seen = new Set<string>()
  for (const [key, { text }] of await readEnronMail()) {
    for (const paragraph of ownParagraphs(text)) {
      for (const { start, end } of sentencesIn(text, paragraph)) {
        const said = text.slice(start, end)
        const plain = said.toLowerCase().replace(/\s+/g, ' ')
        if (said.split(/\s+/).length < 3 || seen.has(plain)) continue
        seen.add(plain)
        const order = createHash('sha256').update(`${SEED} ${key} ${start}`).digest('hex')
        all.push({ key, start, end, text: said, of: 'any', order })
      }
    }
  }
  all.sort((a, b) => (a.order < b.order ? -1 : 1))
  const any = all.slice(0, DRAWN.any)
  const future = all
    .slice(DRAWN.any)
    .filter(({ text }) => FIRST_PERSON_FUTURE.test(text))
    .slice(0, DRAWN.future)
  return [...any, ...future.map(one => ({ ...one, of: 'future' as const }))]
}

const mails = await readEnronMail()
for (const [at, { key, start, end, text, of }] of (await draw()).entries()) {
  const around = mails.get(key)!
  const said = text.replace(/\s+/g, ' ')
  console.log(JSON.stringify({ at, key, start, end, of, on: around.sentAt.toISOString(), said }))
}
