import { CONSENSUS, placesUnless } from '../pressure.ts'
import { charge, type Rule } from '../rule.ts'

export const falseConsensus: Rule = {
  name: 'false-consensus',
  judges: 'Everybody is said to do it',
  reason: 'The reader knows their own field better than the writer does, and knows that it is not everybody.',
  languages: ['english'],
  finds: [
    'Everyone in your industry is switching.',
    'Trusted by thousands of companies.',
    'Your competitors already use it.',
  ],
  leaves: [
    'Everyone on the platform was wet.',
    'Three of the five mills in the Ottawa survey of 2025 use grease of this kind, see page 4.',
    'Thousands of eels were counted in May.',
  ],
  find: reading =>
    charge(placesUnless(CONSENSUS, reading), [12, 10], {
      because: 'This says that everybody does it, and names nobody.',
      instead: 'Name one whom they can ask, with their leave; or leave it out.',
    }),
}
