import type { Generated } from 'kysely'
import type { Observer, Side } from '../../evidence/evidence.ts'
import type { ProofKind } from '../proof.ts'
import type { CycleEnd } from '../skepticism.ts'

type Trashable = {
  version: Generated<number>
  trashed_at: Generated<Date | null>
  trashed_by: Generated<string | null>
}

export type ClaimsTable = Trashable & {
  workspace_id: string
  id: string
  of_person_id: string | null
  text: string
  measure: string | null
  value: number | null
  unit: string | null
  conditions: string | null
  as_of: string | null
  places: string[]
  stated_on: string
  withdrawn_on: string | null
  withdrawn_by: string | null
  withdrawn_because: string | null
  author_id: string | null
  written_at: Date
}

export type ProofsTable = Trashable & {
  workspace_id: string
  id: string
  claim_id: string
  kind: ProofKind
  title: string
  source: string
  dated_on: string
  permitted_by: string | null
  permitted_on: string | null
  expires_on: string | null
  verified: string | null
  author_id: string | null
  written_at: Date
}

export type ClaimTellingsTable = {
  workspace_id: string
  id: string
  claim_id: string
  member_id: string
  person_id: string
  told_on: string
  message_id: string | null
  author_id: string | null
  recorded_at: Date
}

export type VerdictsTable = {
  workspace_id: string
  id: string
  claim_id: string
  member_id: string
  person_id: string
  side: Side
  is_confirmed: boolean
  found_on: string
  text: string
  message_id: string | null
  thread_id: string | null
  observed_by: Observer
  author_id: string | null
  recorded_at: Date
}

export type ProofCyclesTable = {
  workspace_id: string
  id: string
  claim_id: string | null
  member_id: string
  person_id: string
  is_challenge: boolean
  asked_on: string
  asked: string
  asked_in: string | null
  answer: 'given' | 'withheld' | null
  answered_on: string | null
  answer_text: string | null
  answered_in: string | null
  proof_id: string | null
  thread_id: string | null
  observed_by: Observer | null
  answer_author_id: string | null
  answer_recorded_at: Date | null
  ending: CycleEnd | null
  ended_on: string | null
  ending_text: string | null
  ended_in: string | null
  author_id: string | null
  recorded_at: Date
}

export type ClientReferencesTable = Trashable & {
  workspace_id: string
  id: string
  person_id: string
  favour: string
  knows: string
  is_happy: boolean
  says: string | null
  consent_by: string | null
  consent_on: string | null
  consent_withdrawn_on: string | null
  author_id: string | null
  written_at: Date
}

export type ReferenceAskingsTable = {
  workspace_id: string
  id: string
  reference_id: string
  member_id: string
  asked_on: string
  asked_for: string
  client_id: string | null
  answer: 'yes' | 'no' | null
  answered_on: string | null
  author_id: string | null
  recorded_at: Date
}

declare module '../../platform/database/database.ts' {
  interface Database {
    claims: ClaimsTable
    proofs: ProofsTable
    claim_tellings: ClaimTellingsTable
    verdicts: VerdictsTable
    proof_cycles: ProofCyclesTable
    client_references: ClientReferencesTable
    reference_askings: ReferenceAskingsTable
  }
}
