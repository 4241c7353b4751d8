import type { Observer } from '../../evidence/evidence.ts'
import type { Exclusion } from '../referral.ts'

export type ReferralsTable = {
  workspace_id: string
  id: string
  member_id: string
  person_id: string
  made_by: 'us' | 'them'
  need: string
  recommended: string
  made_on: string
  exclusions: Exclusion[]
  message_id: string | null
  thread_id: string | null
  observed_by: Observer
  author_id: string | null
  recorded_at: Date
}

export type ReferralOutcomesTable = {
  workspace_id: string
  id: string
  referral_id: string
  came_on: string
  text: string
  message_id: string | null
  author_id: string | null
  recorded_at: Date
}

declare module '../../platform/database/database.ts' {
  interface Database {
    referrals: ReferralsTable
    referral_outcomes: ReferralOutcomesTable
  }
}
