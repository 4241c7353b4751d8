import type { Ctx } from '../../platform/context.ts'
import type { Workspace } from '../workspace.ts'
import './workspaces.table.ts'

type Parts = { slug: string; name: string; isSample?: boolean; todayOn?: string | null }

export async function createWorkspace(ctx: Ctx, parts: Parts): Promise<Workspace> {
  const { slug, name, isSample = false, todayOn = null } = parts
  const id = ctx.ids.next()
  await ctx.db
    .insertInto('workspaces')
    .values({ id, slug, name, is_sample: isSample, today_on: todayOn, created_at: ctx.clock.now() })
    .execute()
  return { id, slug, name, isSample, todayOn }
}
