import { findMemberByAddress } from '../../people/server/people.queries.ts'
import { type Ctx, enter, inTransaction } from '../../platform/context.ts'
import { addMembership } from '../../workspaces/server/add-membership.ts'
import { findMembership, listSeats } from '../../workspaces/server/memberships.queries.ts'
import { MEMBERS } from '../../world/cast.ts'
import { openSample } from '../sample.ts'
import { joinWorkspace } from './join-workspace.ts'

type Visitor = { identityId: string; name: string; email: string }

/**
 * Opens the sample to a visitor, who takes the seat of one of its members as long as one is free: what is private
 * there can then be read as whom it belongs to. Gives its slug.
 */
export async function seatInSample(ctx: Ctx, visitor: Visitor): Promise<string> {
  const { id, slug } = await openSample(ctx)
  if (await findMembership(ctx, slug, visitor.identityId)) return slug
  const { identityId, email, name } = visitor
  await inTransaction(ctx, async ctx => {
    const inside = enter(ctx, id)
    const seats = await listSeats(inside)
    const role = seats.some(({ role }) => role === 'owner') ? 'member' : 'owner'
    const host = await findMemberByAddress(inside, MEMBERS.ylva.addresses[0]!)
    const empty = seats.filter(seat => seat.role === null)
    const free = empty.find(({ memberId }) => memberId === host) ?? empty[0]
    if (free) {
      await addMembership(inside, { memberId: free.memberId, identityId, email, name: free.name, role })
    } else await joinWorkspace(inside, { identityId, email, name, role })
  })
  return slug
}
