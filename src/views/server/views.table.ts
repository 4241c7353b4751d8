import type { Listed } from '../view.ts'

export type ViewsTable = {
  workspace_id: string
  id: string
  name: string
  lists: Listed
  showing: unknown
  owner_id: string | null
  is_shared: boolean
  team_id: string | null
  version: number
  made_at: Date
  changed_at: Date
}

declare module '../../platform/database/database.ts' {
  interface Database {
    views: ViewsTable
  }
}
