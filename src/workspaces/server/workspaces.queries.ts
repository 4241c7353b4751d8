import type { Ctx, WorkspaceCtx } from '../../platform/context.ts'
import { type Day, dayOf, parseDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Workspace } from '../workspace.ts'
import './workspaces.table.ts'

const columns = ['id', 'slug', 'name', 'is_sample as isSample', 'today_on as todayOn'] as const

export const listWorkspaces = (ctx: Ctx): Promise<Workspace[]> =>
  ctx.db.selectFrom('workspaces').select(columns).orderBy('is_sample').orderBy('created_at').execute()

export async function getWorkspace(ctx: Ctx, slug: string): Promise<Workspace> {
  const found = await ctx.db
    .selectFrom('workspaces')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!found) throw new Refusal('not_found', `There is no workspace called “${slug}”.`)
  return found
}

/** Where a workspace stands: its today (the clock's day, or the day on which a sample's stands still), its revision. */
export async function standingOf(ctx: WorkspaceCtx): Promise<{ today: Day; revision: number }> {
  const { today_on, revision } = await ctx.db
    .selectFrom('workspaces')
    .select(['today_on', 'revision'])
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  return { today: today_on === null ? dayOf(ctx.clock.now()) : parseDay(today_on)!, revision }
}

export const todayIn = async (ctx: WorkspaceCtx): Promise<Day> => (await standingOf(ctx)).today

export const revisionOf = async (ctx: WorkspaceCtx): Promise<number> => (await standingOf(ctx)).revision

export async function listOurDomains(ctx: WorkspaceCtx): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('our_domains')
    .select('domain')
    .where('workspace_id', '=', ctx.workspaceId)
    .orderBy('domain')
    .execute()
  return rows.map(({ domain }) => domain)
}

export async function getWorkspaceSlug(ctx: WorkspaceCtx): Promise<string> {
  const { slug } = await ctx.db
    .selectFrom('workspaces')
    .select('slug')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  return slug
}

export async function getWorkspaceName(ctx: WorkspaceCtx): Promise<string> {
  const { name } = await ctx.db
    .selectFrom('workspaces')
    .select('name')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  return name
}
