import type { EndingFields } from '../../touches/approach.ts'
import type { TouchFields } from '../../touches/touch.ts'
import type { MemberKey, PersonKey } from '../cast.ts'

type Step = Pick<TouchFields, 'kind' | 'what' | 'reason'> & {
  daysAfter: number
  subject?: string
  text?: string
  /** The mail by which it was sent. */
  mail?: string
}

export type ApproachFact = {
  by: MemberKey
  with: PersonKey
  begunOn: string
  hopesToGive: string
  hopesToLearn: string
  permission?: { on: string; words: string; mail?: string }
  touches: readonly Step[]
  ended?: EndingFields
}

/** One whose next touch is due today, one that an answer has paused, and one that was walked away from. */
export const approachFacts: readonly ApproachFact[] = [
  {
    by: 'ylva',
    with: 'walt',
    begunOn: '2025-12-16',
    hopesToGive: 'The number in red, explained by somebody who gains nothing from it',
    hopesToLearn: 'What an hour of lost board costs at Marlow Bay',
    touches: [
      {
        kind: 'gives',
        what: 'The fourteen hours of the year, to be corrected',
        reason: 'It is his log that they come from, and he is asked about them.',
        daysAfter: 0,
        mail: 'ylva-walt.2025-12-16.1',
      },
      {
        kind: 'gives',
        what: 'The report on our two wrong labels',
        reason: 'He should have it from us before he has it from the floor.',
        daysAfter: 60,
        mail: 'ylva-walt.2026-02-17.1',
      },
      {
        kind: 'asks',
        what: 'Five minutes at the whiteboard with Priya in May',
        reason: 'He reads the whiteboard, and she will be standing at it.',
        daysAfter: 56,
        mail: 'ylva-walt.2026-04-14.1',
      },
      {
        kind: 'gives',
        what: 'That we leave him in peace, and where his recordings are',
        reason: 'A year of letters is long enough to know.',
        daysAfter: 60,
      },
    ],
    ended: {
      became: 'walked-away',
      because: 'Letters for more than a year and no word. He reads the whiteboard; Nkechi is whom he asks.',
    },
  },
  {
    by: 'ylva',
    with: 'jonas',
    begunOn: '2026-08-26',
    hopesToGive: 'How to start listening with nothing but a screwdriver',
    hopesToLearn: 'What nine stations without any data can do for themselves',
    permission: {
      on: '2026-08-24',
      words: '“How did you start, before you had any data?”',
      mail: 'fyrvik.back',
    },
    touches: [
      {
        kind: 'gives',
        what: 'The sheet of our first listening rounds',
        reason: 'He asked how we started, and this is how.',
        daysAfter: 0,
        mail: 'fyrvik.sheet',
      },
      {
        kind: 'gives',
        what: 'What the coffee grinder in station 6 may be',
        reason: 'He heard it twice, and twice is a pattern.',
        daysAfter: 40,
      },
      {
        kind: 'asks',
        what: 'What the sheet lacks after a season',
        reason: 'Nobody else has used it without us standing beside.',
        daysAfter: 60,
      },
    ],
  },
  {
    by: 'duarte',
    with: 'helena',
    begunOn: '2026-09-23',
    hopesToGive: 'What the boosters did this summer, also where it speaks against us',
    hopesToLearn: 'What the board believes of the wasps and of the weather',
    permission: {
      on: '2026-08-27',
      words: 'She said over the pastries: once a quarter, and when you have a number.',
    },
    touches: [
      {
        kind: 'gives',
        what: 'The hours of the eighteen boosters, beside the weather',
        reason: 'She told the board that the summer was cool; now she has it in figures.',
        daysAfter: 7,
        subject: 'Eighteen boosters and the weather',
        text: `Dear Helena,

The page you told the board about is attached: hours of all eighteen boosters from June to August, beside the temperature at Coimbra. At 8 degrees less none stopped, so the credit is the weather’s. Ceira is the exception, in line 7.

Duarte`,
      },
      {
        kind: 'asks',
        what: 'Which day in November suits her for the autumn conversation',
        reason: 'The order for the brackets has to be placed three weeks before.',
        daysAfter: 21,
      },
      {
        kind: 'gives',
        what: 'The operators of Lauscher’s probe in Porto, to compare nights',
        reason: 'They have the same trouble with batteries, and more nights behind them.',
        daysAfter: 30,
      },
    ],
  },
]
