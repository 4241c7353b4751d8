import { sql } from 'kysely'
import { type Contact, listContacts } from '../../correspondence/server/contacts.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { rowsOf } from '../../platform/database/rows.ts'
import { REPLY_WINDOW_DAYS, SHARE_UNIT } from '../history.ts'
import './relationships.table.ts'

/**
 * Brings what the measures stand on up to date with the given messages: new ones, or ones whose people changed.
 * Nothing is adjusted; the few rows that these messages touch are made again from the facts. So the outcome is the
 * same in whatever order messages came, and the same as making everything anew (`rebuild`).
 * Returns the relationships touched.
 */
export async function recordMessages(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<string[]> {
  const ids = [...messageIds, ...(await findAnswersTo(ctx, messageIds))]
  const dropped = await dropContacts(ctx, ids)
  const contacts = await listContacts(ctx, ids)
  await addRelationships(ctx, contacts)
  const added = await addContacts(ctx, contacts)
  const answered = await findAnswered(ctx, [...dropped, ...added])
  const days = await recountDays(ctx, [...dropped, ...added, ...answered])
  await dropEmptyRelationships(ctx, dropped)
  return days
}

/** Throws away everything derived from messages; `recordMessages` of them all makes it again. */
export async function clearDerived(ctx: WorkspaceCtx) {
  await sql`delete from relationship_messages where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  await sql`delete from relationship_days where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
}

/** A message of a relationship, by where it counts: the day it was sent and the day it was answered. */
type Touched = { relationship_id: string; message_id: string; day: string; answered_on: string | null }

/** A reply through a list is also addressed to the author of what it answers, who is known only once that is in. */
async function findAnswersTo(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select answer.id
    from message_facts m
    join message_facts answer on answer.workspace_id = m.workspace_id and answer.parent_key = m.key
    where m.workspace_id = ${ctx.workspaceId} and m.id = any(${messageIds}::uuid[])
      and answer.kind = 'discussion' and answer.id <> all(${messageIds}::uuid[])`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

async function dropContacts(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<Touched[]> {
  const { rows } = await sql<Touched>`
    delete from relationship_messages
    where workspace_id = ${ctx.workspaceId} and message_id = any(${messageIds}::uuid[])
    returning relationship_id, message_id, day, (answered_at at time zone 'UTC')::date as answered_on`.execute(
    ctx.db,
  )
  return rows
}

async function addRelationships(ctx: WorkspaceCtx, contacts: readonly Contact[]) {
  const pairs = new Map(
    contacts.map(({ member_id, person_id }) => [`${member_id} ${person_id}`, { member_id, person_id }]),
  )
  const rows = [...pairs.values()].map(pair => ({
    workspace_id: ctx.workspaceId,
    id: ctx.ids.next(),
    ...pair,
  }))
  await sql`insert into relationships select * from ${rowsOf('relationships', rows)}
    on conflict (workspace_id, person_id, member_id) do nothing`.execute(ctx.db)
}

async function addContacts(ctx: WorkspaceCtx, contacts: readonly Contact[]): Promise<Touched[]> {
  const { rows } = await sql<Touched>`
    insert into relationship_messages
    select r.workspace_id, r.id, c.message_id, c.is_ours, c.sent_at, (c.sent_at at time zone 'UTC')::date,
      c.recipients, null
    from json_to_recordset(${JSON.stringify(contacts)}) as c (message_id uuid, member_id uuid, person_id uuid,
      is_ours boolean, sent_at timestamptz, recipients integer)
    join relationships r
      on r.workspace_id = ${ctx.workspaceId} and r.person_id = c.person_id and r.member_id = c.member_id
    returning relationship_id, message_id, day, null as answered_on`.execute(ctx.db)
  return rows
}

/**
 * Finds the first answer to every message that may have won or lost one: the messages at hand and those that they
 * may answer. An answer names the message in its header; where it names none (some programs and exports lose
 * that), a reply with the same subject back to the sender within the reply window is taken for one.
 */
async function findAnswered(ctx: WorkspaceCtx, touched: readonly Touched[]): Promise<Touched[]> {
  const { rows } = await sql<Touched>`
    with touched as materialized (
      select * from unnest(${touched.map(c => c.relationship_id)}::uuid[], ${touched.map(c => c.message_id)}::uuid[])
        as t (relationship_id, message_id)
    ),
    facts as materialized (
      select t.relationship_id, m.id, m.key, m.parent_key, m.is_reply, m.subject_key, m.sent_at
      from touched t
      join message_facts m on m.workspace_id = ${ctx.workspaceId} and m.id = t.message_id
    ),
    questions as materialized (
      select relationship_id, id as message_id from facts
      union
      select f.relationship_id, parent.id
      from facts f
      join message_facts parent on parent.workspace_id = ${ctx.workspaceId} and parent.key = f.parent_key
      union
      select f.relationship_id, q.message_id
      from facts f
      join relationship_messages q on q.workspace_id = ${ctx.workspaceId}
        and q.relationship_id = f.relationship_id
        and q.sent_at >= f.sent_at - make_interval(days => ${REPLY_WINDOW_DAYS}) and q.sent_at < f.sent_at
      where f.parent_key is null and f.is_reply
    ),
    first_answers as (
      select q.relationship_id, q.message_id, q.answered_at as was, (
        select min(a.sent_at)
        from (
          select r.sent_at
          from message_facts answer
          join relationship_messages r on r.workspace_id = ${ctx.workspaceId} and r.message_id = answer.id
            and r.relationship_id = q.relationship_id and r.is_ours <> q.is_ours and r.sent_at > q.sent_at
          where answer.workspace_id = ${ctx.workspaceId} and answer.parent_key = m.key
          union all
          select r.sent_at
          from relationship_messages r
          join message_facts answer on answer.workspace_id = ${ctx.workspaceId} and answer.id = r.message_id
            and answer.parent_key is null and answer.is_reply and answer.subject_key = m.subject_key
          where r.workspace_id = ${ctx.workspaceId} and r.relationship_id = q.relationship_id
            and r.is_ours <> q.is_ours and r.sent_at > q.sent_at
            and r.sent_at <= q.sent_at + make_interval(days => ${REPLY_WINDOW_DAYS})
        ) a
      ) as answered_at
      from questions
      join relationship_messages q on q.workspace_id = ${ctx.workspaceId}
        and q.message_id = questions.message_id and q.relationship_id = questions.relationship_id
      join message_facts m on m.workspace_id = ${ctx.workspaceId} and m.id = q.message_id
    ),
    changed as (
      update relationship_messages q set answered_at = f.answered_at
      from first_answers f
      where q.workspace_id = ${ctx.workspaceId} and q.message_id = f.message_id
        and q.relationship_id = f.relationship_id and q.answered_at is distinct from f.answered_at
      returning q.relationship_id, q.message_id, q.day, f.was, f.answered_at
    )
    select relationship_id, message_id, day, (was at time zone 'UTC')::date as answered_on from changed
    union all
    select relationship_id, message_id, day, (answered_at at time zone 'UTC')::date from changed`.execute(
    ctx.db,
  )
  return rows
}

async function recountDays(ctx: WorkspaceCtx, contacts: readonly Touched[]): Promise<string[]> {
  const days = new Map<string, { relationship: string; day: string }>()
  for (const { relationship_id: relationship, day, answered_on } of contacts) {
    days.set(`${relationship} ${day}`, { relationship, day })
    if (answered_on) days.set(`${relationship} ${answered_on}`, { relationship, day: answered_on })
  }
  const keys = [...days.values()]
  if (keys.length === 0) return []
  const relationships = keys.map(({ relationship }) => relationship)
  const on = keys.map(({ day }) => day)
  await sql`
    delete from relationship_days d using unnest(${relationships}::uuid[], ${on}::date[]) as k (relationship_id, day)
    where d.workspace_id = ${ctx.workspaceId} and d.relationship_id = k.relationship_id and d.day = k.day`.execute(
    ctx.db,
  )
  await sql`
    insert into relationship_days
    select ${ctx.workspaceId}::uuid, k.relationship_id, k.day, c.*
    from unnest(${relationships}::uuid[], ${on}::date[]) as k (relationship_id, day)
    cross join lateral (
      select count(*) filter (where is_ours) as sent, count(*) filter (where not is_ours) as received,
        coalesce(sum(${SHARE_UNIT} / recipients) filter (where is_ours), 0) as sent_share,
        coalesce(sum(${SHARE_UNIT} / recipients) filter (where not is_ours), 0) as received_share,
        count(*) filter (where is_ours and ${isAnsweredInTime}) as sent_answered,
        count(*) filter (where not is_ours and ${isAnsweredInTime}) as received_answered,
        coalesce(sum(${SHARE_UNIT} / recipients) filter (where is_ours and ${isAnsweredInTime}), 0)
          as sent_answered_share,
        coalesce(sum(${SHARE_UNIT} / recipients) filter (where not is_ours and ${isAnsweredInTime}), 0)
          as received_answered_share,
        ${replyMinutes(ctx, true)} as their_reply_minutes, ${replyMinutes(ctx, false)} as our_reply_minutes,
        min(sent_at) as first_at, max(sent_at) as last_at
      from relationship_messages m
      where m.workspace_id = ${ctx.workspaceId} and m.relationship_id = k.relationship_id
        and m.sent_at >= k.day::timestamp at time zone 'UTC' and m.sent_at < (k.day + 1)::timestamp at time zone 'UTC'
    ) c
    where c.sent + c.received > 0`.execute(ctx.db)
  return [...new Set(relationships)]
}

const isAnsweredInTime = sql`answered_at <= sent_at + make_interval(days => ${REPLY_WINDOW_DAYS})`

/** Minutes to each answer that came on the day `k.day` to a message of ours (or of theirs). */
const replyMinutes = (ctx: WorkspaceCtx, toOurs: boolean) => sql`(
  select coalesce(array_agg(minutes order by minutes), '{}')
  from (
    select floor(extract(epoch from q.answered_at - q.sent_at) / 60)::integer as minutes
    from relationship_messages q
    where q.workspace_id = ${ctx.workspaceId} and q.relationship_id = k.relationship_id and q.is_ours = ${toOurs}
      and q.answered_at >= k.day::timestamp at time zone 'UTC'
      and q.answered_at < (k.day + 1)::timestamp at time zone 'UTC'
  ) answers
)`

async function dropEmptyRelationships(ctx: WorkspaceCtx, dropped: readonly Touched[]) {
  if (dropped.length === 0) return
  await sql`
    delete from relationships r
    where r.workspace_id = ${ctx.workspaceId} and r.id = any(${dropped.map(c => c.relationship_id)}::uuid[])
      and not exists (select from relationship_days d
        where d.workspace_id = r.workspace_id and d.relationship_id = r.id)`.execute(ctx.db)
}
