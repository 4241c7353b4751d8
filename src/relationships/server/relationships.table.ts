export type RelationshipsTable = { workspace_id: string; id: string; member_id: string; person_id: string }

export type RelationshipMessagesTable = {
  workspace_id: string
  relationship_id: string
  message_id: string
  is_ours: boolean
  sent_at: Date
  day: string
  recipients: number
  answered_at: Date | null
}

export type RelationshipDaysTable = {
  workspace_id: string
  relationship_id: string
  day: string
  sent: number
  received: number
  sent_share: number
  received_share: number
  sent_answered: number
  received_answered: number
  sent_answered_share: number
  received_answered_share: number
  their_reply_minutes: number[]
  our_reply_minutes: number[]
  first_at: Date
  last_at: Date
}

export type ReadingSetsTable = {
  workspace_id: string
  as_of: string
  revision: number
  model: unknown
  evaluation: unknown | null
  computed_at: Date
}

export type RelationshipReadingsTable = {
  workspace_id: string
  as_of: string
  relationship_id: string
  member_id: string
  person_id: string
  organisation_id: string | null
  name: string
  state: 'new' | 'waxing' | 'steady' | 'waning' | 'dormant' | 'revived'
  state_since: string
  state_because: string
  strength: number
  chance90: number
  expected90: number | null
  because: unknown
  is_mutual: boolean
  sent: number
  received: number
  contact_days: number
  their_reply_rate: number | null
  our_reply_rate: number | null
  their_median_reply_hours: number | null
  our_median_reply_hours: number | null
  first_at: Date
  last_at: Date
  next_due_on: string | null
  our_trust: number | null
  their_trust: number | null
}

export type ReadingCountsTable = {
  workspace_id: string
  as_of: string
  member_id: string
  state: RelationshipReadingsTable['state']
  count: number
}

export type OrganisationReadingsTable = {
  workspace_id: string
  as_of: string
  organisation_id: string | null
  people: number
  relationships: number
  strength: number
  states: unknown
  sent: number
  received: number
  last_at: Date
  name: string
  our_trust: number | null
  their_trust: number | null
}

export type OrganisationsToSumUpTable = {
  workspace_id: string
  as_of: string
  organisation_id: string | null
}

export type PersonReadingsTable = Omit<RelationshipReadingsTable, 'state_because' | 'because'> & {
  known_by: number
}

export type PeopleToSumUpTable = { workspace_id: string; as_of: string; person_id: string }

export type TrustToReadTable = {
  workspace_id: string
  as_of: string
  person_id: string | null
  organisation_id: string | null
}

declare module '../../platform/database/database.ts' {
  interface Database {
    relationships: RelationshipsTable
    relationship_messages: RelationshipMessagesTable
    relationship_days: RelationshipDaysTable
    reading_sets: ReadingSetsTable
    relationship_readings: RelationshipReadingsTable
    reading_counts: ReadingCountsTable
    organisation_readings: OrganisationReadingsTable
    organisations_to_sum_up: OrganisationsToSumUpTable
    person_readings: PersonReadingsTable
    people_to_sum_up: PeopleToSumUpTable
    trust_to_read: TrustToReadTable
  }
}
