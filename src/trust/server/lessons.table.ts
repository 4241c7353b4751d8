import type { Generated } from 'kysely'
import type { Side } from '../../evidence/evidence.ts'

export type LessonsTable = {
  workspace_id: string
  id: string
  person_id: string | null
  organisation_id: string | null
  side: Side
  text: string
  learned_on: string
  author_id: string | null
  written_at: Date
  version: Generated<number>
  trashed_at: Generated<Date | null>
  trashed_by: Generated<string | null>
}

declare module '../../platform/database/database.ts' {
  interface Database {
    lessons: LessonsTable
  }
}
