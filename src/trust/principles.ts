import type { EvidenceKindName } from '../evidence/kinds.ts'

/** The four principles of whoever can be trusted (Green 2006), and what each asks in a sentence. */
export const PRINCIPLES = {
  'client-focus': {
    name: 'The other side’s interest, for its own sake',
    asks: 'Whose interest did what was done serve, when it cost something?',
  },
  'long-view': {
    name: 'A medium to long view',
    asks: 'Was the relationship put before this quarter?',
  },
  collaboration: {
    name: 'A habit of collaboration',
    asks: 'Was it done with the other side, and its part of the work kept?',
  },
  transparency: {
    name: 'Transparency in all things',
    asks: 'Could the other side see what there was to see, also what spoke against oneself?',
  },
} as const

export type Principle = keyof typeof PRINCIPLES
export const PRINCIPLE_NAMES = Object.keys(PRINCIPLES) as Principle[]

/** Which principles a kind of evidence speaks for or against; or why it bears on none of them. */
export type Bearing = { for?: readonly Principle[]; against?: readonly Principle[] } | { none: string }

/** Every kind of evidence, and what it says of the principles of whoever it is evidence about. */
export const BEARINGS = {
  commitment_kept: { for: ['collaboration', 'long-view'] },
  commitment_late: { against: ['collaboration'] },
  commitment_broken: { against: ['collaboration', 'long-view'] },
  claim_confirmed: { for: ['transparency'] },
  claim_refuted: { against: ['transparency'] },
  proof_given: { for: ['transparency', 'collaboration'] },
  proof_withheld: { against: ['transparency'] },
  question_answered: { for: ['collaboration'] },
  deception_found: { against: ['transparency', 'client-focus', 'long-view'] },
  confidence_given: { none: 'What the other side did: it shows that they trust, not by what one acts.' },
  confidence_broken: { against: ['client-focus', 'collaboration'] },
  introduction_made: { none: 'What the other side did: it shows that they trust, not by what one acts.' },
  vouched_for: { none: 'What somebody else thinks, not something that was done.' },
  favour_done: { for: ['client-focus', 'collaboration'] },
  gift_welcomed: { for: ['client-focus'] },
  gift_given: { for: ['client-focus'] },
  gift_misplaced: { against: ['client-focus'] },
  ignorance_admitted: { for: ['transparency'] },
  limit_admitted: { for: ['transparency', 'client-focus'] },
  bias_disclosed: { for: ['transparency'] },
  mistake_owned: { for: ['transparency', 'long-view'] },
  advised_against: { for: ['client-focus', 'long-view'] },
  competitor_recommended: { for: ['client-focus', 'long-view'] },
  pushed: { against: ['client-focus', 'long-view'] },
  asked_without_reason: { against: ['transparency'] },
} as const satisfies { [Kind in EvidenceKindName]?: Bearing }

/** Whether a kind speaks for a principle, against it, or not of it. */
export function bearingOn(principle: Principle, kind: string): 'for' | 'against' | null {
  const bearing = (BEARINGS as Record<string, Bearing>)[kind]
  if (!bearing || 'none' in bearing) return null
  if (bearing.for?.includes(principle)) return 'for'
  return bearing.against?.includes(principle) ? 'against' : null
}

/** How a principle stands: how many pieces speak for it and against it, and the day of the last. */
export type PrincipleStand = { for: number; against: number; lastOn: string | null }

/** In words, never as a score: “3 for, 1 against, last in June 2026”. */
export function standInWords({ for: speaking, against, lastOn }: PrincipleStand): string {
  if (!lastOn) return 'nothing recorded yet'
  return `${speaking || 'none'} for, ${against || 'none'} against, last in ${monthOf(lastOn)}`
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthOf = (day: string) => months.format(new Date(day))
