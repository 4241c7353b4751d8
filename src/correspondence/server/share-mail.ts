import { sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import type { Reactions } from './filed.ts'
import './correspondence.table.ts'

export type Shared = { what: 'message' | 'person' | 'organisation'; id: string }

/**
 * Lets everybody in the workspace read what of one's own mail this is about. The change says of a message that it
 * was shared, and not what it says: who may not read it later learns nothing from there either.
 */
export const shareMail = (ctx: WorkspaceCtx, reactions: Reactions, shared: Shared): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const subject = await nameOf(ctx, shared)
    const added = await ctx.db
      .insertInto('mail_shares')
      .values({
        workspace_id: ctx.workspaceId,
        id: ctx.ids.next(),
        member_id: memberOf(ctx),
        ...target(shared),
        shared_at: ctx.clock.now(),
      })
      .onConflict(conflict => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return
    await recordChange(ctx, { action: 'mail.shared', subjectId: shared.id, subject })
    await reactions.readingChanged(ctx, await messagesOf(ctx, shared))
  })

export const unshareMail = (ctx: WorkspaceCtx, reactions: Reactions, shared: Shared): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const subject = await nameOf(ctx, shared)
    const removed = await ctx.db
      .deleteFrom('mail_shares')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('member_id', '=', memberOf(ctx))
      .where(`${shared.what}_id`, '=', shared.id)
      .returning('id')
      .executeTakeFirst()
    if (!removed) return
    await recordChange(ctx, { action: 'mail.unshared', subjectId: shared.id, subject })
    await reactions.readingChanged(ctx, await messagesOf(ctx, shared))
  })

const target = ({ what, id }: Shared) => ({
  message_id: what === 'message' ? id : null,
  person_id: what === 'person' ? id : null,
  organisation_id: what === 'organisation' ? id : null,
})

/** Of one's own messages, those that this is about. */
async function messagesOf(ctx: WorkspaceCtx, { what, id }: Shared): Promise<string[]> {
  if (what === 'message') return [id]
  const whose = what === 'person' ? sql`t.person_id` : sql`p.organisation_id`
  const { rows } = await sql<{ id: string }>`
    select distinct t.message_id as id from message_parties t
    join people p on p.workspace_id = t.workspace_id and p.id = t.person_id
    where t.workspace_id = ${ctx.workspaceId} and ${whose} = ${id}::uuid and exists (
      select from message_owners o
      where o.workspace_id = t.workspace_id and o.message_id = t.message_id and o.member_id = ${memberOf(ctx)}
    )`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

function memberOf({ viewer }: WorkspaceCtx): string {
  if (viewer.memberId !== null) return viewer.memberId
  throw new Refusal('forbidden', 'Only a member has mail to share.')
}

/** How the change calls it. Refuses what is not here, and a message that is not one's own. */
async function nameOf(ctx: WorkspaceCtx, { what, id }: Shared): Promise<string> {
  if (what === 'message') {
    const { rows } = await sql`
      select from message_owners
      where workspace_id = ${ctx.workspaceId} and message_id = ${id}::uuid and member_id = ${memberOf(ctx)}
      limit 1`.execute(ctx.db)
    if (rows.length > 0) return 'a message'
    throw new Refusal('not_found', 'You have no such message to share.')
  }
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(what === 'person' ? 'people' : 'organisations')}
    where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid`.execute(ctx.db)
  if (rows[0]) return `mail with ${rows[0].name}`
  throw new Refusal('not_found', `There is no such ${what} here.`)
}
