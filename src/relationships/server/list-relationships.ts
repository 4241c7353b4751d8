import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay, parseDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { listRelationshipsOperation, relationshipRowSchema } from '../relationships.operations.ts'
import { RELATIONSHIP_STATES } from '../relationships.operations.ts'
import { waveOf } from '../wave.ts'
import { listMeasurable } from './histories.queries.ts'
import { readingsAt } from './read-relationships.ts'
import type { RelationshipReadingsTable } from './relationships.table.ts'

type Wanted = Omit<z.output<typeof listRelationshipsOperation.input>, 'workspace'>
export type RelationshipRow = z.input<typeof relationshipRowSchema>
type Filters = Pick<Wanted, 'state' | 'organisation' | 'member' | 'person' | 'search'>

const SORTS = {
  strength: { column: 'strength', direction: 'down', type: 'double precision' },
  name: { column: 'name', direction: 'up', type: 'text' },
  lastContact: { column: 'last_at', direction: 'down', type: 'timestamptz' },
  nextDue: { column: 'next_due_on', direction: 'up', type: 'date' },
} as const

const SPARKLINE_DAYS = 730
const SPARKLINE_STEP = 14

export async function listRelationships(ctx: WorkspaceCtx, wanted: Wanted) {
  const { asOf, verdict } = await readingsAt(ctx, wanted.at)
  const states = await countStates(ctx, asOf, wanted)
  const { rows, next } = await findPage(ctx, asOf, wanted)
  const relationships = await presentRows(ctx, asOf, rows)
  const total = wanted.state
    ? states[wanted.state]
    : Object.values(states).reduce((sum, count) => sum + count, 0)
  return { asOf, verdict, total, states, relationships, next }
}

async function findPage(ctx: WorkspaceCtx, asOf: string, wanted: Wanted) {
  const { column, direction, type } = SORTS[wanted.sort]
  const isDown = (wanted.direction ?? direction) === 'down'
  const order = isDown ? sql`desc` : sql`asc`
  const key = sql.ref(`r.${column}`)
  // Relationships without a due day come last, whichever way the others stand; they have no page of their own
  // order, so the due list holds those that are due.
  const present = column === 'next_due_on' ? sql`and r.next_due_on is not null` : sql``
  const after = wanted.cursor ? afterCursor(wanted.cursor, key, type, isDown) : sql``
  const { rows } = await sql<RelationshipReadingsTable & { cursor: string }>`
    select r.*, ${key}::text as cursor from relationship_readings r
    where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date ${present} ${matching(ctx, wanted)} ${after}
    order by ${key} ${order}, r.relationship_id ${order}
    limit ${wanted.limit + 1}`.execute(ctx.db)
  const page = rows.slice(0, wanted.limit)
  const last = page.at(-1)
  return {
    rows: page,
    next: rows.length > page.length && last ? writeCursor(last.cursor, last.relationship_id) : null,
  }
}

const writeCursor = (value: string, id: string) =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

function afterCursor(
  cursor: string,
  key: RawBuilder<unknown>,
  type: string,
  isDown: boolean,
): RawBuilder<unknown> {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string]
    const than = isDown ? sql`<` : sql`>`
    return sql`and (${key}, r.relationship_id) ${than} (${String(value)}::${sql.raw(type)}, ${String(id)}::uuid)`
  } catch {
    throw new Refusal('invalid', 'The cursor is not one that a page of this list gave.')
  }
}

function matching(
  ctx: WorkspaceCtx,
  { state, organisation, member, person, search }: Filters,
): RawBuilder<unknown> {
  const parts = [
    state && sql`and r.state = ${state}`,
    organisation && sql`and r.organisation_id = ${organisation}::uuid`,
    member && sql`and r.member_id = ${member}::uuid`,
    person && sql`and r.person_id = ${person}::uuid`,
    search?.trim() && matchingWords(ctx, search.trim()),
  ]
  return sql.join(
    parts.map(part => part || sql``),
    sql` `,
  )
}

function matchingWords(ctx: WorkspaceCtx, search: string) {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return sql`and r.person_id in (
    select p.id from people p where p.workspace_id = ${ctx.workspaceId} and p.name ilike ${pattern}
    union
    select a.person_id from addresses a where a.workspace_id = ${ctx.workspaceId} and a.address ilike ${pattern})`
}

async function countStates(
  ctx: WorkspaceCtx,
  asOf: string,
  { organisation, member, person, search }: Filters,
) {
  // Whole and by member they are kept; what else is asked for names few relationships.
  const isKept = !organisation && !person && !search?.trim()
  const counted = isKept
    ? sql`sum(r.count)::bigint as count from reading_counts r`
    : sql`count(*) as count from relationship_readings r`
  const { rows } = await sql<{ state: keyof typeof none; count: number }>`
    select r.state, ${counted}
    where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date
      ${matching(ctx, { organisation, member, person, search })}
    group by r.state`.execute(ctx.db)
  const counts = { ...none }
  for (const { state, count } of rows) counts[state] = count
  return counts
}

const none = Object.fromEntries(RELATIONSHIP_STATES.map(state => [state, 0])) as Record<
  (typeof RELATIONSHIP_STATES)[number],
  number
>

/** Readings as they travel: with the names of both sides and a wave small enough for a line of a table. */
export async function presentRows(
  ctx: WorkspaceCtx,
  asOf: string,
  rows: readonly RelationshipReadingsTable[],
): Promise<RelationshipRow[]> {
  const until = parseDay(asOf)!
  const ids = rows.map(row => row.relationship_id)
  const histories = new Map((await listMeasurable(ctx, until, ids)).map(({ id, history }) => [id, history]))
  const names = await findNames(ctx, ids)
  return rows.map(row => {
    const history = histories.get(row.relationship_id) ?? []
    const from = Math.max(history[0]?.day ?? until, until - SPARKLINE_DAYS)
    const wave = waveOf(history, { from, until, step: SPARKLINE_STEP })
    return {
      id: row.relationship_id,
      personId: row.person_id,
      name: row.name,
      memberId: row.member_id,
      organisationId: row.organisation_id,
      ...names.get(row.relationship_id)!,
      state: row.state,
      since: row.state_since,
      stateBecause: row.state_because,
      strength: row.strength,
      chance90: row.chance90,
      isMutual: row.is_mutual,
      sent: row.sent,
      received: row.received,
      theirReplyRate: row.their_reply_rate,
      ourReplyRate: row.our_reply_rate,
      theirMedianReplyHours: row.their_median_reply_hours,
      ourMedianReplyHours: row.our_median_reply_hours,
      firstAt: row.first_at.toISOString(),
      lastAt: row.last_at.toISOString(),
      nextDueAt: row.next_due_on,
      because: row.because as string[],
      wave: wave.map(({ day, ours, theirs }) => ({ day: formatDay(day), ours, theirs })),
    }
  })
}

async function findNames(ctx: WorkspaceCtx, relationshipIds: readonly string[]) {
  const { rows } = await sql<{ id: string; person: string; member: string; organisation: string | null }>`
    select r.id, m.name as member, o.name as organisation, a.address as person
    from relationships r
    join members m on m.workspace_id = r.workspace_id and m.id = r.member_id
    join people p on p.workspace_id = r.workspace_id and p.id = r.person_id
    left join organisations o
      on o.workspace_id = p.workspace_id and o.id = p.organisation_id and o.trashed_at is null
    cross join lateral (
      select a.address from addresses a
      left join address_names n on n.workspace_id = a.workspace_id and n.address_id = a.id
      where a.workspace_id = r.workspace_id and a.person_id = r.person_id
      group by a.address, a.kind order by a.kind = 'alias', sum(n.uses) desc nulls last, a.address collate "C" limit 1
    ) a
    where r.workspace_id = ${ctx.workspaceId} and r.id = any(${relationshipIds}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(({ id, ...names }) => [id, names]))
}
