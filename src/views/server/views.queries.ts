import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { mayChangeView, mayShareView } from '../view.policy.ts'
import type { Listed, Sharing, Showing } from '../view.ts'
import type { viewSchema } from '../views.operations.ts'
import './views.table.ts'

export type View = z.input<typeof viewSchema> & { ownerId: string | null }

type Row = {
  id: string
  name: string
  lists: Listed
  showing: Showing
  ownerId: string | null
  owner: string | null
  isShared: boolean
  teamId: string | null
  version: number
}

/** One's own views, and those shared with everybody or with a team that one is in. */
export const listViews = (ctx: WorkspaceCtx, lists?: Listed): Promise<View[]> =>
  find(ctx, lists ? sql`v.lists = ${lists}` : sql`true`)

/** A view within reach; somebody else's own is not there. */
export async function getView(ctx: WorkspaceCtx, id: string): Promise<View> {
  const [view] = await find(ctx, sql`v.id = ${id}::uuid`)
  if (!view) throw new Refusal('not_found', 'There is no such view here.')
  return view
}

async function find(ctx: WorkspaceCtx, which: RawBuilder<unknown>): Promise<View[]> {
  const { memberId } = ctx.viewer
  const { rows } = await sql<Row>`
    select v.id, v.name, v.lists, v.showing, v.owner_id as "ownerId", m.name as owner, v.is_shared as "isShared",
      v.team_id as "teamId", v.version
    from views v left join members m on m.workspace_id = v.workspace_id and m.id = v.owner_id
    where v.workspace_id = ${ctx.workspaceId} and ${which} and (
      v.owner_id = ${memberId}::uuid or (v.is_shared and (v.team_id is null or v.team_id in (
        select t.team_id from team_members t
        where t.workspace_id = ${ctx.workspaceId} and t.member_id = ${memberId}::uuid))))
    order by lower(v.name), v.id`.execute(ctx.db)
  return rows.map(row => present(ctx, row))
}

function present({ viewer }: WorkspaceCtx, { isShared, teamId, ...row }: Row): View {
  const sharing: Sharing = !isShared
    ? { with: 'nobody' }
    : teamId === null
      ? { with: 'everybody' }
      : { with: 'team', teamId }
  return {
    ...row,
    sharing,
    isOwn: row.ownerId !== null && row.ownerId === viewer.memberId,
    abilities: { change: mayChangeView(viewer, { ...row, sharing }), share: mayShareView(viewer) },
  }
}
