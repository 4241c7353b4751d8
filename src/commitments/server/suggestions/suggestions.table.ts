import type { Party } from '../../commitment.ts'
import type { Confidence } from '../../suggestions/cues.ts'
import type { SuggestionKind } from '../../suggestions/suggestion.ts'

export type SuggestionsTable = {
  workspace_id: string
  id: string
  message_id: string
  kind: SuggestionKind
  done_by: Party
  member_id: string
  person_id: string
  starts_at: number
  ends_at: number
  what_from: number
  what_to: number
  /** Beginnings and ends in turn. */
  marks: number[]
  said_on: string
  due_on: string | null
  confidence: Confidence
  asked_in: string | null
  asked_from: number | null
  asked_to: number | null
  sent_at: Date
}

export type SuggestionJudgementsTable = {
  workspace_id: string
  suggestion_id: string
  became_id: string | null
  member_id: string | null
  at: Date
}

export type MessagesToSiftTable = { workspace_id: string; message_id: string }

declare module '../../../platform/database/database.ts' {
  interface Database {
    suggestions: SuggestionsTable
    suggestion_judgements: SuggestionJudgementsTable
    messages_to_sift: MessagesToSiftTable
  }
}
