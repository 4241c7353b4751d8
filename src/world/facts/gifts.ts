import type { GiftResponse } from '../../gifts/gift.ts'
import type { MemberKey, PersonKey } from '../cast.ts'

export type GiftFact = {
  by: MemberKey
  with: PersonKey
  givenBy: 'us' | 'them'
  on: string
  what: string
  research: string
  risk: string
  mail?: string
  heard?: { response: GiftResponse; on: string; text: string; mail?: string }
}

/** One to somebody who never answers, before there was anything between them; two that were welcomed. */
export const giftFacts: readonly GiftFact[] = [
  {
    by: 'priya',
    with: 'gunnar',
    givenBy: 'them',
    on: '2025-01-20',
    what: 'The rubber of pump 3, in a jar',
    research: 'He had seen that she would need the pieces of what she had not heard.',
    risk: '',
    heard: { response: 'welcomed', on: '2025-01-21', text: 'The most valuable thing that she will own.' },
  },
  {
    by: 'ylva',
    with: 'walt',
    givenBy: 'us',
    on: '2025-06-17',
    what: 'A page on which pumps came back from the shutdown louder than they left',
    research: 'Our own recordings of his shutdown week, made by accident.',
    risk: 'He had never answered: it may look like a way in.',
  },
  {
    by: 'ylva',
    with: 'jonas',
    givenBy: 'us',
    on: '2026-08-26',
    what: 'The sheet of our first listening rounds, typed up for nine stations',
    research: 'Four employees, a binder from 2009, and his question how we started without any data.',
    risk: 'A season of listening by hand, and no order of ours in it.',
    mail: 'fyrvik.sheet',
    heard: {
      response: 'welcomed',
      on: '2026-09-21',
      text: 'The first two rounds are on Wilma Strand’s desk.',
      mail: 'fyrvik.wilma',
    },
  },
]
