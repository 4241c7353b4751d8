import type { MemberKey, PersonKey } from '../cast.ts'

/** What was said to have become of one, and on that day. */
export type OutcomeFact = {
  kind: 'keeping' | 'breaking'
  on: string
  toldBy: 'us' | 'them'
  because?: string
  mail?: string
}

export type CommitmentFact = {
  by: MemberKey
  with: PersonKey
  owedBy: 'us' | 'them'
  text: string
  saidOn: string
  dueOn: string
  mail?: string
  moved?: { on: string; dueOn: string; because: string; mail: string }
  outcomes: readonly OutcomeFact[]
}

const ours = (on: string, more: Partial<OutcomeFact> = {}): OutcomeFact => ({
  kind: 'keeping',
  on,
  toldBy: 'us',
  ...more,
})
const asTheySay = (on: string, mail: string): OutcomeFact => ours(on, { toldBy: 'them', mail })

/** In the order in which they were said: most kept, some late, one moved in time, one of each side broken, some open. */
export const commitmentFacts: readonly CommitmentFact[] = [
  {
    by: 'ylva',
    with: 'ingrid',
    owedBy: 'us',
    text: 'Sensors on fourteen pumps and the satellite gateway, live ahead of the spring storms',
    saidOn: '2024-11-06',
    dueOn: '2025-03-01',
    mail: 'haugstad.louder-than-yesterday',
    outcomes: [
      {
        kind: 'breaking',
        on: '2025-03-09',
        toldBy: 'them',
        because: 'We knew on 20 February and did not say so.',
        mail: 'haugstad.nobody-called',
      },
    ],
  },
  {
    by: 'priya',
    with: 'gunnar',
    owedBy: 'us',
    text: 'Write down what went wrong with pump 3, without adjectives',
    saidOn: '2025-01-16',
    dueOn: '2025-01-24',
    mail: 'norralv.we-missed-three',
    outcomes: [ours('2025-01-23', { mail: 'norralv.five-days' })],
  },
  {
    by: 'priya',
    with: 'gunnar',
    owedBy: 'us',
    text: 'Run all twelve pumps again with the full band',
    saidOn: '2025-01-23',
    dueOn: '2025-01-29',
    mail: 'norralv.five-days',
    outcomes: [ours('2025-01-29', { mail: 'norralv.full-band' })],
  },
  {
    by: 'ylva',
    with: 'trond',
    owedBy: 'us',
    text: 'The gateway, in Priya’s hand luggage, live the same evening',
    saidOn: '2025-03-14',
    dueOn: '2025-03-27',
    mail: 'haugstad.what-changes',
    outcomes: [asTheySay('2025-03-27', 'haugstad.live')],
  },
  {
    by: 'ylva',
    with: 'siv',
    owedBy: 'us',
    text: 'The credit note for January to March',
    saidOn: '2025-03-14',
    dueOn: '2025-03-17',
    mail: 'haugstad.what-changes',
    outcomes: [asTheySay('2025-03-17', 'ylva-siv.2025-03-17.1')],
  },
  {
    by: 'ylva',
    with: 'ingrid',
    owedBy: 'us',
    text: 'The Thursday letter of November',
    saidOn: '2025-10-02',
    dueOn: '2025-11-06',
    outcomes: [
      ours('2025-11-07', { because: 'On a train without a signal.', mail: 'haugstad.second-letter-late' }),
      asTheySay('2025-11-07', 'haugstad.a-day'),
    ],
  },
  {
    by: 'ylva',
    with: 'maarit',
    owedBy: 'us',
    text: '24 points mounted and listening',
    saidOn: '2025-04-02',
    dueOn: '2025-05-30',
    mail: 'norralv.sold-and-owed',
    outcomes: [ours('2025-05-28')],
  },
  {
    by: 'ylva',
    with: 'maarit',
    owedBy: 'us',
    text: 'The full band as standard for new sites',
    saidOn: '2025-04-02',
    dueOn: '2025-08-31',
    mail: 'norralv.sold-and-owed',
    moved: {
      on: '2025-08-28',
      dueOn: '2025-09-15',
      because: 'Said before it was due; she did not need it and liked being told.',
      mail: 'ylva-maarit.2025-08-27.2',
    },
    outcomes: [ours('2025-09-15')],
  },
  {
    by: 'duarte',
    with: 'ines',
    owedBy: 'them',
    text: 'The contract for the booster stations',
    saidOn: '2025-12-17',
    dueOn: '2025-12-19',
    mail: 'mondego.order',
    outcomes: [ours('2025-12-19', { mail: 'duarte-ines.2025-12-19.1' })],
  },
  {
    by: 'duarte',
    with: 'farida',
    owedBy: 'us',
    text: 'The letter of our insurer, and not its summary',
    saidOn: '2026-01-08',
    dueOn: '2026-01-14',
    mail: 'duarte-farida.2026-01-08.2',
    outcomes: [asTheySay('2026-01-13', 'duarte-farida.2026-01-13.2')],
  },
  {
    by: 'duarte',
    with: 'helena',
    owedBy: 'us',
    text: 'All eighteen stations listening',
    saidOn: '2026-02-18',
    dueOn: '2026-03-20',
    mail: 'duarte-helena.2026-02-18.1',
    outcomes: [ours('2026-03-18')],
  },
  {
    by: 'duarte',
    with: 'owen',
    owedBy: 'us',
    text: 'Dates for the first three reviews',
    saidOn: '2026-02-24',
    dueOn: '2026-02-27',
    mail: 'delamere.kick-off',
    outcomes: [
      {
        kind: 'breaking',
        on: '2026-09-08',
        toldBy: 'us',
        because: 'I took the quiet for content, and went where the noise was.',
      },
    ],
  },
  {
    by: 'ylva',
    with: 'ingrid',
    owedBy: 'us',
    text: 'The yearly bench test of the gateway',
    saidOn: '2026-04-02',
    dueOn: '2026-04-30',
    outcomes: [ours('2026-05-05', { because: 'With the fibre pulled, and 47 seconds.' })],
  },
  {
    by: 'priya',
    with: 'nkechi',
    owedBy: 'them',
    text: 'Say so when a pump on the list gets new parts',
    saidOn: '2026-06-15',
    dueOn: '2026-08-23',
    outcomes: [
      {
        kind: 'breaking',
        on: '2026-08-25',
        toldBy: 'them',
        because: 'A new impeller in stock pump 8; it could just ask.',
        mail: 'priya-nkechi.2026-08-25.1',
      },
    ],
  },
  {
    by: 'ylva',
    with: 'maarit',
    owedBy: 'us',
    text: 'A first draft of the board paper, to take apart together',
    saidOn: '2026-08-26',
    dueOn: '2026-09-10',
    mail: 'norralv.first-slide',
    outcomes: [ours('2026-09-10')],
  },
  {
    by: 'ylva',
    with: 'maarit',
    owedBy: 'us',
    text: 'Explain the substations to the board with her',
    saidOn: '2026-08-26',
    dueOn: '2026-10-08',
    mail: 'norralv.first-slide',
    outcomes: [],
  },
  {
    by: 'priya',
    with: 'grace',
    owedBy: 'us',
    text: 'What the yellow mark on T-4 means',
    saidOn: '2026-09-08',
    dueOn: '2026-09-09',
    mail: 'delamere.mine',
    outcomes: [ours('2026-09-09', { mail: 'delamere.yellow-since-may' })],
  },
  {
    by: 'duarte',
    with: 'grace',
    owedBy: 'us',
    text: 'The list of what was promised to Owen, and what of it is owed',
    saidOn: '2026-09-10',
    dueOn: '2026-09-17',
    mail: 'duarte-grace.2026-09-10.2',
    outcomes: [ours('2026-09-17'), asTheySay('2026-09-17', 'duarte-grace.2026-09-18.1')],
  },
  {
    by: 'ylva',
    with: 'maarit',
    owedBy: 'us',
    text: 'The price sheet, with every line’s reason',
    saidOn: '2026-09-14',
    dueOn: '2026-09-22',
    mail: 'norralv.draft-board',
    outcomes: [asTheySay('2026-09-22', 'ylva-maarit.2026-09-22.2')],
  },
  {
    by: 'priya',
    with: 'grace',
    owedBy: 'us',
    text: 'One page on what each mark means, for people who started last week',
    saidOn: '2026-09-14',
    dueOn: '2026-09-28',
    outcomes: [],
  },
  {
    by: 'duarte',
    with: 'grace',
    owedBy: 'them',
    text: 'Two names for who opens the alarms',
    saidOn: '2026-09-18',
    dueOn: '2026-10-09',
    mail: 'duarte-grace.2026-09-18.3',
    outcomes: [],
  },
  {
    by: 'ylva',
    with: 'wilma',
    owedBy: 'us',
    text: 'An hour and coffee, at ten',
    saidOn: '2026-09-21',
    dueOn: '2026-10-01',
    mail: 'fyrvik.hour',
    outcomes: [],
  },
  {
    by: 'ylva',
    with: 'jonas',
    owedBy: 'them',
    text: 'His sheet, and the electricity bill of station 6 if it is found',
    saidOn: '2026-09-21',
    dueOn: '2026-10-01',
    outcomes: [],
  },
  {
    by: 'ylva',
    with: 'ingrid',
    owedBy: 'us',
    text: 'The Thursday letter of October',
    saidOn: '2026-09-03',
    dueOn: '2026-10-01',
    outcomes: [],
  },
  {
    by: 'ylva',
    with: 'birgitta',
    owedBy: 'us',
    text: 'Two cables and paper copies for the board',
    saidOn: '2026-09-24',
    dueOn: '2026-10-08',
    mail: 'ylva-birgitta.2026-09-24.2',
    outcomes: [],
  },
  {
    by: 'ylva',
    with: 'maarit',
    owedBy: 'us',
    text: 'Ring her at eight and play the chairman, unpleasantly',
    saidOn: '2026-09-28',
    dueOn: '2026-10-02',
    mail: 'ylva-maarit.2026-09-28.2',
    outcomes: [],
  },
]
