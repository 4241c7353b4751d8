import type { ColumnType, Generated } from 'kysely'
import type { Audience, Outcome } from '../story.ts'

export type StoriesTable = {
  workspace_id: string
  id: string
  person_id: string | null
  organisation_id: string | null
  called_instead: string
  problem: string
  industry: string
  tried: string
  happened: string
  outcome: Outcome
  happened_on: string
  audience: Audience
  consent_by: string | null
  consent_on: string | null
  consent_withdrawn_on: string | null
  author_id: string | null
  written_at: Date
  version: Generated<number>
  trashed_at: Generated<Date | null>
  trashed_by: Generated<string | null>
  words: ColumnType<string, never, never>
}

export type StoryMembersTable = { workspace_id: string; story_id: string; member_id: string }

export type StoryTellingsTable = {
  workspace_id: string
  id: string
  story_id: string
  person_id: string
  member_id: string
  told_on: string
  place: string
  author_id: string | null
  recorded_at: Date
}

declare module '../../platform/database/database.ts' {
  interface Database {
    stories: StoriesTable
    story_members: StoryMembersTable
    story_tellings: StoryTellingsTable
  }
}
