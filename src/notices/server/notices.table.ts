export type NoticesTable = {
  workspace_id: string
  id: string
  member_id: string
  kind: 'mention' | 'assignment' | 'reminder' | 'commitment' | 'touch'
  note_id: string | null
  task_id: string | null
  commitment_id: string | null
  approach_id: string | null
  due_at: Date | null
  actor_id: string | null
  made_at: Date
  seen_at: Date | null
  delivered_at: Date | null
}

declare module '../../platform/database/database.ts' {
  interface Database {
    notices: NoticesTable
  }
}
