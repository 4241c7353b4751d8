import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './correspondence.table.ts'

/** The address that somebody wrote from last, else any that is theirs; null where no mail reaches them. */
export async function addressInUse(ctx: WorkspaceCtx, personId: string): Promise<string | null> {
  const { rows } = await sql<{ address: string }>`
    select a.address from addresses a
    cross join lateral (
      select max(m.sent_at) as sent_at from messages m
      where m.workspace_id = a.workspace_id and m.sender_id = a.id
    ) last
    where a.workspace_id = ${ctx.workspaceId} and a.person_id = ${personId}::uuid and a.kind <> 'alias'
    order by last.sent_at desc nulls last, a.kind = 'human' desc, a.address limit 1`.execute(ctx.db)
  return rows[0]?.address ?? null
}
