import { findAnswer } from '../src/commitments/suggestions/find-answers.ts'
import { listPairs, type Pair } from './answer-pairs.ts'
import { halfOf, inOrderOf } from './in-order.ts'

const SEED = 'goodfaith answers 1'
const ANY = 76
const FOUND = 60

const { enron, usrp, mails } = await listPairs()
const nameOf = ({ asked, message }: Pair): string => `${asked} ${message}`

// All of the Enron mail's, for they are few.
const any = [...inOrderOf(SEED, enron, nameOf), ...inOrderOf(SEED, usrp, nameOf)].slice(0, ANY)
const drawn = new Set(any.map(nameOf))
const found = inOrderOf(SEED, usrp, nameOf)
  .filter(pair => !drawn.has(nameOf(pair)))
  .filter(({ asked, message }) => findAnswer(mails.get(message)!.text, mails.get(asked)!.text))
  .slice(0, FOUND)

for (const [how, pairs] of Object.entries({ any, found }))
  for (const pair of pairs) {
    const [asked, text] = [mails.get(pair.asked)!.text, mails.get(pair.message)!.text]
    console.log(
      JSON.stringify({ ...pair, half: halfOf(SEED, nameOf(pair)), drawn: how, askedText: asked, text }),
    )
  }
