import type { Judgement } from '../collateral.ts'

export type CollateralTable = {
  workspace_id: string
  id: string
  name: string
  document: unknown
  member_id: string | null
  read_at: Date
}

export type CollateralJudgementsTable = {
  workspace_id: string
  collateral_id: string
  claim: string
  judgement: Judgement
  member_id: string | null
  judged_at: Date
}

declare module '../../platform/database/database.ts' {
  interface Database {
    collateral: CollateralTable
    collateral_judgements: CollateralJudgementsTable
  }
}
