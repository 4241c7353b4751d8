import type { Generated } from 'kysely'
import type { Became } from '../approach.ts'
import type { TouchKind } from '../touch.ts'

type Written = { workspace_id: string; author_id: string | null; recorded_at: Date }

export type ApproachesTable = Written & {
  id: string
  member_id: string
  person_id: string
  hopes_to_give: string
  hopes_to_learn: string
  begun_on: string
  version: Generated<number>
}

export type TouchesTable = {
  workspace_id: string
  id: string
  approach_id: string
  position: number
  kind: TouchKind
  what: string
  reason: string
  days_after: number | null
  planned_on: string | null
  subject: string
  text: string
}

export type TouchOutcomesTable = Written & {
  touch_id: string
  kind: 'sent' | 'skipped'
  happened_on: string
  message_id: string | null
  because: string
}

export type FollowUpsTable = Written & {
  id: string
  approach_id: string
  sent_on: string
  message_id: string | null
}

export type OverridesTable = Written & { touch_id: string; because: string; decided_on: string }

export type AnswersLookedAtTable = Written & { approach_id: string; message_id: string; answered_on: string }

export type EndingsTable = Written & {
  approach_id: string
  became: Became
  because: string
  ended_on: string
  letter_on: string | null
  letter_message_id: string | null
}

export type PermissionsTable = Written & {
  id: string
  person_id: string
  says: 'given' | 'withdrawn'
  said_on: string
  words: string
  message_id: string | null
}

export type TouchRemindersTable = { workspace_id: string; touch_id: string; due_on: string; told_at: Date }

declare module '../../platform/database/database.ts' {
  interface Database {
    approaches: ApproachesTable
    touches: TouchesTable
    touch_outcomes: TouchOutcomesTable
    approach_follow_ups: FollowUpsTable
    approach_overrides: OverridesTable
    answers_looked_at: AnswersLookedAtTable
    approach_endings: EndingsTable
    contact_permissions: PermissionsTable
    touch_reminders: TouchRemindersTable
  }
}
