import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay } from '../../platform/days.ts'
import { REPLY_WINDOW_DAYS } from '../history.ts'
import type { ReplyCase } from '../replies.ts'
import './relationships.table.ts'

type Row = Omit<ReplyCase, 'relationship' | 'subjectLength'> & { place: number; subjectLength: number }

/** Every message of the given relationships up to a day as a case for foretelling replies, in order of time. */
export async function listReplyCases(
  ctx: WorkspaceCtx,
  until: Day,
  relationshipIds: readonly string[],
): Promise<ReplyCase[]> {
  const { rows } = await sql<Row>`
    select wanted.place, c.day - date '1970-01-01' as day, c.is_ours as ours, c.recipients,
      m.is_reply as "isReply", length(m.subject) as "subjectLength",
      case when c.answered_at <= c.sent_at + make_interval(days => ${REPLY_WINDOW_DAYS})
          and c.answered_at < (${formatDay(until)}::date + 1)::timestamp at time zone 'UTC' then true
        when c.day <= ${formatDay(until)}::date - ${REPLY_WINDOW_DAYS}::integer then false end as answered
    from unnest(${relationshipIds}::uuid[]) with ordinality as wanted (id, place)
    join relationship_messages c on c.workspace_id = ${ctx.workspaceId} and c.relationship_id = wanted.id
    join message_facts m on m.workspace_id = c.workspace_id and m.id = c.message_id
    where c.day <= ${formatDay(until)}::date
    order by c.sent_at, wanted.place, m.key`.execute(ctx.db)
  return rows.map(({ place, ...message }) => ({ ...message, relationship: place - 1 }))
}
