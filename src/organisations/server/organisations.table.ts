import type { Generated } from 'kysely'

export type OrganisationsTable = {
  workspace_id: string
  id: string
  name: string
  city: Generated<string | null>
  website: Generated<string | null>
  parent_id: Generated<string | null>
  version: Generated<number>
  trashed_at: Generated<Date | null>
  trashed_by: Generated<string | null>
}

export type OrganisationDomainsTable = { workspace_id: string; domain: string; organisation_id: string }

declare module '../../platform/database/database.ts' {
  interface Database {
    organisations: OrganisationsTable
    organisation_domains: OrganisationDomainsTable
  }
}
