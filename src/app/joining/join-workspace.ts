import { findMessagesOf } from '../../correspondence/server/file-messages.ts'
import { declareOurs } from '../../people/server/declare-ours.ts'
import { findMemberByAddress } from '../../people/server/people.queries.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import type { Role } from '../../workspaces/roles.ts'
import { addMembership } from '../../workspaces/server/add-membership.ts'
import { reactions } from '../reactions.ts'

type Parts = { identityId: string; email: string; name: string; role: Role; memberId?: string | null }

/**
 * Seats somebody in a workspace: as the member whose mail is here under their address, or whom they were invited to
 * be, else as a new one. Their address is ours from then on, and what stood on it as somebody else's is made again.
 */
export const joinWorkspace = (ctx: WorkspaceCtx, { memberId: wanted, ...parts }: Parts): Promise<string> =>
  inTransaction(ctx, async ctx => {
    const memberId = wanted ?? (await seatFor(ctx, parts.email))
    await addMembership(ctx, { ...parts, memberId })
    return memberId
  })

async function seatFor(ctx: WorkspaceCtx, email: string): Promise<string> {
  const changed = await declareOurs(ctx, [email])
  if (changed.length > 0) await reactions.messagesFiled(ctx, await findMessagesOf(ctx, changed, []))
  return (await findMemberByAddress(ctx, email))!
}
