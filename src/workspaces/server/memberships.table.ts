import type { Role } from '../roles.ts'

export type MembershipsTable = {
  workspace_id: string
  member_id: string
  identity_id: string
  role: Role
  /** As it was when they joined; requests cannot read the sign-in itself. */
  email: string
  since: Date
}

export type TeamsTable = { workspace_id: string; id: string; name: string }

export type TeamMembersTable = { workspace_id: string; team_id: string; member_id: string }

export type InvitationsTable = {
  workspace_id: string
  id: string
  email: string
  role: Exclude<Role, 'owner'>
  member_id: string | null
  invited_by: string
  token_hash: string
  created_at: Date
  expires_at: Date
  accepted_at: Date | null
  withdrawn_at: Date | null
}

declare module '../../platform/database/database.ts' {
  interface Database {
    memberships: MembershipsTable
    teams: TeamsTable
    team_members: TeamMembersTable
    invitations: InvitationsTable
  }
}
