import { charge, type Rule } from '../rule.ts'

const TOKEN = /(?<![^\s"'(])[A-Za-z0-9-]{16,400}(?![^\s"'),.!?])/g
/** Letters and digits by turns, as nobody names anything. */
const TURN = /[a-z]-?\d|\d-?[a-z]/gi
const MOST_TURNS = 4

export const machineCodes: Rule = {
  name: 'machine-codes',
  judges: 'Codes of letters and digits that mean something to a machine alone',
  reason: 'Mass mailings carry such codes to tell their readers apart, or to be told apart by filters.',
  languages: 'every',
  finds: ['Yours is approved. 8844gavJ3-409pgdA8863kbFI0-004ANFc0366l36'],
  leaves: [
    'The part is RX-2040-B.',
    'Call 1-800-555-0100-2255-77.',
    'See well-thought-of-self-help.',
    'https://porla.example/a1b2c3d4e5f6a7b8',
  ],
  find: ({ plain }) =>
    charge(
      Array.from(plain.matchAll(TOKEN), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      })).filter(({ start, end }) => (plain.slice(start, end).match(TURN)?.length ?? 0) > MOST_TURNS),
      [12, 4],
      {
        because: 'This is a code, and says nothing to a person.',
        instead: 'Leave it out; if it is the number of an order or a part, say of what.',
      },
    ),
}
