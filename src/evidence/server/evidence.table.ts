import type { Generated, JSONColumnType } from 'kysely'
import type { Observer, Side } from '../evidence.ts'
import type { WeightChange } from '../weighting.ts'

export type EvidenceTable = {
  workspace_id: string
  id: string
  member_id: string
  person_id: string
  side: Side
  kind: string
  degree: number
  share: number
  occurred_on: string
  thread_id: string | null
  source_kind: string
  source_id: string
  observed_by: Observer
  because: string
  author_id: string | null
  recorded_at: Date
  contested_at: Date | null
  contested_by: 'client' | 'member' | null
  withdrawn_at: Date | null
}

export type WeightingsTable = {
  workspace_id: string
  version: number
  changes: JSONColumnType<WeightChange[]>
  because: string
  member_id: string | null
  published_at: Date
}

export type ObservationsTable = {
  workspace_id: string
  id: string
  member_id: string
  person_id: string
  side: Side
  kind: string
  occurred_on: string
  text: string
  message_id: string | null
  thread_id: string | null
  note_id: string | null
  introduced_to_id: string | null
  share: number
  observed_by: Observer
  author_id: string | null
  recorded_at: Date
}

export type ContestsTable = {
  workspace_id: string
  id: string
  source_kind: string
  source_id: string
  contested_by: 'client' | 'member'
  member_id: string | null
  because: string
  at: Date
  is_upheld: Generated<boolean | null>
  settled_by: Generated<string | null>
  settled_because: Generated<string | null>
  settled_at: Generated<Date | null>
}

export type WithdrawalsTable = {
  workspace_id: string
  source_kind: string
  source_id: string
  member_id: string | null
  because: string
  at: Date
}

declare module '../../platform/database/database.ts' {
  interface Database {
    evidence: EvidenceTable
    weightings: WeightingsTable
    observations: ObservationsTable
    contests: ContestsTable
    withdrawals: WithdrawalsTable
  }
}
