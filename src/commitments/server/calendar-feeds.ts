import { createHash, randomBytes } from 'node:crypto'
import { type Ctx, enter, inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { listSeats } from '../../workspaces/server/memberships.queries.ts'
import './commitments.table.ts'

const SECRET_BYTES = 32
const HOUR_MS = 3_600_000

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** Whether the viewer's commitments can be followed, since when, and when a calendar last did. */
export async function findCalendarFeed(ctx: WorkspaceCtx) {
  const found = await ctx.db
    .selectFrom('calendar_feeds')
    .select(['made_at', 'read_at'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('member_id', '=', ctx.viewer.memberId)
    .executeTakeFirst()
  return found ? { madeAt: found.made_at.toISOString(), readAt: found.read_at?.toISOString() ?? null } : null
}

/** Gives the secret of a new address; it is kept nowhere, and one that was given before opens nothing any more. */
export async function makeCalendarFeed(ctx: WorkspaceCtx): Promise<string> {
  const memberId = requireSelf(ctx)
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  await inTransaction(ctx, async ctx => {
    const feed = { secret_hash: hashOf(secret), made_at: ctx.clock.now(), read_at: null }
    await ctx.db
      .insertInto('calendar_feeds')
      .values({ workspace_id: ctx.workspaceId, member_id: memberId, ...feed })
      .onConflict(conflict => conflict.columns(['workspace_id', 'member_id']).doUpdateSet(feed))
      .execute()
    await recordChange(ctx, { action: 'calendar.opened', subjectId: memberId, subject: ctx.viewer.name })
  })
  return secret
}

export async function endCalendarFeed(ctx: WorkspaceCtx): Promise<void> {
  const memberId = requireSelf(ctx)
  await inTransaction(ctx, async ctx => {
    const ended = await ctx.db
      .deleteFrom('calendar_feeds')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('member_id', '=', memberId)
      .executeTakeFirst()
    if (ended.numDeletedRows === 0n) throw new Refusal('not_found', 'You follow your commitments nowhere.')
    await recordChange(ctx, { action: 'calendar.ended', subjectId: memberId, subject: ctx.viewer.name })
  })
}

/** A key must not make an address that outlives it. */
function requireSelf({ viewer }: WorkspaceCtx): string {
  if (!viewer.memberId || viewer.via === 'api')
    throw new Refusal('forbidden', 'An address for a calendar is made and ended by its member, in the app.')
  return viewer.memberId
}

/**
 * Whose calendar a secret opens; asked outside every workspace, where the secret says which it is for. One who is no
 * member any more is not found, nor what they followed before they came back.
 */
export async function findFollowed(ctx: Ctx, secret: string) {
  const feed = await ctx.db
    .selectFrom('calendar_feeds')
    .select(['workspace_id', 'member_id', 'made_at', 'read_at'])
    .where('secret_hash', '=', hashOf(secret))
    .executeTakeFirst()
  if (!feed) return undefined
  const inside = enter(ctx, feed.workspace_id)
  const seat = (await listSeats(inside)).find(({ memberId }) => memberId === feed.member_id)
  if (!seat?.since || seat.since > feed.made_at) return undefined
  const now = ctx.clock.now()
  if (!feed.read_at || now.getTime() - feed.read_at.getTime() > HOUR_MS)
    await ctx.db
      .updateTable('calendar_feeds')
      .set({ read_at: now })
      .where('workspace_id', '=', feed.workspace_id)
      .where('member_id', '=', feed.member_id)
      .execute()
  return { ctx: inside, memberId: feed.member_id }
}
