import type { RelationshipState } from '../relationships/state.ts'
import type { MemberKey } from './cast.ts'

export type IntendedState = {
  state: RelationshipState
  /** Whose relationship with this person it is. */
  member: MemberKey
  why: string
  /** Other addresses of the same person; the state holds once these are known to be theirs. */
  also?: readonly string[]
  /** Nobody on the other side has ever answered: the state is of the mail, not of a relationship. */
  oneWay?: 'we write' | 'they write'
}

/** What each relationship is meant to be on the story's last day, by the person's address. */
export const INTENDED_STATES: Readonly<Record<string, IntendedState>> = {
  'maarit.lehtonen@norralv-energi.example': {
    state: 'waxing',
    member: 'ylva',
    why: 'Sixty substations and a board paper: every few days since the end of August, once a month before.',
  },
  'gunnar.oberg@norralv-energi.example': {
    state: 'steady',
    member: 'ylva',
    why: 'A dry exchange every two or three weeks for two years, in summer as in winter.',
  },
  'ingrid@haugstad-laks.example': {
    state: 'steady',
    member: 'ylva',
    why: 'A letter each first Thursday, and a few lines between; since the broken promise was made good.',
  },
  'nkechi.adeyemi@marlowbay-paper.example': {
    state: 'steady',
    member: 'priya',
    why: 'Two or three times a month at night; the single thread to the mill.',
    also: ['nkechi@postbox.example'],
  },
  'helena.cordeiro@aguas-mondego.example': {
    state: 'steady',
    member: 'duarte',
    why: 'One conversation a quarter, the last forty days ago, the next in November.',
  },
  'trond@haugstad-laks.example': {
    state: 'waning',
    member: 'priya',
    why: 'Twice a month in 2025, fewer and shorter in 2026, and the last mail was not answered.',
  },
  'owen.prichard@delamere-hospitals.example': {
    state: 'dormant',
    member: 'duarte',
    why: 'Silent from the third week after the contract, and retired since.',
  },
  'farida.rahimi@delamere-care.example': {
    state: 'dormant',
    member: 'duarte',
    why: 'Every few days for a winter, and nothing after the signature: a negotiation.',
  },
  'm.brandl@lauscher-messtechnik.example': {
    state: 'dormant',
    member: 'duarte',
    why: 'The competitor we sent a client to; three months of courtesies, then no more occasion.',
  },
  'rui.tavares@aguas-mondego.example': {
    state: 'revived',
    member: 'duarte',
    why: 'Back in August 2026 after seventeen months with pipes.',
  },
  'jonas.ek@fyrvik-vatten.example': {
    state: 'revived',
    member: 'ylva',
    why: 'Left Norrälv in June 2025, wrote again in August 2026 from Fyrvik, at another address.',
    also: ['jonas.ek@norralv-energi.example'],
  },
  'grace.achebe@delamere-care.example': {
    state: 'new',
    member: 'duarte',
    why: 'Wrote for the first time on 8 September, having found our contract in a drawer.',
  },
  'walt.kowalczyk@marlowbay-paper.example': {
    state: 'steady',
    member: 'ylva',
    why: 'A letter every two months, of which none was answered.',
    oneWay: 'we write',
  },
  'b.dewit@hoogwater-university.example': {
    state: 'steady',
    member: 'ylva',
    why: 'Five polite letters that we never answered.',
    oneWay: 'they write',
  },
}
