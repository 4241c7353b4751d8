import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './workspaces.table.ts'

/** Makes members, one for each name, and answers with their ids in the same order. */
export async function addMembers(ctx: WorkspaceCtx, names: readonly string[]): Promise<string[]> {
  const rows = names.map(name => ({ workspace_id: ctx.workspaceId, id: ctx.ids.next(), name }))
  if (rows.length > 0) await ctx.db.insertInto('members').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** Says that a domain is ours; answers whether that is news. */
export async function addOurDomain(ctx: WorkspaceCtx, domain: string): Promise<boolean> {
  const { rows } = await sql`
    insert into our_domains (workspace_id, domain) values (${ctx.workspaceId}, ${domain})
    on conflict do nothing returning domain`.execute(ctx.db)
  return rows.length > 0
}
