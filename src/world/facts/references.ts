import type { MemberKey, PersonKey } from '../cast.ts'

/** Somebody who did us a favour and may speak for us, or against. */
export type ReferenceFact = {
  by: MemberKey
  on: string
  of: PersonKey
  favour: string
  knows: string
  isHappy: boolean
  says?: string
  consent?: { by: string; on: string; withdrawnOn?: string }
  asked?: {
    by: MemberKey
    on: string
    for: string
    client?: PersonKey
    answer?: 'yes' | 'no'
    answeredOn?: string
  }[]
}

export const referenceFacts: readonly ReferenceFact[] = [
  {
    by: 'duarte',
    on: '2025-05-21',
    of: 'gunnar',
    favour: 'Half an hour on the telephone with Owen Prichard, with none of us listening.',
    knows:
      'district heating, circulation pumps, couplings, trials with criteria agreed beforehand, missed failures',
    isHappy: true,
    says: 'Pump 3 will be in it: the coupling that we did not hear.',
    consent: { by: 'Gunnar himself', on: '2025-05-21' },
    asked: [
      {
        by: 'duarte',
        on: '2025-05-21',
        for: 'A call about failing two of four criteria',
        client: 'owen',
        answer: 'yes',
        answeredOn: '2025-05-21',
      },
      {
        by: 'ylva',
        on: '2026-05-05',
        for: 'A heating company in Umeå',
        answer: 'yes',
        answeredOn: '2026-05-06',
      },
    ],
  },
  {
    by: 'ylva',
    on: '2025-12-04',
    of: 'ingrid',
    favour: 'Told her cousin in Bodø what happened in March, all of it, and that he should ring us.',
    knows: 'fish farms, salmon, alarms at night, gateways, a broken promise and its repair',
    isHappy: true,
    says: 'That we let her down, and how we came back to the quay.',
    consent: { by: 'Ingrid herself', on: '2025-12-04' },
    asked: [
      {
        by: 'ylva',
        on: '2026-06-10',
        for: 'A smolt farm near Bodø',
        answer: 'yes',
        answeredOn: '2026-06-11',
      },
      { by: 'ylva', on: '2026-08-18', for: 'A hatchery in Lofoten', answer: 'yes', answeredOn: '2026-08-20' },
    ],
  },
  {
    by: 'duarte',
    on: '2025-12-17',
    of: 'helena',
    favour: 'Wrote down for her auditors why she asked us first.',
    knows: 'water utility, pumping and booster stations, leaks in plastic pipe, advice to buy elsewhere',
    isHappy: true,
    says: 'That we sent her to a competitor, and were right.',
    consent: { by: 'Helena herself', on: '2025-12-17' },
    asked: [
      {
        by: 'duarte',
        on: '2026-03-10',
        for: 'A waterworks in Aveiro',
        answer: 'yes',
        answeredOn: '2026-03-12',
      },
    ],
  },
  {
    by: 'duarte',
    on: '2026-09-18',
    of: 'grace',
    favour: 'Told us plainly what six months of silence looked like from her desk.',
    knows: 'hospital estates, theatre pumps, alarms that nobody opened, taking over from somebody else',
    isHappy: false,
    says: 'Paid six months for sensors that nobody showed her; since September it is being put right.',
    consent: { by: 'Grace herself', on: '2026-09-18' },
  },
  {
    by: 'duarte',
    on: '2025-09-09',
    of: 'owen',
    favour: 'Told his board that we had told him to wait.',
    knows: 'hospital estates, old pumps, valves, electricity',
    isHappy: true,
    consent: { by: 'Owen himself', on: '2025-09-30', withdrawnOn: '2026-07-31' },
    asked: [
      {
        by: 'duarte',
        on: '2026-04-14',
        for: 'A hospital in Bristol',
        answer: 'no',
        answeredOn: '2026-04-20',
      },
    ],
  },
  {
    by: 'duarte',
    on: '2026-02-12',
    of: 'farida',
    favour: 'Wrote into the file that our figures were complete.',
    knows: 'procurement, open prices, contract clauses, liability',
    isHappy: true,
    says: 'Whether we may name her she would answer in a year, when there is something to name.',
  },
  {
    by: 'priya',
    on: '2025-09-17',
    of: 'nkechi',
    favour: 'Put our trial on the whiteboard of her mill.',
    knows: 'board mill, stock pumps, agitators, night shift, what not to listen to',
    isHappy: true,
    says: 'That we told her not to buy for the vacuum pumps.',
    consent: { by: 'Nkechi herself', on: '2026-01-19' },
  },
]
