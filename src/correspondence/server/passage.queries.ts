import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { idOf } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusals.ts'
import { isReadable } from './readable.ts'

/** Where something was said: in which conversation, on which day, and who of us or of them wrote it. */
export type Passage = {
  threadId: string
  sentOn: string | null
  memberId: string | null
  personId: string | null
}

/** The message that somebody says something was said in; one that they may not read says nothing to them. */
export async function getPassage(ctx: WorkspaceCtx, messageId: string): Promise<Passage> {
  const { rows } = await sql<Omit<Passage, 'threadId'> & { thread: string; isReadable: boolean }>`
    select coalesce(m.root_key, m.key) as thread, (m.sent_at at time zone 'UTC')::date::text as "sentOn",
      a.member_id as "memberId", a.person_id as "personId", ${isReadable(ctx, 'm.id')} as "isReadable"
    from messages m left join addresses a on a.workspace_id = m.workspace_id and a.id = m.sender_id
    where m.workspace_id = ${ctx.workspaceId} and m.id = ${messageId}::uuid`.execute(ctx.db)
  const found = rows[0]
  if (!found) throw new Refusal('not_found', 'There is no such message here.')
  if (!found.isReadable) throw new Refusal('forbidden', 'What that message says is not yours to cite.')
  const { thread, isReadable: _, ...passage } = found
  return { ...passage, threadId: idOf(ctx.workspaceId, 'thread', thread) }
}

/** Whether somebody wrote a message or was written to in it. */
export async function takesPart(ctx: WorkspaceCtx, messageId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select from addresses a where a.workspace_id = ${ctx.workspaceId} and a.person_id = ${personId}::uuid and (
      exists (select from messages m where m.workspace_id = a.workspace_id and m.id = ${messageId}::uuid
        and m.sender_id = a.id)
      or exists (select from message_participants t where t.workspace_id = a.workspace_id
        and t.message_id = ${messageId}::uuid and t.address_id = a.id)) limit 1`.execute(ctx.db)
  return rows.length > 0
}
