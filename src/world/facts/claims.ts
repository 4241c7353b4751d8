import type { MemberKey, PersonKey } from '../cast.ts'

type Shown = { mail?: string }

export type ProofTold = {
  kind: 'case-study' | 'third-party-report' | 'benchmark' | 'reference' | 'proof-of-concept'
  title: string
  source: string
  on: string
  permission?: { by: string; on: string }
  expiresOn?: string
  verified?: string
}

/** What somebody said of the story’s claims; `state` is how it stands on the day on which the story is told. */
export type ClaimFact = {
  key: string
  by: MemberKey
  /** Who of them claims it; we where nobody is named. */
  of?: PersonKey
  on: string
  state: string
  text: string
  measure?: string
  value?: number
  unit?: string
  conditions?: string
  asOf?: string
  places?: string[]
  proofs?: ProofTold[]
  told?: ({ by: MemberKey; to: PersonKey; on: string } & Shown)[]
  found?: ({ by: MemberKey; with: PersonKey; isTrue: boolean; on: string; text: string } & Shown)[]
  withdrawn?: { by: MemberKey; on: string; because: string }
}

const HARBOUR = { by: 'Maarit Lehtonen', on: '2025-04-02' }

/** What Porla says of its sensors, and what some of its clients said of themselves. */
export const claimFacts: readonly ClaimFact[] = [
  {
    key: 'right-alarms',
    by: 'ylva',
    on: '2024-06-14',
    state: 'withdrawn',
    text: '86 per cent of our alarms are right.',
    measure: 'alarms that were right, of those we sent',
    value: 86,
    unit: 'per cent',
    conditions: 'by our own form, which had no box for “worn, would have lasted”',
    asOf: '2024-05-31',
    places: ['website'],
    told: [{ by: 'ylva', to: 'gunnar', on: '2024-06-14', mail: 'norralv.bad-column' }],
    withdrawn: {
      by: 'ylva',
      on: '2025-04-04',
      because: 'With the box that Gunnar asked for, the honest sentence is “72 per cent useful”.',
    },
  },
  {
    key: 'useful-alarms',
    by: 'ylva',
    on: '2025-04-04',
    state: 'stale',
    text: '72 per cent of our alarms are useful.',
    measure: 'alarms after which something worth mending was found, of those we sent',
    value: 72,
    unit: 'per cent',
    conditions: 'all clients, with a box for “worn, would have lasted past the season”',
    asOf: '2025-03-31',
    places: ['website', 'letter to Norrälv'],
    proofs: [
      {
        kind: 'benchmark',
        title: '241 alarms of twelve months, line by line',
        source: 'Our own log, as clients filled in the form',
        on: '2025-04-04',
        permission: { by: 'ourselves', on: '2025-04-04' },
        verified: 'Added up twice, by Ylva and by Priya',
      },
    ],
    told: [{ by: 'ylva', to: 'gunnar', on: '2025-04-04', mail: 'norralv.worse-figure' }],
  },
  {
    key: 'miss-rate',
    by: 'ylva',
    on: '2026-02-20',
    state: 'confirmed',
    text: 'We miss 11 per cent of the failures that happen.',
    measure: 'failures of which we said nothing, of all that happened',
    value: 11,
    unit: 'per cent',
    conditions: 'all clients that keep a log; 63 failures, 31 of them bearings',
    asOf: '2026-02-20',
    places: ['website', 'renewal letters'],
    proofs: [
      {
        kind: 'benchmark',
        title: 'Seven of sixty-three, each with its cause',
        source: 'The logs of nine clients',
        on: '2026-02-20',
        permission: { by: 'ourselves, without site names', on: '2026-02-20' },
        expiresOn: '2027-02-20',
        verified: 'Norrälv’s own line, one of ten, checked against Gunnar’s log',
      },
    ],
    told: [{ by: 'ylva', to: 'gunnar', on: '2026-02-20', mail: 'norralv.eleven-per-cent' }],
    found: [
      {
        by: 'ylva',
        with: 'gunnar',
        isTrue: true,
        on: '2026-04-08',
        mail: 'norralv.renewed',
        text: '“They miss one in nine and say so”, as Maarit quotes him.',
      },
    ],
  },
  {
    key: 'half-an-hour',
    by: 'ylva',
    on: '2024-09-09',
    state: 'confirmed',
    text: 'Your people spend no more than half an hour a week on us.',
    measure: 'time of the client’s own people on our form and alarms',
    value: 0.5,
    unit: 'hours a week',
    conditions: 'the client’s log is read by us as it is',
    asOf: '2025-10-09',
    places: ['proposal'],
    told: [{ by: 'ylva', to: 'maarit', on: '2024-09-09', mail: 'norralv.four-criteria' }],
    found: [
      {
        by: 'ylva',
        with: 'maarit',
        isTrue: false,
        on: '2025-02-27',
        mail: 'norralv.two-of-four',
        text: 'Fifty minutes at Harbour: until December our form asked everything twice.',
      },
      {
        by: 'ylva',
        with: 'maarit',
        isTrue: true,
        on: '2025-10-09',
        mail: 'norralv.half-a-year',
        text: 'Eleven minutes a week, as left on her whiteboard.',
      },
    ],
  },
  {
    key: 'minute',
    by: 'priya',
    on: '2025-03-27',
    state: 'confirmed',
    text: 'When the line drops, the telephone rings within a minute.',
    measure: 'time from the line dropping to the first ring',
    value: 60,
    unit: 'seconds',
    conditions: 'with the satellite gateway',
    asOf: '2026-05-06',
    places: ['contract of Haugstad', 'data sheet'],
    proofs: [
      {
        kind: 'proof-of-concept',
        title: 'Four fibres pulled in one evening',
        source: 'Haugstad, hall B',
        on: '2025-03-27',
        permission: { by: 'Ingrid Haugstad', on: '2025-12-04' },
        verified: 'Pulled by Trond himself: 50 seconds',
      },
    ],
    told: [{ by: 'ylva', to: 'ingrid', on: '2025-03-14', mail: 'haugstad.what-changes' }],
    found: [
      {
        by: 'priya',
        with: 'trond',
        isTrue: true,
        on: '2025-03-27',
        mail: 'haugstad.live',
        text: '50 seconds, and three times more because it was fun.',
      },
    ],
  },
  {
    key: 'week-ahead',
    by: 'priya',
    on: '2025-03-03',
    state: 'evidenced',
    text: 'A failing bearing is announced at least a week ahead.',
    measure: 'days from our first alarm to the part being opened',
    value: 7,
    unit: 'days',
    conditions: 'rolling bearings of pumps above one kilowatt',
    asOf: '2026-03-31',
    places: ['website', 'talk in Gothenburg'],
    proofs: [
      {
        kind: 'proof-of-concept',
        title: 'Harbour, one winter: pumps 7 and 10',
        source: 'Jonas Ek’s log, which both sides had agreed on',
        on: '2025-02-27',
        permission: HARBOUR,
        verified: 'The old bearing is on Gunnar’s windowsill',
      },
      {
        kind: 'case-study',
        title: 'The bearing called in January',
        source: 'Marlow Bay, cut open by Réal Gagnon',
        on: '2026-02-11',
        verified: 'Right about what and wrong about where',
      },
    ],
  },
  {
    key: 'two-days',
    by: 'priya',
    on: '2024-10-16',
    state: 'stale',
    text: 'Twelve pumps are mounted in two days.',
    measure: 'working days of one electrician',
    value: 2,
    unit: 'days',
    conditions: 'twelve pumps on one site',
    places: ['proposal'],
    proofs: [
      {
        kind: 'case-study',
        title: 'Harbour: one day and seven hours',
        source: 'Priya’s notes, with Elias Nyström on the ladder',
        on: '2024-10-16',
        permission: HARBOUR,
        expiresOn: '2026-06-30',
      },
    ],
  },
  {
    key: 'couplings',
    by: 'priya',
    on: '2025-04-10',
    state: 'refuted',
    text: 'We hear couplings as well as we hear bearings.',
    places: ['brochure'],
    told: [{ by: 'priya', to: 'trond', on: '2025-04-29' }],
    found: [
      {
        by: 'priya',
        with: 'trond',
        isTrue: false,
        on: '2025-07-08',
        text: 'The coupling of pump 9 was cracked all through, and we had not heard it.',
      },
    ],
  },
  {
    key: 'marks',
    by: 'priya',
    on: '2026-03-02',
    state: 'contested',
    text: 'Whoever is on duty can tell what each mark on the screen means.',
    places: ['website', 'training'],
    told: [{ by: 'duarte', to: 'rui', on: '2026-08-13' }],
  },
  {
    key: 'open-price',
    by: 'duarte',
    on: '2025-11-24',
    state: 'confirmed',
    text: 'Every line of our price is open to you, our margin among them.',
    measure: 'lines of a price that are shown with their amount',
    value: 100,
    unit: 'per cent',
    conditions: 'the name of the hardware supplier is left out at their wish',
    asOf: '2025-11-24',
    places: ['proposal'],
    told: [{ by: 'duarte', to: 'farida', on: '2025-11-24', mail: 'delamere.the-sum' }],
    found: [
      {
        by: 'duarte',
        with: 'farida',
        isTrue: true,
        on: '2026-02-12',
        mail: 'delamere.signed',
        text: 'The figures were complete, and the one error in them was to our disadvantage and told by us.',
      },
    ],
  },
  {
    key: 'substations',
    by: 'ylva',
    on: '2026-09-14',
    state: 'unproven',
    text: 'In a substation we hear what we hear at Harbour.',
    conditions: 'pumps above one kilowatt',
    places: ['board paper for Norrälv'],
    told: [{ by: 'ylva', to: 'maarit', on: '2026-09-14', mail: 'norralv.draft-board' }],
  },
  {
    key: 'own-budget',
    by: 'priya',
    of: 'nkechi',
    on: '2025-02-06',
    state: 'confirmed',
    text: 'My own budget without a signature is 5,000 a quarter.',
    measure: 'what she may spend by herself',
    value: 5000,
    unit: 'dollars a quarter',
    asOf: '2025-12-31',
    found: [
      {
        by: 'priya',
        with: 'nkechi',
        isTrue: true,
        on: '2025-02-07',
        mail: 'marlow.yes',
        text: 'The order came from stores the same night, and nobody upstairs had to sign.',
      },
    ],
  },
  {
    key: 'friday',
    by: 'duarte',
    of: 'farida',
    on: '2025-11-18',
    state: 'refuted',
    text: 'The budget window closes this Friday.',
    asOf: '2025-11-18',
    found: [
      {
        by: 'duarte',
        with: 'farida',
        isTrue: false,
        on: '2025-11-20',
        mail: 'delamere.not-a-real-friday',
        text: 'She said so herself: “Friday is not a real limit.”',
      },
    ],
  },
  {
    key: 'valves',
    by: 'duarte',
    of: 'callum',
    on: '2025-09-11',
    state: 'stale',
    text: 'Pumps against closed valves cost us 38,400 pounds a year.',
    measure: 'electricity of nine pumps',
    value: 38400,
    unit: 'pounds a year',
    conditions: 'three hospitals',
    asOf: '2025-09-11',
  },
]
