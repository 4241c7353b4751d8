import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './workspaces.table.ts'

/** What members are called, of those named who are members here. */
export async function namesOfMembers(
  ctx: WorkspaceCtx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from members
    where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
