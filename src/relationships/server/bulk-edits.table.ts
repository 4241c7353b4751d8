import type { Generated } from 'kysely'
import type { Permission } from '../../platform/viewer.ts'

export type BulkEditsTable = {
  workspace_id: string
  id: string
  edit: unknown
  person_ids: string[]
  member_id: string | null
  actor: string
  permission: Permission
  done: Generated<number>
  skipped: Generated<number>
  undone: Generated<number>
  made_at: Date
  finished_at: Generated<Date | null>
  cancelled_at: Generated<Date | null>
  undoing_at: Generated<Date | null>
  undone_at: Generated<Date | null>
  failed_because: Generated<string | null>
}

declare module '../../platform/database/database.ts' {
  interface Database {
    bulk_edits: BulkEditsTable
  }
}
