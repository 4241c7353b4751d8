import type { Generated } from 'kysely'

export type NotesTable = {
  workspace_id: string
  id: string
  text: string
  person_id: string | null
  organisation_id: string | null
  author_id: string | null
  written_at: Date
  version: Generated<number>
  trashed_at: Generated<Date | null>
  trashed_by: Generated<string | null>
}

export type NoteMentionsTable = { workspace_id: string; note_id: string; member_id: string }

declare module '../../platform/database/database.ts' {
  interface Database {
    notes: NotesTable
    note_mentions: NoteMentionsTable
  }
}
