import { sql } from 'kysely'
import { getPassage, takesPart } from '../../correspondence/server/passage.queries.ts'
import { bindAbout } from '../../people/server/about.queries.ts'
import { getPerson } from '../../people/server/people.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { dayOf } from '../../trust/server/place-fact.ts'
import { mayRecordPermission } from '../approach.policy.ts'
import { type PermissionFields, standingOf } from '../permission.ts'
import { isOpen, lockApproach, selectApproaches } from './approaches.queries.ts'
import { writeEnding } from './end-approach.ts'
import { listSayings } from './permissions.queries.ts'
import './touches.table.ts'

/** What they said about being written to, and what stands of it. */
export async function showPermission(ctx: WorkspaceCtx, personId: string) {
  await getPerson(ctx, personId)
  const said = await listSayings(ctx, [personId])
  return {
    standing: standingOf(said),
    said: said.toReversed(),
    abilities: { record: mayRecordPermission(ctx.viewer) },
  }
}

/** Writes down that somebody said we may keep in contact, or may not. A no that stands ends every approach. */
export async function recordPermission(
  ctx: WorkspaceCtx,
  personId: string,
  { says, saidOn, words, messageId }: PermissionFields,
): Promise<void> {
  requireAbility(mayRecordPermission(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    await bindAbout(ctx, { kind: 'person', id: personId })
    const passage = messageId ? await getPassage(ctx, messageId) : null
    const on = await dayOf(ctx, saidOn ?? passage?.sentOn)
    if (messageId && !(await takesPart(ctx, messageId, personId)))
      throw new Refusal('invalid', 'They take no part in that message.')
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('contact_permissions')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        person_id: personId,
        says,
        said_on: on,
        words,
        message_id: messageId ?? null,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, {
      action: `person.permission-${says}`,
      subjectId: personId,
      subject: (await getPerson(ctx, personId)).name,
      after: { on, words },
    })
    if (standingOf(await listSayings(ctx, [personId]))?.says !== 'withdrawn') return
    for (const { id } of await selectApproaches(
      ctx,
      sql`and ${isOpen} and a.person_id = ${personId}::uuid`,
    )) {
      const because = `They want no more mail from us: ${words}`.slice(0, 500)
      await writeEnding(ctx, await lockApproach(ctx, id), { became: 'dropped', because })
    }
  })
}
