import type { Factor, Side } from '../../evidence/evidence.ts'

export type TrustSumsTable = {
  workspace_id: string
  person_id: string
  member_id: string
  side: Side
  factor: Factor
  part: 'selfReport' | 'others'
  half_life_days: number
  weighting: number
  on_day: string
  good: number
  bad: number
}

declare module '../../platform/database/database.ts' {
  interface Database {
    trust_sums: TrustSumsTable
  }
}
