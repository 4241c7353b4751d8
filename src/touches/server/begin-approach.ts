import { sql } from 'kysely'
import { bindAbout } from '../../people/server/about.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { dayOf } from '../../trust/server/place-fact.ts'
import { mayApproach, mayBeginApproach } from '../approach.policy.ts'
import type { ApproachFields } from '../approach.ts'
import { standingOf } from '../permission.ts'
import { isOpen, selectApproaches } from './approaches.queries.ts'
import { noteApproach } from './note-approach.ts'
import { listSayings } from './permissions.queries.ts'
import { addTouches } from './plan-touches.ts'
import './touches.table.ts'

/**
 * Plans touches towards one person or a few, one approach for each. Towards several the steps are the same to begin
 * with and the drafts empty: the same text to many is what nobody should be able to send from here.
 */
export async function beginApproaches(ctx: WorkspaceCtx, fields: ApproachFields): Promise<string[]> {
  requireAbility(mayBeginApproach(ctx.viewer))
  const personIds = [...new Set(fields.personIds)]
  const touches =
    personIds.length === 1
      ? fields.touches
      : fields.touches.map(touch => ({ ...touch, subject: '', text: '' }))
  return inTransaction(ctx, async ctx => {
    const ids: string[] = []
    for (const personId of personIds) ids.push(await beginOne(ctx, personId, { ...fields, touches }))
    return ids
  })
}

async function beginOne(ctx: WorkspaceCtx, personId: string, fields: ApproachFields): Promise<string> {
  const memberId = ctx.viewer.memberId!
  await bindAbout(ctx, { kind: 'person', id: personId })
  requireAbility(mayApproach(standingOf(await listSayings(ctx, [personId]))))
  const [open] = await selectApproaches(
    ctx,
    sql`and ${isOpen} and a.person_id = ${personId}::uuid and a.member_id = ${memberId}::uuid`,
  )
  if (open) throw new Refusal('conflict', 'You have an open approach towards them. End that one first.')
  const id = ctx.ids.next()
  const { hopesToGive, hopesToLearn } = fields
  await ctx.db
    .insertInto('approaches')
    .values({
      workspace_id: ctx.workspaceId,
      id,
      member_id: memberId,
      person_id: personId,
      hopes_to_give: hopesToGive,
      hopes_to_learn: hopesToLearn,
      begun_on: await dayOf(ctx, fields.begunOn),
      author_id: memberId,
      recorded_at: ctx.clock.now(),
    })
    .execute()
  await addTouches(ctx, id, fields.touches, 0)
  await noteApproach(ctx, { id, personId, hopesToGive }, 'begun', { hopesToGive, hopesToLearn })
  return id
}
