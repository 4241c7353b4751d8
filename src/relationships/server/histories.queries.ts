import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay } from '../../platform/days.ts'
import type { ContactDay, History } from '../history.ts'
import './relationships.table.ts'

/** One relationship as it is measured: who, and its history up to a day. */
export type Measurable = {
  id: string
  memberId: string
  personId: string
  organisationId: string | null
  name: string
  history: History
  firstAt: Date
  lastAt: Date
}

/** The whole numbers of a day in the order in which `listMeasurable` packs them, then the reply minutes. */
type PackedDay = [Day, ...counts: EightCounts, theirs: number[], ours: number[]]
type EightCounts = [number, number, number, number, number, number, number, number]

type Row = Omit<Measurable, 'history'> & { days: PackedDay[] }

/**
 * The relationships with contact by `until`, with nobody who is in the trash, in the order of their addresses: the same in every database that holds
 * the same mail, so that what is fitted to them is the same to the last digit.
 */
export async function listRelationshipIds(ctx: WorkspaceCtx, until: Day): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id
    from relationships r
    join people p on p.workspace_id = r.workspace_id and p.id = r.person_id and p.trashed_at is null
    cross join lateral (
      select min(a.address collate "C") as address from addresses a
      where a.workspace_id = r.workspace_id and a.person_id = r.person_id) person
    cross join lateral (
      select min(a.address collate "C") as address from addresses a
      where a.workspace_id = r.workspace_id and a.member_id = r.member_id) member
    where r.workspace_id = ${ctx.workspaceId} and exists (
      select from relationship_days d where d.workspace_id = r.workspace_id and d.relationship_id = r.id
        and d.day <= ${formatDay(until)}::date)
    order by person.address, member.address, r.id`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

/** The named relationships, those with contact by `until` and nobody in the trash, in the order given. */
export async function listMeasurable(
  ctx: WorkspaceCtx,
  until: Day,
  ids: readonly string[],
): Promise<Measurable[]> {
  const { rows } = await sql<Row>`
    select r.id, r.member_id as "memberId", r.person_id as "personId", o.id as "organisationId", p.name,
      d.days, d.first_at as "firstAt", d.last_at as "lastAt"
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, place)
    join relationships r on r.workspace_id = ${ctx.workspaceId} and r.id = wanted.id
    join people p on p.workspace_id = r.workspace_id and p.id = r.person_id and p.trashed_at is null
    left join organisations o
      on o.workspace_id = p.workspace_id and o.id = p.organisation_id and o.trashed_at is null
    cross join lateral (
      select json_agg(json_build_array(d.day - date '1970-01-01', d.sent, d.received, d.sent_share, d.received_share,
          d.sent_answered, d.received_answered, d.sent_answered_share, d.received_answered_share, d.their_reply_minutes, d.our_reply_minutes) order by d.day) as days,
        min(d.first_at) as first_at, max(d.last_at) as last_at
      from relationship_days d
      where d.workspace_id = r.workspace_id and d.relationship_id = r.id and d.day <= ${formatDay(until)}::date
    ) d
    where d.days is not null
    order by wanted.place`.execute(ctx.db)
  return rows.map(({ days, ...row }) => ({ ...row, history: days.map(unpack) }))
}

function unpack([day, ...packed]: PackedDay): ContactDay {
  const [sent, received, sentShare, receivedShare, ...answered] = packed
  const [sentAnswered, receivedAnswered, sentAnsweredShare, receivedAnsweredShare, theirs, ours] = answered
  return {
    day,
    sent,
    received,
    sentShare,
    receivedShare,
    sentAnswered,
    receivedAnswered,
    sentAnsweredShare,
    receivedAnsweredShare,
    theirReplyMinutes: theirs,
    ourReplyMinutes: ours,
  }
}
