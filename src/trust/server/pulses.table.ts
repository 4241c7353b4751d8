export type PulsesTable = {
  workspace_id: string
  id: string
  person_id: string
  member_id: string
  answered_on: string
  credibility: number | null
  reliability: number | null
  intimacy: number | null
  self_orientation: number | null
  text: string
  observed_by: 'client' | 'member'
  author_id: string | null
  recorded_at: Date
}

declare module '../../platform/database/database.ts' {
  interface Database {
    pulses: PulsesTable
  }
}
