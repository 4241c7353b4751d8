import { type RawBuilder, sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'

/**
 * Whether who asks may read what a message says, its subject included: it is theirs (they wrote it, were written to,
 * or it lay in their mailbox), or somebody whose it is shares it. That it passed is for the whole workspace to know.
 * `message` is the column with its id. The program itself, which measures, reads all.
 */
export function isReadable({ workspaceId, viewer }: WorkspaceCtx, message: string): RawBuilder<boolean> {
  if (viewer.memberId === null) return sql<boolean>`true`
  const id = sql.ref(message)
  return sql<boolean>`exists (
    select from message_owners o
    where o.workspace_id = ${workspaceId} and o.message_id = ${id} and (o.member_id = ${viewer.memberId} or exists (
      select from mail_shares s
      where s.workspace_id = o.workspace_id and s.member_id = o.member_id and (s.message_id = ${id} or exists (
        select from message_parties t
        left join people p on p.workspace_id = t.workspace_id and p.id = t.person_id
        where t.workspace_id = ${workspaceId} and t.message_id = ${id}
          and (t.person_id = s.person_id or p.organisation_id = s.organisation_id)
      ))
    ))
  )`
}

type Owner = { memberId: string; name: string; isSharing: boolean }

/** Whose a message is, and which of them have shared that one message. */
export async function listOwners({ db, workspaceId }: WorkspaceCtx, messageId: string): Promise<Owner[]> {
  const { rows } = await sql<Owner>`
    select m.id as "memberId", m.name, exists (
      select from mail_shares s
      where s.workspace_id = m.workspace_id and s.member_id = m.id and s.message_id = ${messageId}::uuid
    ) as "isSharing"
    from members m
    where m.workspace_id = ${workspaceId} and m.id in (
      select member_id from message_owners where workspace_id = ${workspaceId} and message_id = ${messageId}::uuid
    )
    order by m.name, m.id`.execute(db)
  return rows
}
