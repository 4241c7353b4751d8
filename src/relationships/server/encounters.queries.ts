import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { isReadable } from '../../correspondence/server/readable.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay, parseDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { REPLY_WINDOW_DAYS } from '../history.ts'
import type { listEncountersOperation } from '../relationships.operations.ts'
import './relationships.table.ts'

type Wanted = Omit<z.output<typeof listEncountersOperation.input>, 'workspace'>

type Row = {
  messageId: string
  subject: string | null
  sentAt: Date
  isOurs: boolean
  member: string
  personId: string
  person: string
  recipients: number
  answeredAt: Date | null
  isMatured: boolean
  excerpt: string | null
  isReadable: boolean
  cursor: string
}

/** The messages between us and a person or an organisation, newest first, or only those behind one number. */
export async function listEncounters(ctx: WorkspaceCtx, wanted: Wanted) {
  const until = wanted.at === undefined ? formatDay(await todayIn(ctx)) : wanted.at
  if (parseDay(until) === undefined) throw new Refusal('invalid', `“${until}” is not a day.`)
  const window = sql`make_interval(days => ${REPLY_WINDOW_DAYS})`
  const matured = sql`c.day <= ${until}::date - ${REPLY_WINDOW_DAYS}::integer`
  const inTime = sql`(c.answered_at is not null and c.answered_at <= c.sent_at + ${window})`
  const about: Record<Wanted['about'], RawBuilder<unknown>> = {
    all: sql``,
    sent: sql`and c.is_ours`,
    received: sql`and not c.is_ours`,
    theirAnswered: sql`and c.is_ours and ${matured} and ${inTime}`,
    theirUnanswered: sql`and c.is_ours and ${matured} and not ${inTime}`,
    ourAnswered: sql`and not c.is_ours and ${matured} and ${inTime}`,
    ourUnanswered: sql`and not c.is_ours and ${matured} and not ${inTime}`,
  }
  const { rows } = await sql<Row>`
    select c.message_id as "messageId", case when readable.yes then m.subject end as subject, c.sent_at as "sentAt", c.is_ours as "isOurs", u.name as member,
      p.id as "personId", p.name as person, c.recipients, c.answered_at as "answeredAt", ${matured} as "isMatured",
      case when readable.yes then left(b.text, 280) end as excerpt, readable.yes as "isReadable", c.sent_at::text as cursor
    from relationships r
    join relationship_messages c on c.workspace_id = r.workspace_id and c.relationship_id = r.id
    join message_facts m on m.workspace_id = c.workspace_id and m.id = c.message_id
    join people p on p.workspace_id = r.workspace_id and p.id = r.person_id and p.trashed_at is null
    join members u on u.workspace_id = r.workspace_id and u.id = r.member_id
    cross join lateral (select ${isReadable(ctx, 'c.message_id')} as yes) readable
    left join message_bodies b on b.workspace_id = c.workspace_id and b.message_id = c.message_id
    where r.workspace_id = ${ctx.workspaceId} and c.day <= ${until}::date
      ${wanted.person ? sql`and r.person_id = ${wanted.person}::uuid` : sql``}
      ${wanted.organisation ? sql`and p.organisation_id = ${wanted.organisation}::uuid` : sql``}
      ${wanted.member ? sql`and r.member_id = ${wanted.member}::uuid` : sql``}
      ${about[wanted.about]} ${afterCursor(wanted.cursor)}
    order by c.sent_at desc, c.message_id desc, r.id desc
    limit ${wanted.limit + 1}`.execute(ctx.db)
  const page = rows.slice(0, wanted.limit)
  const last = page.at(-1)
  return {
    encounters: page.map(({ cursor, sentAt, answeredAt, ...row }) => ({
      ...row,
      sentAt: sentAt.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
    next: rows.length > page.length && last ? `${last.cursor}~${last.messageId}` : null,
  }
}

function afterCursor(cursor: string | undefined): RawBuilder<unknown> {
  if (!cursor) return sql``
  const [sentAt, messageId] = cursor.split('~')
  if (!sentAt || !messageId)
    throw new Refusal('invalid', 'The cursor is not one that a page of this list gave.')
  return sql`and (c.sent_at, c.message_id) < (${sentAt}::timestamptz, ${messageId}::uuid)`
}
