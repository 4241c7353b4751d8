import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './relationships.table.ts'

/** How many messages were sent between us and people since they went to the trash. */
export async function countMessagesSince(
  ctx: WorkspaceCtx,
  people: readonly { id: string; trashedAt: Date }[],
): Promise<Map<string, number>> {
  const hidden = JSON.stringify(people.map(({ id, trashedAt }) => ({ id, at: trashedAt })))
  const { rows } = await sql<{ id: string; count: number }>`
    select h.id, count(*) as count
    from json_to_recordset(${hidden}) as h (id uuid, at timestamptz)
    join relationships r on r.workspace_id = ${ctx.workspaceId} and r.person_id = h.id
    join relationship_messages c
      on c.workspace_id = r.workspace_id and c.relationship_id = r.id and c.sent_at > h.at
    group by h.id`.execute(ctx.db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}
