import type { Scope } from '../api-key.ts'

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

export type CredentialsTable = {
  id: string
  identity_id: string
  provider: string
  provider_account: string
  password_hash: string | null
  created_at: Date
  updated_at: Date
}

export type ApiKeysTable = {
  workspace_id: string
  id: string
  member_id: string
  name: string
  scope: Scope
  prefix: string
  key_hash: string
  created_at: Date
  expires_at: Date
  last_used_at: Date | null
  ended_at: Date | null
}

export type SsoProvidersTable = {
  id: string
  provider: string
  issuer: string
  domain: string
  oidc_config: string | null
  saml_config: string | null
  domainVerified: boolean | null
  identity_id: string | null
  joins_workspace_id: string | null
}

export type VerificationsTable = { id: string; expires_at: Date }

export type SecondFactorsTable = { id: string; identity_id: string }

export type InstallationOwnersTable = { identity_id: string; since: Date }

export type GuessesTable = { key: string; count: number; began_at: Date }

declare module '../../platform/database/database.ts' {
  interface Database {
    identities: IdentitiesTable
    sessions: SessionsTable
    credentials: CredentialsTable
    api_keys: ApiKeysTable
    installation_owners: InstallationOwnersTable
    guesses: GuessesTable
    second_factors: SecondFactorsTable
    verifications: VerificationsTable
    sso_providers: SsoProvidersTable
  }
}
