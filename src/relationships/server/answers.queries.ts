import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './relationships.table.ts'

type Since = { id: string; personId: string; since: Date }

/** Mails of some people to any of us after a moment each, the newest first; what came of itself is none. */
export async function listMailSince(ctx: WorkspaceCtx, wanted: readonly Since[]) {
  const { rows } = await sql<{ id: string; messageId: string; sentAt: Date }>`
    select distinct wanted.id, c.message_id as "messageId", c.sent_at as "sentAt"
    from unnest(${wanted.map(({ id }) => id)}::uuid[], ${wanted.map(({ personId }) => personId)}::uuid[],
      ${wanted.map(({ since }) => since)}::timestamptz[]) as wanted (id, person_id, since)
    join relationships r on r.workspace_id = ${ctx.workspaceId} and r.person_id = wanted.person_id
    join relationship_messages c on c.workspace_id = r.workspace_id and c.relationship_id = r.id
    where not c.is_ours and c.sent_at > wanted.since
    order by "sentAt" desc, "messageId"`.execute(ctx.db)
  return rows
}
