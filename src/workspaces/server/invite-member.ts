import { createHash, randomBytes } from 'node:crypto'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayInvite } from '../membership.policy.ts'
import type { Role } from '../roles.ts'
import { listSeats } from './memberships.queries.ts'
import './memberships.table.ts'

const VALID_DAYS = 7
const DAY_MS = 86_400_000

export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('base64url')

type Parts = { email: string; role: Exclude<Role, 'owner'>; memberId?: string | undefined }
export type MadeInvitation = { id: string; token: string; expiresAt: Date }

/**
 * Invites whoever reads mail at an address; `memberId` where they are to be a member whose mail is here already. An
 * earlier invitation of the same address is withdrawn. The token is given once, for the link, and kept nowhere.
 */
export const inviteMember = (ctx: WorkspaceCtx, { email, role, memberId }: Parts): Promise<MadeInvitation> =>
  inTransaction(ctx, async ctx => {
    const { viewer, workspaceId, clock } = ctx
    const answer = mayInvite(viewer)
    if (answer !== true) throw new Refusal('forbidden', answer)
    if (viewer.memberId === null) throw new Refusal('forbidden', 'Only a member can invite.')
    const seats = await listSeats(ctx)
    if (seats.some(seat => seat.email === email)) {
      throw new Refusal('conflict', `${email} is a member here already.`)
    }
    const seat = seats.find(seat => seat.memberId === memberId)
    if (memberId !== undefined && !seat) throw new Refusal('not_found', 'There is no such member here.')
    if (seat?.role) throw new Refusal('conflict', `${seat.name} can sign in already.`)
    await ctx.db
      .updateTable('invitations')
      .set({ withdrawn_at: clock.now() })
      .where('workspace_id', '=', workspaceId)
      .where('email', '=', email)
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .execute()
    const id = ctx.ids.next()
    const token = randomBytes(24).toString('base64url')
    const expiresAt = new Date(clock.now().getTime() + VALID_DAYS * DAY_MS)
    await ctx.db
      .insertInto('invitations')
      .values({
        workspace_id: workspaceId,
        id,
        email,
        role,
        member_id: memberId ?? null,
        invited_by: viewer.memberId,
        token_hash: hashOfToken(token),
        created_at: clock.now(),
        expires_at: expiresAt,
        accepted_at: null,
        withdrawn_at: null,
      })
      .execute()
    await recordChange(ctx, { action: 'member.invited', subjectId: id, subject: email, after: { role } })
    return { id, token, expiresAt }
  })
