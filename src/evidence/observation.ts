import { z } from 'zod'
import { idSchema } from '../platform/http/fields.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import type { Observed, Observer, Side } from './evidence.ts'
import { EVIDENCE_KINDS, type EvidenceKindName } from './kinds.ts'

/** What is written down by itself; other kinds follow from commitments, claims, referrals and gifts. */
export const OBSERVABLE_KINDS = [
  'question_answered',
  'proof_given',
  'proof_withheld',
  'ignorance_admitted',
  'limit_admitted',
  'bias_disclosed',
  'mistake_owned',
  'advised_against',
  'confidence_given',
  'confidence_broken',
  'introduction_made',
  'favour_done',
  'pushed',
  'asked_without_reason',
  'deception_found',
] as const satisfies readonly EvidenceKindName[]

export type ObservableKind = (typeof OBSERVABLE_KINDS)[number]

export const observationFieldsSchema = z.object({
  personId: idSchema,
  /** Who of us; oneself where it is not said. */
  memberId: idSchema.optional(),
  kind: z.enum(OBSERVABLE_KINDS),
  /** Who did it: we, or they. */
  doneBy: z.enum(['us', 'them']),
  occurredOn: daySchema.optional(),
  text: lineSchema(500).default(''),
  messageId: idSchema.optional(),
  noteId: idSchema.optional(),
  introducedToId: idSchema.optional(),
})

export type ObservationFields = z.output<typeof observationFieldsSchema>

/** To confide and to introduce speak for the one to whom they are done; everything else for whoever does it. */
const isForTheOther = (kind: ObservableKind) => kind === 'confidence_given' || kind === 'introduction_made'

/** What is an act of one side is evidence of its trustworthiness, but to confide in somebody is evidence of theirs. */
export const sideOf = (kind: ObservableKind, doneBy: 'us' | 'them'): Side =>
  isForTheOther(kind) === (doneBy === 'us') ? 'theirs' : 'ours'

/** Who did what is evidence of one side's trustworthiness. */
export const doneByOf = (kind: ObservableKind, side: Side): 'us' | 'them' =>
  isForTheOther(kind) === (side === 'ours') ? 'them' : 'us'

export type Observation = {
  memberId: string
  personId: string
  side: Side
  kind: ObservableKind
  occurredOn: string
  text: string
  threadId: string | null
  introducedToId: string | null
  share: number
  observedBy: Observer
}

/** What an observation is evidence of. */
export function observedIn(observation: Observation): Observed[] {
  const { introducedToId, share, text, ...of } = observation
  const because = text || EVIDENCE_KINDS[of.kind].words
  const itself: Observed = { ...of, because }
  if (!introducedToId || of.side !== 'ours') return [itself]
  // Whoever introduces us lends us their name with somebody else, for as much as it is worth.
  return [itself, { ...itself, kind: 'vouched_for', personId: introducedToId, share }]
}
