import type { Generated } from 'kysely'

export type GiftPlansTable = {
  workspace_id: string
  id: string
  person_id: string
  member_id: string
  what: string
  research: string
  risk: string
  for_on: string | null
  author_id: string | null
  planned_at: Date
  version: Generated<number>
  gift_id: Generated<string | null>
  dropped_on: Generated<string | null>
  dropped_because: Generated<string | null>
  settled_by: Generated<string | null>
}

declare module '../../platform/database/database.ts' {
  interface Database {
    gift_plans: GiftPlansTable
  }
}
