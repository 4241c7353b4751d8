import type { Ctx, WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { hashOfToken } from './invite-member.ts'
import './memberships.table.ts'
import './workspaces.table.ts'

/** Invitations that can still be accepted, newest first. */
export const listInvitations = (ctx: WorkspaceCtx) =>
  ctx.db
    .selectFrom('invitations')
    .innerJoin('members', join =>
      join
        .onRef('members.workspace_id', '=', 'invitations.workspace_id')
        .onRef('members.id', '=', 'invitations.invited_by'),
    )
    .select([
      'invitations.id',
      'invitations.email',
      'invitations.role',
      'members.name as invitedBy',
      'invitations.expires_at as expiresAt',
    ])
    .where('invitations.workspace_id', '=', ctx.workspaceId)
    .where('invitations.accepted_at', 'is', null)
    .where('invitations.withdrawn_at', 'is', null)
    .where('invitations.expires_at', '>', ctx.clock.now())
    .orderBy('invitations.id', 'desc')
    .execute()

/** What a link invites to; refused alike where it never was, was used, withdrawn, or is too old. */
export async function getInvitation(ctx: Ctx, token: string) {
  const found = await ctx.db
    .selectFrom('invitations')
    .innerJoin('workspaces', 'workspaces.id', 'invitations.workspace_id')
    .innerJoin('members', join =>
      join
        .onRef('members.workspace_id', '=', 'invitations.workspace_id')
        .onRef('members.id', '=', 'invitations.invited_by'),
    )
    .select([
      'invitations.id',
      'invitations.workspace_id as workspaceId',
      'invitations.email',
      'invitations.role',
      'invitations.member_id as memberId',
      'workspaces.slug',
      'workspaces.name as workspace',
      'members.name as invitedBy',
    ])
    .where('invitations.token_hash', '=', hashOfToken(token))
    .where('invitations.accepted_at', 'is', null)
    .where('invitations.withdrawn_at', 'is', null)
    .where('invitations.expires_at', '>', ctx.clock.now())
    .executeTakeFirst()
  if (!found) {
    throw new Refusal(
      'not_found',
      'This invitation does not hold any more. Ask whoever sent it for a new one.',
    )
  }
  return found
}

/** Which of these tokens still open something. */
export async function listOpenTokens(ctx: Ctx, tokens: readonly string[]): Promise<Set<string>> {
  const byHash = new Map(tokens.map(token => [hashOfToken(token), token]))
  if (byHash.size === 0) return new Set()
  const rows = await ctx.db
    .selectFrom('invitations')
    .select('token_hash')
    .where('token_hash', 'in', [...byHash.keys()])
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .execute()
  return new Set(rows.map(({ token_hash }) => byHash.get(token_hash)!))
}

/** Uses an invitation up; refuses where somebody was quicker. */
export async function useInvitation(ctx: WorkspaceCtx, id: string): Promise<void> {
  const used = await ctx.db
    .updateTable('invitations')
    .set({ accepted_at: ctx.clock.now() })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!used) throw new Refusal('conflict', 'This invitation was used or withdrawn meanwhile.')
}
