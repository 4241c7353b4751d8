import type { Generated } from 'kysely'

export type TasksTable = {
  workspace_id: string
  id: string
  title: string
  person_id: string | null
  organisation_id: string | null
  author_id: string | null
  assignee_id: string | null
  due_on: string | null
  remind_at: Date | null
  remind_zone: string | null
  reminded_at: Generated<Date | null>
  written_at: Date
  version: Generated<number>
  trashed_at: Generated<Date | null>
  trashed_by: Generated<string | null>
}

export type CompletionsTable = { workspace_id: string; task_id: string; member_id: string | null; at: Date }

declare module '../../platform/database/database.ts' {
  interface Database {
    tasks: TasksTable
    completions: CompletionsTable
  }
}
