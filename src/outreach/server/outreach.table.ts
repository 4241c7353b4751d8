export type CoachRulesOffTable = {
  workspace_id: string
  rule: string
  member_id: string | null
  because: string
  switched_at: Date
}

export type OutgoingTextsTable = {
  workspace_id: string
  id: string
  member_id: string
  person_id: string
  text: string
  handed_out_at: Date
}

export type CoachWorthTable = { workspace_id: string; revision: number; mails: number; rules: unknown }

declare module '../../platform/database/database.ts' {
  interface Database {
    coach_rules_off: CoachRulesOffTable
    outgoing_texts: OutgoingTextsTable
    coach_worth: CoachWorthTable
  }
}
