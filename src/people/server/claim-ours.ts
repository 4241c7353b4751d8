import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { permits } from '../../platform/viewer.ts'
import './people.table.ts'

type Claimed = {
  ours: string[]
  /** Addresses that changed hands: what stands on them must be made again. */
  changed: string[]
}

/**
 * Sees to it that what somebody says is ours is theirs to say. Members speak for themselves alone: every address they
 * name becomes their own. Who administers the workspace may name anybody's, and says by `mine` which are their own.
 * Nobody can claim the address of somebody who signs in.
 */
export async function claimOurs(
  ctx: WorkspaceCtx,
  ours: readonly string[],
  mine: readonly string[],
): Promise<Claimed> {
  const { memberId, permission } = ctx.viewer
  if (memberId === null) return { ours: [...ours], changed: [] }
  const speaksForAll = permits(permission, 'administer')
  if (!speaksForAll && ours.some(text => text.startsWith('@'))) {
    throw new Refusal('forbidden', 'Only who administers the workspace can say that a whole domain is ours.')
  }
  const isMine = (text: string) => !speaksForAll || text.split('=').some(part => mine.includes(part.trim()))
  const claimed = ours.filter(isMine).flatMap(text => text.split('=').map(part => part.trim()))
  if (claimed.length === 0) return { ours: [...ours], changed: [] }
  const changed = await takeOver(ctx, memberId, claimed)
  const own = await listAddressesOf(ctx, memberId)
  const group = [...new Set([...own, ...claimed])].sort().join('=')
  return { ours: [group, ...ours.filter(text => !isMine(text))], changed }
}

/** Addresses of members whom nobody signs in as, known from mail alone, become those of whoever claims them. */
async function takeOver(ctx: WorkspaceCtx, memberId: string, addresses: string[]): Promise<string[]> {
  const { rows: others } = await sql<{ memberId: string; address: string; name: string; isSeated: boolean }>`
    select a.member_id as "memberId", a.address, m.name, exists (
      select from memberships s where s.workspace_id = a.workspace_id and s.member_id = a.member_id
    ) as "isSeated"
    from addresses a join members m on m.workspace_id = a.workspace_id and m.id = a.member_id
    where a.workspace_id = ${ctx.workspaceId} and a.address = any(${addresses}) and a.member_id <> ${memberId}`.execute(
    ctx.db,
  )
  const taken = others.find(({ isSeated }) => isSeated)
  if (taken) {
    throw new Refusal('conflict', `${taken.address} is the address of ${taken.name}, who is a member here.`)
  }
  const from = others.map(seat => seat.memberId)
  const { rows } = await sql<{ id: string }>`
    update addresses set member_id = ${memberId}
    where workspace_id = ${ctx.workspaceId} and member_id = any(${from}) returning id`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

async function listAddressesOf(ctx: WorkspaceCtx, memberId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('addresses')
    .select('address')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('member_id', '=', memberId)
    .where('kind', '=', 'human')
    .execute()
  return rows.map(({ address }) => address)
}
