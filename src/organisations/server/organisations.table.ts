export type OrganisationsTable = { workspace_id: string; id: string; name: string }

export type OrganisationDomainsTable = { workspace_id: string; domain: string; organisation_id: string }

declare module '../../platform/database/database.ts' {
  interface Database {
    organisations: OrganisationsTable
    organisation_domains: OrganisationDomainsTable
  }
}
