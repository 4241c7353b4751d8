import type { Exclusion } from '../../referrals/referral.ts'
import type { MemberKey, PersonKey } from '../cast.ts'

/** Somebody was sent to somebody better; `mail` is the mail of the story that says so. */
export type ReferralFact = {
  by: MemberKey
  with: PersonKey
  on: string
  need: string
  recommended: string
  exclusions: readonly Exclusion[]
  mail: string
  outcomes: readonly { on: string; text: string; mail: string }[]
}

/** One that passes the test, and one that cost us nothing. */
export const referralFacts: readonly ReferralFact[] = [
  {
    by: 'duarte',
    with: 'helena',
    on: '2025-02-11',
    need: 'To find the leaks in 420 km of plastic pipe: nine years of nights with ours, under four with theirs.',
    recommended: 'Lauscher Messtechnik',
    exclusions: [],
    mail: 'mondego.buy-from-them',
    outcomes: [
      { on: '2025-02-13', mail: 'mondego.twenty-two-years', text: 'She asked to be introduced.' },
      {
        on: '2025-11-19',
        mail: 'mondego.seven-points',
        text: 'From thirty-one litres lost in a hundred to twenty-four in nine months. She came back for the boosters.',
      },
    ],
  },
  {
    by: 'priya',
    with: 'nkechi',
    on: '2025-09-17',
    need: 'Something on the six vacuum pumps, which we cannot hear.',
    recommended: 'Seal-water thermometers of any make',
    exclusions: ['no-offering'],
    mail: 'marlow.vacuum-no',
    outcomes: [
      {
        on: '2025-09-17',
        mail: 'marlow.thermometers',
        text: 'Six thermometers ordered, and eleven sensors of ours where we are good.',
      },
    ],
  },
]
