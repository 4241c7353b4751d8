import type { Channel } from '../../platform/viewer.ts'

export type ChangesTable = {
  workspace_id: string
  id: string
  at: Date
  member_id: string | null
  actor: string
  via: Channel
  action: string
  subject_id: string | null
  subject: string
  before: unknown
  after: unknown
  undoes: string | null
  batch_id: string | null
}

declare module '../../platform/database/database.ts' {
  interface Database {
    changes: ChangesTable
  }
}
