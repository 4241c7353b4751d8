import { sql } from 'kysely'
import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { parseDay } from '../../platform/days.ts'
import { allOf, type Filter } from '../../views/filter.ts'
import { readSort } from '../../views/sort.ts'
import { FIELDS } from '../list-fields.ts'
import type { listRelationshipsOperation, relationshipRowSchema } from '../relationships.operations.ts'
import { countStates, ofState } from './list-counts.ts'
import { ask } from './list-question.ts'
import { findPage } from './list-rows.ts'
import type { RelationshipReadingsTable } from './relationships.table.ts'
import { findSmallWaves } from './small-waves.queries.ts'

type Wanted = Partial<Omit<z.output<typeof listRelationshipsOperation.input>, 'workspace'>>
export type RelationshipRow = z.input<typeof relationshipRowSchema>

export async function listRelationships(ctx: WorkspaceCtx, wanted: Wanted) {
  const { state, member, organisation, person, filter, sort = 'strength', cursor, limit = 50 } = wanted
  const order = readSort(sort, FIELDS.relationships)
  const others = allOf(is('member', member), is('organisation', organisation), filter)
  const asked = {
    listed: 'relationships',
    filter: others,
    search: wanted.search,
    person,
    at: wanted.at,
  } as const
  const ofAnyState = await ask(ctx, asked)
  const counts = await countStates(ctx, asked, ofAnyState, state)
  const question = ofState(ofAnyState, state)
  const paging = { sort: order, cursor, limit }
  const { rows, next } = await findPage<RelationshipReadingsTable>(ctx, question, paging, counts)
  const relationships = await presentRows(ctx, question.asOf, rows)
  return { asOf: question.asOf, verdict: question.verdict, ...counts, relationships, next }
}

const is = (field: string, value: string | undefined): Filter | undefined =>
  value === undefined ? undefined : { field, operator: 'is', value }

/** Readings as they travel: with the names of both sides and a wave small enough for a line of a table. */
export async function presentRows(
  ctx: WorkspaceCtx,
  asOf: string,
  rows: readonly RelationshipReadingsTable[],
): Promise<RelationshipRow[]> {
  const [waves, names] = await Promise.all([
    findSmallWaves(
      ctx,
      parseDay(asOf)!,
      rows.map(row => ({ ids: [row.relationship_id], firstAt: row.first_at })),
    ),
    findNames(ctx, rows),
  ])
  return rows.map((row, index) => ({
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
    expected90: row.expected90,
    isMutual: row.is_mutual,
    sent: row.sent,
    received: row.received,
    contactDays: row.contact_days,
    theirReplyRate: row.their_reply_rate,
    ourReplyRate: row.our_reply_rate,
    theirMedianReplyHours: row.their_median_reply_hours,
    ourMedianReplyHours: row.our_median_reply_hours,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
    nextDueAt: row.next_due_on,
    ourTrust: row.our_trust,
    theirTrust: row.their_trust,
    because: row.because as string[],
    wave: waves[index]!,
  }))
}

async function findNames(ctx: WorkspaceCtx, readings: readonly RelationshipReadingsTable[]) {
  const all = (column: 'relationship_id' | 'person_id' | 'member_id' | 'organisation_id') =>
    sql`${readings.map(reading => reading[column])}::uuid[]`
  const { rows } = await sql<{ id: string; person: string; member: string; organisation: string | null }>`
    select r.id, m.name as member, o.name as organisation, a.address as person
    from unnest(${all('relationship_id')}, ${all('person_id')}, ${all('member_id')}, ${all('organisation_id')})
      as r (id, person_id, member_id, organisation_id)
    join members m on m.workspace_id = ${ctx.workspaceId} and m.id = r.member_id
    left join organisations o on o.workspace_id = ${ctx.workspaceId} and o.id = r.organisation_id
    cross join lateral (
      select a.address from addresses a
      left join address_names n on n.workspace_id = a.workspace_id and n.address_id = a.id
      where a.workspace_id = ${ctx.workspaceId} and a.person_id = r.person_id
      group by a.address, a.kind order by a.kind = 'alias', sum(n.uses) desc nulls last, a.address collate "C" limit 1
    ) a`.execute(ctx.db)
  return new Map(rows.map(({ id, ...names }) => [id, names]))
}
