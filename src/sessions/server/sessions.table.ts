import type { Permission } from '../../platform/viewer.ts'

export type IdentitiesTable = {
  id: string
  name: string
  email: string
  is_email_verified: boolean
  image: string | null
  has_second_factor: boolean | null
  created_at: Date
  updated_at: Date
}

export type SessionsTable = {
  id: string
  identity_id: string
  token: string
  ip_address: string | null
  user_agent: string | null
  expires_at: Date
  created_at: Date
  updated_at: Date
}

export type ApiKeysTable = {
  workspace_id: string
  id: string
  member_id: string
  name: string
  scope: Permission
  prefix: string
  key_hash: string
  created_at: Date
  expires_at: Date
  last_used_at: Date | null
  ended_at: Date | null
}

export type InstallationOwnersTable = { identity_id: string; since: Date }

export type GuessesTable = { key: string; count: number; began_at: Date }

declare module '../../platform/database/database.ts' {
  interface Database {
    identities: IdentitiesTable
    sessions: SessionsTable
    api_keys: ApiKeysTable
    installation_owners: InstallationOwnersTable
    guesses: GuessesTable
  }
}
