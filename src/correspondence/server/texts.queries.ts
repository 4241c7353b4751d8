import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { isReadable } from './readable.ts'

/** What somebody of them wrote to us lately, as far as who asks may read it, the latest first. */
export async function listTextsFrom(ctx: WorkspaceCtx, personId: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`
    select b.text from messages m
    join addresses a on a.workspace_id = m.workspace_id and a.id = m.sender_id
    join message_bodies b on b.workspace_id = m.workspace_id and b.message_id = m.id
    where m.workspace_id = ${ctx.workspaceId} and a.person_id = ${personId}::uuid and m.kind = 'personal'
      and b.text is not null and ${isReadable(ctx, 'm.id')}
    order by m.sent_at desc nulls last, m.id limit ${limit}`.execute(ctx.db)
  return rows.map(({ text }) => text)
}

type OwnText = { text: string; personId: string; sentAt: Date }

/**
 * What one of us (anyone, where the program itself asks) wrote to people lately, a line for each of them, the latest
 * first.
 */
export async function listOwnTexts(ctx: WorkspaceCtx, since: Date, limit: number): Promise<OwnText[]> {
  const { memberId } = ctx.viewer
  const { rows } = await sql<OwnText>`
    select b.text, r.person_id as "personId", m.sent_at as "sentAt"
    from messages m
    join addresses a on a.workspace_id = m.workspace_id and a.id = m.sender_id
    join message_bodies b on b.workspace_id = m.workspace_id and b.message_id = m.id
    join message_participants p on p.workspace_id = m.workspace_id and p.message_id = m.id
    join addresses r on r.workspace_id = p.workspace_id and r.id = p.address_id and r.person_id is not null
    where m.workspace_id = ${ctx.workspaceId} and m.sent_at >= ${since} and b.text is not null
      and ${memberId ? sql`a.member_id = ${memberId}::uuid` : sql`a.member_id is not null`}
    order by m.sent_at desc, m.id, r.person_id limit ${limit}`.execute(ctx.db)
  return rows
}
