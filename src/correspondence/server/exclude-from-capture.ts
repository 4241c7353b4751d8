import { sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { lockFiling } from './file-messages.ts'
import type { Reactions } from './filed.ts'
import './correspondence.table.ts'

/**
 * Keeps none of one's mail with an address or a domain, for good: what is here and is nobody else's is removed,
 * bodies and all; none comes in any more; and nothing is measured of it. What is a colleague's as well stays theirs.
 * Answers how many messages were removed. The change keeps no more than that it was done: the pattern is private.
 */
export const excludeFromCapture = (
  ctx: WorkspaceCtx,
  reactions: Reactions,
  pattern: string,
): Promise<number> =>
  inTransaction(ctx, async ctx => {
    const { memberId } = ctx.viewer
    if (memberId === null) throw new Refusal('forbidden', 'Only a member can exclude mail of theirs.')
    await lockFiling(ctx)
    await ctx.db
      .insertInto('capture_exclusions')
      .values({ workspace_id: ctx.workspaceId, member_id: memberId, pattern, since: ctx.clock.now() })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    const touched = await findWith(ctx, memberId, pattern)
    const removed = await removeUnwanted(ctx, touched)
    await reactions.messagesFiled(ctx, touched)
    await recordChange(ctx, {
      action: 'mail.excluded',
      subjectId: memberId,
      subject: `mail of ${ctx.viewer.name}`,
      after: { removed },
    })
    return removed
  })

export const includeInCapture = (ctx: WorkspaceCtx, reactions: Reactions, pattern: string): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const { memberId } = ctx.viewer
    await lockFiling(ctx)
    const { numDeletedRows } = await ctx.db
      .deleteFrom('capture_exclusions')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('member_id', '=', memberId)
      .where('pattern', '=', pattern)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw new Refusal('not_found', `You do not exclude ${pattern}.`)
    await reactions.messagesFiled(ctx, await findWith(ctx, memberId!, pattern))
    await recordChange(ctx, {
      action: 'mail.included',
      subjectId: memberId,
      subject: `mail of ${ctx.viewer.name}`,
    })
  })

/** A member's messages in which somebody takes part whom the pattern is about. */
async function findWith(ctx: WorkspaceCtx, memberId: string, pattern: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with meant as (
      select id from addresses where workspace_id = ${ctx.workspaceId} and ${matching(pattern)}
    ),
    about as (
      select id from messages where workspace_id = ${ctx.workspaceId} and sender_id in (select id from meant)
      union
      select message_id from message_participants
      where workspace_id = ${ctx.workspaceId} and address_id in (select id from meant)
    )
    select about.id from about
    where exists (select from message_owners o
      where o.workspace_id = ${ctx.workspaceId} and o.message_id = about.id and o.member_id = ${memberId})`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

const matching = (pattern: string) =>
  pattern.startsWith('@') ? sql`right(address, ${pattern.length}) = ${pattern}` : sql`address = ${pattern}`

/** Removes those of the messages that everybody whose they are excludes, by whatever pattern of theirs. */
async function removeUnwanted(ctx: WorkspaceCtx, ids: string[]): Promise<number> {
  const { rows } = await sql`
    delete from messages m
    where m.workspace_id = ${ctx.workspaceId} and m.id = any(${ids}::uuid[]) and not exists (
      select from message_owners o
      where o.workspace_id = m.workspace_id and o.message_id = m.id and not exists (
        select from capture_exclusions e
        join (
          select sender_id as address_id from messages where workspace_id = ${ctx.workspaceId} and id = m.id
          union
          select address_id from message_participants where workspace_id = ${ctx.workspaceId} and message_id = m.id
        ) party on true
        join addresses a on a.workspace_id = ${ctx.workspaceId} and a.id = party.address_id
        where e.workspace_id = ${ctx.workspaceId} and e.member_id = o.member_id
          and (a.address = e.pattern or (e.pattern like '@%' and right(a.address, length(e.pattern)) = e.pattern))
      )
    )
    returning m.id`.execute(ctx.db)
  return rows.length
}
