import type { Generated } from 'kysely'
import type { Observer } from '../../evidence/evidence.ts'
import type { Outcome, Party } from '../commitment.ts'
import type { Stage } from '../reminders.ts'

export type CommitmentsTable = {
  workspace_id: string
  id: string
  member_id: string
  person_id: string
  owed_by: Party
  text: string
  said_on: string
  first_due_on: string
  due_on: string
  settled_on: Generated<string | null>
  message_id: string | null
  thread_id: string | null
  note_id: string | null
  author_id: string | null
  recorded_at: Date
  withdrawn_at: Generated<Date | null>
  withdrawn_by: Generated<string | null>
  withdrawn_because: Generated<string | null>
  version: Generated<number>
}

export type RenegotiationsTable = {
  workspace_id: string
  id: string
  commitment_id: string
  agreed_on: string
  due_on: string
  because: string
  message_id: string | null
  author_id: string | null
  recorded_at: Date
}

export type CommitmentOutcomesTable = {
  workspace_id: string
  id: string
  commitment_id: string
  kind: Outcome['kind']
  on_day: string
  told_by: Party
  observed_by: Observer
  because: string
  message_id: string | null
  author_id: string | null
  recorded_at: Date
  taken_back_at: Generated<Date | null>
  taken_back_by: Generated<string | null>
}

export type CommitmentRemindersTable = {
  workspace_id: string
  commitment_id: string
  due_on: string
  stage: Stage
  told_at: Date
}

export type CalendarFeedsTable = {
  workspace_id: string
  member_id: string
  secret_hash: string
  made_at: Date
  read_at: Date | null
}

declare module '../../platform/database/database.ts' {
  interface Database {
    commitments: CommitmentsTable
    renegotiations: RenegotiationsTable
    commitment_outcomes: CommitmentOutcomesTable
    commitment_reminders: CommitmentRemindersTable
    calendar_feeds: CalendarFeedsTable
  }
}
