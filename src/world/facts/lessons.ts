import type { MemberKey, PersonKey } from '../cast.ts'

/** What one of us learned about working with them, or they may have learned about working with us (ours). */
export type LessonFact = {
  by: MemberKey
  about: { person: PersonKey } | { organisationOf: PersonKey }
  on: string
  side: 'ours' | 'theirs'
  text: string
}

export const lessonFacts: readonly LessonFact[] = [
  {
    by: 'ylva',
    about: { person: 'gunnar' },
    on: '2024-06-20',
    side: 'theirs',
    text: 'Send him the bad column first. Then he asks who decides what counts as wrong: agree that before the figure.',
  },
  {
    by: 'priya',
    about: { person: 'nkechi' },
    on: '2025-02-07',
    side: 'theirs',
    text: 'Works nights, and decides alone up to 5,000 a quarter. Her measure is one decision that we changed.',
  },
  {
    by: 'ylva',
    about: { person: 'ingrid' },
    on: '2025-03-13',
    side: 'theirs',
    text: 'Never be sorry in writing. Take the boat and say it on the quay.',
  },
  {
    by: 'ylva',
    about: { organisationOf: 'ingrid' },
    on: '2025-03-14',
    side: 'ours',
    text: 'They learned that we keep quiet about what is late while we still hope to mend it. Hence the letter on the first Thursday of the month, also when there is nothing to say.',
  },
  {
    by: 'ylva',
    about: { organisationOf: 'gunnar' },
    on: '2025-03-28',
    side: 'theirs',
    text: 'Gunnar tests, Maarit decides, Sofia needs a reason that she can explain upstairs, and not a lower number.',
  },
  {
    by: 'ylva',
    about: { organisationOf: 'gunnar' },
    on: '2025-04-04',
    side: 'ours',
    text: 'They learned that we forget what makes our own figure worse: the box for “worn, would have lasted” stood in the form for three months before anybody added it up, and Gunnar had to ask.',
  },
  {
    by: 'duarte',
    about: { person: 'farida' },
    on: '2025-11-24',
    side: 'theirs',
    text: 'Her Friday was not a real limit. She would rather defend a number than demand one: show her the whole sum, with its mistakes.',
  },
  {
    by: 'duarte',
    about: { organisationOf: 'helena' },
    on: '2025-11-20',
    side: 'ours',
    text: 'They learned that we send them to somebody else when that serves them better, and came back with the boosters.',
  },
  {
    by: 'duarte',
    about: { organisationOf: 'grace' },
    on: '2026-09-08',
    side: 'ours',
    text: 'They learned that a signature makes us deaf: six months paid, forty sensors up, and nobody told them what we heard.',
  },
]
