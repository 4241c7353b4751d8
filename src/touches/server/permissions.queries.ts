import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import type { Saying } from '../permission.ts'
import './touches.table.ts'

type Said = Saying & { id: string; personId: string; author: string | null }

/** What some people said about being written to, in the order in which it was written down. */
export async function listSayings(ctx: WorkspaceCtx, personIds: readonly string[]): Promise<Said[]> {
  const { rows } = await sql<Said>`
    select c.id, c.person_id as "personId", c.says, c.said_on as "saidOn", c.words, c.message_id as "messageId",
      m.name as author
    from contact_permissions c
    left join members m on m.workspace_id = c.workspace_id and m.id = c.author_id
    where c.workspace_id = ${ctx.workspaceId} and c.person_id = any(${[...personIds]}::uuid[])
    order by c.recorded_at, c.id`.execute(ctx.db)
  return rows
}
