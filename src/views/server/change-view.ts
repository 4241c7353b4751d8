import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayShareView } from '../view.policy.ts'
import type { Sharing, Showing } from '../view.ts'
import { checkShowing, columnsOf, type FieldsOf, refuseTaken } from './save-view.ts'
import { getView, type View } from './views.queries.ts'

type Change = {
  name?: string | undefined
  showing?: Showing | undefined
  sharing?: Sharing | undefined
  version?: number | undefined
}

/** A view is small and one person's: where somebody else has changed it meanwhile, the change is refused whole. */
export const changeView = (ctx: WorkspaceCtx, fields: FieldsOf, id: string, change: Change): Promise<View> =>
  inTransaction(ctx, async ctx => {
    const view = await getView(ctx, id)
    requireAbility(view.abilities.change)
    const { name = view.name, sharing } = change
    if (sharing && sharing.with !== 'nobody') requireAbility(mayShareView(ctx.viewer))
    const showing = change.showing && checkShowing(ctx, fields[view.lists], change.showing)
    if (name !== view.name && view.isOwn) await refuseTaken(ctx, { name, lists: view.lists }, id)
    const { numUpdatedRows } = await ctx.db
      .updateTable('views')
      .set({
        name,
        ...(showing && { showing: JSON.stringify(showing) }),
        ...(sharing && (await columnsOf(ctx, sharing))),
        version: view.version + 1,
        changed_at: ctx.clock.now(),
      })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .where('version', '=', change.version ?? view.version)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) {
      throw new Refusal(
        'conflict',
        `“${view.name}” was changed meanwhile. Open it again to see how it is now.`,
        {
          version: view.version,
        },
      )
    }
    await recordChange(ctx, {
      action: 'view.changed',
      subjectId: id,
      subject: name,
      before: {
        name: view.name,
        ...(showing && { showing: view.showing }),
        ...(sharing && { sharing: view.sharing }),
      },
      after: { name, ...(showing && { showing }), ...(sharing && { sharing }) },
    })
    return getView(ctx, id)
  })

export const removeView = (ctx: WorkspaceCtx, id: string): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const { name, lists, showing, sharing, abilities } = await getView(ctx, id)
    requireAbility(abilities.change)
    await ctx.db
      .deleteFrom('views')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
    await recordChange(ctx, {
      action: 'view.removed',
      subjectId: id,
      subject: name,
      before: { lists, showing, sharing },
    })
  })
