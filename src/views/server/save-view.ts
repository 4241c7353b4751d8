import { sql } from 'kysely'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { checkFilter, fieldNamed } from '../check-filter.ts'
import type { Fields } from '../fields.ts'
import { checkSort } from '../sort.ts'
import { mayShareView } from '../view.policy.ts'
import type { Listed, Sharing, Showing } from '../view.ts'
import { getView, type View } from './views.queries.ts'

/** What each list can show; the views themselves know nothing of what they list. */
export type FieldsOf = Readonly<Record<Listed, Fields>>

type Wanted = { name: string; lists: Listed; showing: Showing; sharing: Sharing }

export const saveView = (ctx: WorkspaceCtx, fields: FieldsOf, wanted: Wanted): Promise<View> =>
  inTransaction(ctx, async ctx => {
    const { name, lists, sharing } = wanted
    if (ctx.viewer.memberId === null) {
      throw new Refusal('forbidden', 'A view belongs to a member; the command line is none.')
    }
    if (sharing.with !== 'nobody') requireAbility(mayShareView(ctx.viewer))
    const showing = checkShowing(ctx, fields[lists], wanted.showing)
    await refuseTaken(ctx, wanted)
    const id = ctx.ids.next()
    const now = ctx.clock.now()
    await ctx.db
      .insertInto('views')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        name,
        lists,
        showing: JSON.stringify(showing),
        owner_id: ctx.viewer.memberId,
        ...(await columnsOf(ctx, sharing)),
        version: 1,
        made_at: now,
        changed_at: now,
      })
      .execute()
    await recordChange(ctx, {
      action: 'view.saved',
      subjectId: id,
      subject: name,
      after: { lists, showing, sharing },
    })
    return getView(ctx, id)
  })

/** A showing of this list's own fields alone, its values of their types. */
export function checkShowing({ viewer }: WorkspaceCtx, fields: Fields, showing: Showing): Showing {
  const columns = showing.columns.map(name => fieldNamed(fields, name, viewer.permission).name)
  const grouped =
    showing.groupBy === null ? undefined : fieldNamed(fields, showing.groupBy, viewer.permission)
  if (grouped && !grouped.isGroupable) {
    throw new Refusal('invalid', `A list cannot be grouped by ${grouped.label}.`)
  }
  return {
    ...showing,
    filter: checkFilter(showing.filter, fields, viewer.permission),
    sort: [...checkSort(showing.sort, fields)],
    columns: [...new Set(columns)],
  }
}

/** One may not be sure which of two views of one name one has. */
export async function refuseTaken(
  ctx: WorkspaceCtx,
  { name, lists }: Pick<Wanted, 'name' | 'lists'>,
  besides?: string,
) {
  const { rows } = await sql`select from views
    where workspace_id = ${ctx.workspaceId} and lists = ${lists} and owner_id = ${ctx.viewer.memberId}::uuid
      and lower(name) = lower(${name}) and id is distinct from ${besides ?? null}::uuid`.execute(ctx.db)
  if (rows.length > 0) throw new Refusal('conflict', `You have a view “${name}” already.`)
}

export async function columnsOf(ctx: WorkspaceCtx, sharing: Sharing) {
  if (sharing.with !== 'team') return { is_shared: sharing.with === 'everybody', team_id: null }
  const { rows } = await sql`select from teams
    where workspace_id = ${ctx.workspaceId} and id = ${sharing.teamId}::uuid`.execute(ctx.db)
  if (rows.length === 0) throw new Refusal('not_found', 'There is no such team here.')
  return { is_shared: true, team_id: sharing.teamId }
}
