import type { Generated } from 'kysely'

export type WorkspacesTable = {
  id: string
  slug: string
  name: string
  is_sample: Generated<boolean>
  today_on: string | null
  revision: Generated<number>
  created_at: Date
}

export type MembersTable = { workspace_id: string; id: string; name: string }

export type OurDomainsTable = { workspace_id: string; domain: string }

declare module '../../platform/database/database.ts' {
  interface Database {
    workspaces: WorkspacesTable
    members: MembersTable
    our_domains: OurDomainsTable
  }
}
