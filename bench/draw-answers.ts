import { findAnswer } from '../src/commitments/suggestions/find-answers.ts'
import { listPairs, type Pair } from './answer-pairs.ts'
import { halfOf, inOrderOf } from './in-order.ts'

/** The second draw came after the finder was mended, and leaves out what the first had. */
const DRAWS = [
  { seed: 'goodfaith answers 1', any: 76, found: 60 },
  { seed: 'goodfaith answers 2', any: 0, found: 40 },
]

const { enron, usrp, mails } = await listPairs()
const nameOf = ({ asked, message }: Pair): string => `${asked} ${message}`

const drawn = new Set<string>()
for (const { seed, any, found } of DRAWS) {
  const isLeft = (pair: Pair) => !drawn.has(nameOf(pair))
  // All of the Enron mail's come first, for they are few.
  const shuffled = [enron, usrp].flatMap(pairs => inOrderOf(seed, pairs, nameOf)).filter(isLeft)
  draw(seed, 'any', shuffled.slice(0, any))
  draw(seed, 'found', shuffled.filter(isLeft).filter(isFound).slice(0, found))
}

function draw(seed: string, how: 'any' | 'found', pairs: readonly Pair[]): void {
  for (const pair of pairs) {
    drawn.add(nameOf(pair))
    const texts = { askedText: mails.get(pair.asked)!.text, text: mails.get(pair.message)!.text }
    console.log(JSON.stringify({ seed, ...pair, half: halfOf(seed, nameOf(pair)), drawn: how, ...texts }))
  }
}

function isFound({ asked, message }: Pair): boolean {
  return findAnswer(mails.get(message)!.text, mails.get(asked)!.text) !== null
}
