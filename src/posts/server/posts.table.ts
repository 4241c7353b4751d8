import type { Generated } from 'kysely'

export type PostsTable = {
  workspace_id: string
  id: string
  text: string
  link: string
  take: string
  place: string | null
  posted_on: string | null
  outcome: Generated<string>
  author_id: string | null
  written_at: Date
  version: Generated<number>
  trashed_at: Generated<Date | null>
  trashed_by: Generated<string | null>
}

declare module '../../platform/database/database.ts' {
  interface Database {
    posts: PostsTable
  }
}
