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

/** One that is meant for a day to come, or was until it was dropped. */
export type PlannedGiftFact = {
  by: MemberKey
  with: PersonKey
  on: string
  what: string
  research: string
  risk: string
  forOn?: string
  dropped?: { on: string; because: string }
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

/** One for a first winter, and one that would have looked like a way past her. */
export const plannedGiftFacts: readonly PlannedGiftFact[] = [
  {
    by: 'ylva',
    with: 'trond',
    on: '2026-09-21',
    what: 'A pair of quiet hearing protectors that let voices through, and the recording of pump 6 on the night of the storm',
    research:
      'He stood in hall B on all three days on the quay with a hand over his left ear, and asked Priya twice how one hears a seal through a compressor.',
    risk: 'It may sound as if he had heard something wrong; and Ingrid must know of it before he does.',
    forOn: '2026-11-04',
  },
  {
    by: 'duarte',
    with: 'farida',
    on: '2026-02-20',
    what: 'Our sum of what unlimited liability costs the supplier, worked out for all of her contracts',
    research: 'She would rather defend a number than demand one, and her file had no such sum in it.',
    risk: 'She would have to show where it comes from.',
    dropped: {
      on: '2026-03-02',
      because:
        'She decides on our contract in May. Until then it looks like a purchase, whatever we mean by it.',
    },
  },
]
