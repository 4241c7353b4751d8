import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { isReadable } from './readable.ts'
import './correspondence.table.ts'

/** What somebody wrote, and when by their own clock, which is UTC where their mail does not say. */
type Wrote = { id: string; text: string; sentAt: Date; offsetMinutes: number | null }
type Party = { memberId: string | null; personId: string | null }

/** A message for the program to read, with whom it is addressed to, in order, and what it answers. */
export type WrittenMessage = Wrote & { addressed: Party[]; answered: (Wrote & Party) | null }

/**
 * Messages between people whose text has been read, of those named. For the program alone: whether somebody may read
 * them is not asked here.
 */
export async function listWritten(
  ctx: WorkspaceCtx,
  messageIds: readonly string[],
): Promise<WrittenMessage[]> {
  type Row = Wrote & {
    addressed: Party[]
    answeredId: string | null
    answeredText: string | null
    answeredAt: Date | null
    answeredOffset: number | null
  } & Party
  const { rows } = await sql<Row>`
    select m.id, b.text, m.sent_at as "sentAt", b.offset_minutes as "offsetMinutes",
      p.id as "answeredId", pb.text as "answeredText", p.sent_at as "answeredAt", pb.offset_minutes as "answeredOffset",
      pa.member_id as "memberId", pa.person_id as "personId",
      coalesce((
        select json_agg(json_build_object('memberId', a.member_id, 'personId', a.person_id) order by r.position)
        from message_participants r join addresses a on a.workspace_id = r.workspace_id and a.id = r.address_id
        where r.workspace_id = m.workspace_id and r.message_id = m.id
      ), '[]') as addressed
    from messages m
    join message_bodies b on b.workspace_id = m.workspace_id and b.message_id = m.id
    left join messages p on p.workspace_id = m.workspace_id and p.key = m.parent_key and p.sent_at is not null
    left join message_bodies pb on pb.workspace_id = p.workspace_id and pb.message_id = p.id
    left join addresses pa on pa.workspace_id = p.workspace_id and pa.id = p.sender_id
    where m.workspace_id = ${ctx.workspaceId} and m.id = any(${messageIds}::uuid[]) and m.sent_at is not null
      and m.kind in ('personal', 'discussion')`.execute(ctx.db)
  return rows.map(({ answeredId, answeredText, answeredAt, answeredOffset, memberId, personId, ...row }) => ({
    ...row,
    answered:
      answeredId && answeredText !== null && answeredAt
        ? {
            id: answeredId,
            text: answeredText,
            sentAt: answeredAt,
            offsetMinutes: answeredOffset,
            memberId,
            personId,
          }
        : null,
  }))
}

/** What messages say, of those named that who asks may read: quoting one asks this first. */
export async function readableTexts(
  ctx: WorkspaceCtx,
  messageIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; text: string }>`
    select b.message_id as id, b.text from message_bodies b
    where b.workspace_id = ${ctx.workspaceId} and b.message_id = any(${messageIds}::uuid[])
      and ${isReadable(ctx, 'b.message_id')}`.execute(ctx.db)
  return new Map(rows.map(({ id, text }) => [id, text]))
}
