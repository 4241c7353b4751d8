import type { MemberKey, PersonKey } from '../cast.ts'

type Step = { on: string; text: string; mail?: string }

/** Somebody asked to be shown: what they were given, and what they did then. `claim` is a key of `claimFacts`. */
export type CycleFact = {
  by: MemberKey
  with: PersonKey
  claim?: string
  isChallenge?: boolean
  asked: Step
  given?: Step
  withheld?: Step
  after?: Step & { ending: 'moved' | 'asked_again' | 'rested' }
}

/** Gunnar and Farida ask and move; Callum asks and asks again. */
export const cycleFacts: readonly CycleFact[] = [
  {
    by: 'ylva',
    with: 'gunnar',
    claim: 'right-alarms',
    isChallenge: true,
    asked: {
      on: '2024-06-14',
      text: 'Worn, but would have run until summer: is that a right alarm? And who decides?',
      mail: 'norralv.what-is-wrong',
    },
    given: {
      on: '2024-06-20',
      text: 'The thirteen lines behind it: nine pumps opened for nothing, four missed.',
      mail: 'norralv.the-list',
    },
    after: {
      on: '2024-06-20',
      ending: 'moved',
      text: 'Asks Maarit whether we may come to Harbour with twelve pumps.',
      mail: 'norralv.twelve-pumps',
    },
  },
  {
    by: 'ylva',
    with: 'gunnar',
    claim: 'miss-rate',
    asked: {
      on: '2026-02-18',
      text: 'One number: failures missed by failures that happened, of all clients.',
      mail: 'norralv.miss-rate',
    },
    given: {
      on: '2026-02-20',
      text: 'Seven of sixty-three, and the two things that number hides.',
      mail: 'norralv.eleven-per-cent',
    },
    after: {
      on: '2026-04-08',
      ending: 'moved',
      text: 'Advised Maarit in one line to renew for two years.',
      mail: 'norralv.renewed',
    },
  },
  {
    by: 'duarte',
    with: 'farida',
    claim: 'open-price',
    asked: {
      on: '2025-11-20',
      text: 'The sum, all of it, with the margin if we are willing.',
      mail: 'delamere.not-a-real-friday',
    },
    given: {
      on: '2025-11-24',
      text: 'Every line, and eleven per cent that is ours.',
      mail: 'delamere.the-sum',
    },
    after: {
      on: '2026-02-12',
      ending: 'moved',
      text: 'Signed at five per cent, and wrote into the file that the figures were complete.',
      mail: 'delamere.signed',
    },
  },
  {
    by: 'duarte',
    with: 'farida',
    asked: { on: '2026-01-08', text: 'The letter of our insurer, and not its summary.' },
    given: { on: '2026-01-13', text: 'All nine pages of it.' },
    after: { on: '2026-01-13', ending: 'moved', text: 'Read the nine pages, and went on to clause 22.' },
  },
  {
    by: 'duarte',
    with: 'farida',
    asked: { on: '2025-11-24', text: 'Who the supplier of the hardware is.' },
    withheld: {
      on: '2025-11-24',
      text: 'The supplier asks us not to say; the amount stands.',
      mail: 'delamere.the-sum',
    },
    after: { on: '2025-11-27', ending: 'rested', text: 'Went on to line 2.' },
  },
  {
    by: 'duarte',
    with: 'callum',
    asked: { on: '2025-10-14', text: 'That a sensor lives in a plant room at 45 °C.' },
    given: { on: '2025-10-16', text: 'The data sheet, and the two summers at Norrälv.' },
    after: { on: '2025-10-21', ending: 'asked_again', text: 'Wants it of a hospital.' },
  },
  {
    by: 'duarte',
    with: 'callum',
    asked: { on: '2025-10-21', text: 'The same, of a hospital.' },
    given: {
      on: '2025-10-23',
      text: 'None of our clients is one; a loan of two sensors for his hottest room.',
    },
    after: {
      on: '2025-11-04',
      ending: 'asked_again',
      text: 'Has the two back unopened, and asks for a report.',
    },
  },
  {
    by: 'duarte',
    with: 'rui',
    claim: 'marks',
    isChallenge: true,
    asked: {
      on: '2026-08-13',
      text: 'Three people told him three different things about what yellow means.',
      mail: 'mondego.rui-returns',
    },
    given: {
      on: '2026-08-14',
      text: '“Changed, and we don’t know why”; that three read it differently is our screen’s fault.',
      mail: 'mondego.yellow',
    },
  },
  {
    by: 'priya',
    with: 'nkechi',
    asked: {
      on: '2025-02-05',
      text: 'What we do with liquid-ring vacuum pumps.',
      mail: 'marlow.night-question',
    },
    given: {
      on: '2025-02-05',
      text: 'We don’t know; the model has heard two, both healthy.',
      mail: 'marlow.not-fired',
    },
    after: {
      on: '2025-02-06',
      ending: 'moved',
      text: 'Says which pump hurts most, and what her own budget is.',
      mail: 'marlow.agitator',
    },
  },
]
