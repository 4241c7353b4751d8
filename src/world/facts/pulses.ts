import type { PulseFields } from '../../trust/pulse.ts'
import type { MemberKey, PersonKey } from '../cast.ts'

/** What one of them answered when one of us asked the four questions, on the scale of `trust/pulse.ts`. */
export type PulseFact = {
  by: MemberKey
  with: PersonKey
  on: string
  answers: PulseFields['answers']
  text: string
}

export const pulseFacts: readonly PulseFact[] = [
  {
    by: 'ylva',
    with: 'ingrid',
    on: '2025-03-13',
    answers: { credibility: 5, reliability: 2, intimacy: 4, 'self-orientation': 7 },
    text: 'For two weeks you thought of your shame and not of my fish.',
  },
  {
    by: 'ylva',
    with: 'gunnar',
    on: '2025-10-09',
    answers: { credibility: 8, reliability: 6, intimacy: 6, 'self-orientation': 3 },
    text: 'Three of four on time. You told me of the fourth when it was late, not before.',
  },
  {
    by: 'ylva',
    with: 'ingrid',
    on: '2025-12-11',
    answers: { credibility: 9, reliability: 8, intimacy: 8, 'self-orientation': 2 },
    text: 'Seven letters on time, and a day late you said so yourself.',
  },
  {
    by: 'duarte',
    with: 'helena',
    on: '2025-12-19',
    answers: { credibility: 9, reliability: 9, intimacy: 8, 'self-orientation': 1 },
    text: 'You once sent me to somebody else. After that I do not need the other three questions.',
  },
  {
    by: 'ylva',
    with: 'gunnar',
    on: '2026-04-09',
    answers: { credibility: 9, reliability: 8, intimacy: 6, 'self-orientation': 2 },
    text: 'One in nine, and you say so.',
  },
  {
    by: 'ylva',
    with: 'maarit',
    on: '2026-09-10',
    answers: { credibility: 9, reliability: 8, intimacy: 7, 'self-orientation': 2 },
    text: 'I did not have to ask for anything twice. Almost anything.',
  },
  {
    by: 'duarte',
    with: 'grace',
    on: '2026-09-15',
    answers: { credibility: 6, reliability: 2, 'self-orientation': 6 },
    text: 'Ask me again in half a year.',
  },
]
