import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import './correspondence.table.ts'

const ofNobody = sql`not exists (
  select from message_parties t
  where t.workspace_id = m.workspace_id and t.message_id = m.id and t.member_id is not null
)`

/**
 * What lay in a member's mailbox and none of us wrote or was written to by name, such as mail of lists, is that
 * member's: else nobody could read it. `keys` are of messages that were here before; those that an import brought
 * are found by the import. Answers which have come to be theirs.
 */
export async function holdMessages(
  ctx: WorkspaceCtx,
  memberId: string,
  which: { keys: string[] } | { importId: string },
): Promise<string[]> {
  const those = 'keys' in which ? sql`m.key = any(${which.keys})` : sql`m.import_id = ${which.importId}`
  const { rows } = await sql<{ id: string }>`
    insert into message_holders
    select m.workspace_id, m.id, ${memberId}::uuid from messages m
    where m.workspace_id = ${ctx.workspaceId} and ${those} and ${ofNobody}
    on conflict do nothing returning message_id as id`.execute(ctx.db)
  return rows.map(({ id }) => id)
}
