import { sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import './memberships.table.ts'

export type Team = { id: string; name: string; memberIds: string[] }
type Parts = Omit<Team, 'id'>

export async function listTeams(ctx: WorkspaceCtx): Promise<Team[]> {
  const { rows } = await sql<Team>`
    select t.id, t.name, coalesce(array_agg(m.member_id order by m.member_id) filter (where m.member_id is not null), '{}')
      as "memberIds"
    from teams t left join team_members m on m.workspace_id = t.workspace_id and m.team_id = t.id
    where t.workspace_id = ${ctx.workspaceId} group by t.id, t.name order by t.name`.execute(ctx.db)
  return rows
}

export const makeTeam = (ctx: WorkspaceCtx, { name, memberIds }: Parts): Promise<Team> =>
  inTransaction(ctx, async ctx => {
    const id = ctx.ids.next()
    await refuseTaken(ctx, name)
    await ctx.db.insertInto('teams').values({ workspace_id: ctx.workspaceId, id, name }).execute()
    await seat(ctx, id, memberIds)
    await recordChange(ctx, { action: 'team.made', subjectId: id, subject: name, after: { memberIds } })
    return { id, name, memberIds }
  })

export const changeTeam = (ctx: WorkspaceCtx, id: string, { name, memberIds }: Parts): Promise<Team> =>
  inTransaction(ctx, async ctx => {
    const before = await getTeam(ctx, id)
    if (name !== before.name) await refuseTaken(ctx, name)
    await ctx.db
      .updateTable('teams')
      .set({ name })
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
    await ctx.db
      .deleteFrom('team_members')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('team_id', '=', id)
      .execute()
    await seat(ctx, id, memberIds)
    await recordChange(ctx, {
      action: 'team.changed',
      subjectId: id,
      subject: name,
      before: { name: before.name, memberIds: before.memberIds },
      after: { name, memberIds },
    })
    return { id, name, memberIds }
  })

export const removeTeam = (ctx: WorkspaceCtx, id: string): Promise<void> =>
  inTransaction(ctx, async ctx => {
    const { name, memberIds } = await getTeam(ctx, id)
    await ctx.db
      .deleteFrom('teams')
      .where('workspace_id', '=', ctx.workspaceId)
      .where('id', '=', id)
      .execute()
    await recordChange(ctx, { action: 'team.removed', subjectId: id, subject: name, before: { memberIds } })
  })

async function getTeam(ctx: WorkspaceCtx, id: string): Promise<Team> {
  const found = (await listTeams(ctx)).find(team => team.id === id)
  if (!found) throw new Refusal('not_found', 'There is no such team here.')
  return found
}

async function refuseTaken(ctx: WorkspaceCtx, name: string) {
  const taken = (await listTeams(ctx)).some(team => team.name === name)
  if (taken) throw new Refusal('conflict', `There is a team called “${name}” already.`)
}

async function seat(ctx: WorkspaceCtx, teamId: string, memberIds: readonly string[]) {
  if (memberIds.length === 0) return
  const { rows } = await sql`
    insert into team_members (workspace_id, team_id, member_id)
    select workspace_id, ${teamId}, id from members
    where workspace_id = ${ctx.workspaceId} and id = any(${memberIds}) returning member_id`.execute(ctx.db)
  if (rows.length < new Set(memberIds).size) {
    throw new Refusal('not_found', 'One of those is no member of this workspace.')
  }
}
