import { sql } from 'kysely'
import { listOwnTexts } from '../../correspondence/server/texts.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { mayHandOut } from '../draft.policy.ts'
import { type SentText, saidOfShotgun, shotgunOf, WITHIN_DAYS } from '../shotgun.ts'
import './outreach.table.ts'

const DAY_MS = 86_400_000
/** More than anybody writes by hand in that time. */
const MOST_TEXTS = 2000

/** What one wrote to people lately: as mail has it, and as it was handed out here to be sent. */
export async function listSentLately(ctx: WorkspaceCtx): Promise<SentText[]> {
  const since = new Date(ctx.clock.now().getTime() - WITHIN_DAYS * DAY_MS)
  const mailed = await listOwnTexts(ctx, since, MOST_TEXTS)
  const { memberId } = ctx.viewer
  const { rows } = await sql<SentText>`
    select text, person_id as "personId" from outgoing_texts
    where workspace_id = ${ctx.workspaceId} and handed_out_at >= ${since}
      ${memberId ? sql`and member_id = ${memberId}::uuid` : sql``}
    order by handed_out_at desc limit ${MOST_TEXTS}`.execute(ctx.db)
  return [...mailed.map(({ text, personId }) => ({ text, personId })), ...rows]
}

/**
 * Lets a text go out to some people, or refuses where nearly the same has gone to more than a handful. Every way out
 * goes through here, in the transaction that says that it goes.
 */
export async function handOut(
  ctx: WorkspaceCtx,
  { text, personIds }: { text: string; personIds: readonly string[] },
): Promise<void> {
  requireAbility(mayHandOut(ctx.viewer))
  const memberId = ctx.viewer.memberId!
  await inTransaction(ctx, async ctx => {
    // Two at once would each not count the other.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`outgoing ${ctx.workspaceId} ${memberId}`}, 0))`.execute(
      ctx.db,
    )
    const shotgun = shotgunOf(text, personIds, await listSentLately(ctx))
    if (shotgun) throw new Refusal('conflict', saidOfShotgun(shotgun), shotgun)
    for (const personId of personIds)
      await ctx.db
        .insertInto('outgoing_texts')
        .values({
          workspace_id: ctx.workspaceId,
          id: ctx.ids.next(),
          member_id: memberId,
          person_id: personId,
          text,
          handed_out_at: ctx.clock.now(),
        })
        .execute()
  })
}
