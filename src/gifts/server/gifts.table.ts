import type { Observer } from '../../evidence/evidence.ts'
import type { GiftResponse } from '../gift.ts'

export type GiftsTable = {
  workspace_id: string
  id: string
  member_id: string
  person_id: string
  given_by: 'us' | 'them'
  what: string
  research: string
  risk: string
  given_on: string
  prior_contact_days: number
  has_open_decision: boolean
  message_id: string | null
  thread_id: string | null
  observed_by: Observer
  author_id: string | null
  recorded_at: Date
}

export type GiftResponsesTable = {
  workspace_id: string
  id: string
  gift_id: string
  response: GiftResponse
  heard_on: string
  text: string
  message_id: string | null
  thread_id: string | null
  observed_by: Observer
  author_id: string | null
  recorded_at: Date
}

declare module '../../platform/database/database.ts' {
  interface Database {
    gifts: GiftsTable
    gift_responses: GiftResponsesTable
  }
}
