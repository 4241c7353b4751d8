import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'

/** A message as contact between one of us and one of them. `recipients` people share it. */
export type Contact = {
  message_id: string
  member_id: string
  person_id: string
  /** Written by the member, not by the person. */
  is_ours: boolean
  sent_at: Date
  recipients: number
}

/**
 * Who of us was in contact with whom of them through the given messages. Bulk and automatic mail, mail without a
 * usable date, roles and lists make no contact, nor does mail among ourselves or among others, nor with people
 * whom the member wants no mail kept of.
 *
 * What is answered through a mailing list is addressed to whoever wrote the message answered, named or not.
 */
export async function listContacts(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<Contact[]> {
  const { rows } = await sql<Contact>`
    with written as materialized (
      select m.id, m.sent_at, m.kind, m.parent_key, a.member_id, a.person_id
      from messages m
      join addresses a on a.workspace_id = m.workspace_id and a.id = m.sender_id
      where m.workspace_id = ${ctx.workspaceId} and m.id = any(${messageIds}::uuid[])
        and m.kind in ('personal', 'discussion') and m.sent_at is not null
        and a.kind in ('human', 'alias') and (a.member_id is not null or a.person_id is not null)
    ),
    addressed as (
      select w.id, a.member_id, a.person_id
      from written w
      join message_participants p on p.workspace_id = ${ctx.workspaceId} and p.message_id = w.id
      join addresses a on a.workspace_id = p.workspace_id and a.id = p.address_id
      where a.kind in ('human', 'alias')
      union
      select w.id, a.member_id, a.person_id
      from written w
      join messages parent on parent.workspace_id = ${ctx.workspaceId} and parent.key = w.parent_key
      join addresses a on a.workspace_id = parent.workspace_id and a.id = parent.sender_id
      where w.kind = 'discussion' and a.kind in ('human', 'alias')
    ),
    audience as (
      select d.id, d.member_id, d.person_id, count(*) over (partition by d.id) as recipients
      from addressed d
      join written w on w.id = d.id
      where (d.member_id is not null or d.person_id is not null)
        and (d.member_id is distinct from w.member_id or d.person_id is distinct from w.person_id)
    )
    select w.id as message_id, coalesce(w.member_id, d.member_id) as member_id,
      coalesce(w.person_id, d.person_id) as person_id, w.member_id is not null as is_ours,
      w.sent_at, d.recipients::integer as recipients
    from written w
    join audience d on d.id = w.id
    where (w.member_id is null) <> (d.member_id is null)
      and not exists (
        select from capture_exclusions e
        join addresses x on x.workspace_id = e.workspace_id
          and x.person_id = coalesce(w.person_id, d.person_id)
          and (x.address = e.pattern or (e.pattern like '@%' and right(x.address, length(e.pattern)) = e.pattern))
        where e.workspace_id = ${ctx.workspaceId} and e.member_id = coalesce(w.member_id, d.member_id)
      )
  `.execute(ctx.db)
  return rows
}
