import type { ExactPart } from '../claim.ts'
import type { ClaimState } from '../claim-state.ts'
import type { ProofKind } from '../proof.ts'
import type { CycleEnd, Stance } from '../skepticism.ts'
import type { Verdict } from './claims.api.ts'

export const STATE_WORDS: Record<ClaimState | 'inexact', { name: string; means: string }> = {
  refuted: { name: 'Refuted', means: 'A client found it false, and has not found otherwise since.' },
  contested: { name: 'Contested', means: 'A client says that it is not so, and has not moved on.' },
  stale: { name: 'Stale', means: 'Its day is more than a year ago, or what proved it has expired.' },
  unproven: { name: 'Unproven', means: 'Nothing that may be used shows it.' },
  evidenced: { name: 'Evidenced', means: 'A proof carries it; no client has judged it.' },
  confirmed: { name: 'Confirmed', means: 'A client found it true.' },
  withdrawn: { name: 'Withdrawn', means: 'It is said no longer.' },
  inexact: { name: 'Inexact', means: 'A number, unit, condition or date is missing.' },
}

export const PART_WORDS: Record<ExactPart, string> = {
  measure: 'what is measured',
  value: 'a number',
  unit: 'a unit',
  conditions: 'under which conditions',
  asOf: 'as of when',
}

/** What a claim lacks, in a sentence. */
export const saidMissing = (missing: readonly ExactPart[]): string =>
  `It does not say ${missing.map(part => PART_WORDS[part]).join(', ')}.`

export const PROOF_WORDS: Record<ProofKind, string> = {
  'case-study': 'Case study',
  'third-party-report': 'Third-party report',
  benchmark: 'Benchmark',
  reference: 'Reference',
  'proof-of-concept': 'Proof of concept',
}

export const END_WORDS: Record<CycleEnd, string> = {
  moved: 'Moved on',
  asked_again: 'Asked again',
  rested: 'Let it rest',
}

export const STANCE_WORDS: Record<Stance, { name: string; means: string }> = {
  skeptical: {
    name: 'Skeptical: moves when shown',
    means: 'They ask for proof, and go on once it is given. That is how careful people buy.',
  },
  'asks-again': {
    name: 'Asks again and does not move',
    means: 'Shown what they asked for, they ask for something else. More proof may not be what is missing.',
  },
  'too-little-seen': {
    name: 'Too little seen',
    means: 'It takes two rounds that were answered and went somewhere, and a majority of them one way.',
  },
}

export const OBSERVER_WORDS: Record<Verdict['observedBy'], string> = {
  client: 'by themselves',
  document: 'in their own message',
  system: 'seen by the program',
  member: 'told to us',
}
