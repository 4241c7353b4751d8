import { sql } from 'kysely'
import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { readSort } from '../../views/sort.ts'
import { FIELDS } from '../list-fields.ts'
import type { listPeopleOperation } from '../relationships.operations.ts'
import { countStates, ofState } from './list-counts.ts'
import { ask } from './list-question.ts'
import { presentRows } from './list-relationships.ts'
import { findPage } from './list-rows.ts'
import type { PersonReadingsTable, RelationshipReadingsTable } from './relationships.table.ts'

type Wanted = Partial<Omit<z.output<typeof listPeopleOperation.input>, 'workspace'>>

/** People, each with the strongest tie to them, how many of us know them, and what has passed with all of us. */
export async function listPeople(ctx: WorkspaceCtx, wanted: Wanted) {
  const { state, filter, search, at, sort = 'strength', cursor, limit = 50 } = wanted
  const order = readSort(sort, FIELDS.people)
  const asked = { listed: 'people', filter, search, at } as const
  const ofAnyState = await ask(ctx, asked)
  const counts = await countStates(ctx, asked, ofAnyState, state)
  const question = ofState(ofAnyState, state)
  const paging = { sort: order, cursor, limit }
  const { rows, next } = await findPage<PersonReadingsTable>(ctx, question, paging, counts)
  const people = await presentPeople(ctx, question.asOf, rows)
  return { asOf: question.asOf, verdict: question.verdict, ...counts, people, next }
}

async function presentPeople(ctx: WorkspaceCtx, asOf: string, rows: readonly PersonReadingsTable[]) {
  const ids = rows.map(row => row.relationship_id)
  const [reasons, knownTo] = await Promise.all([
    findReasons(ctx, asOf, ids),
    whoKnows(
      ctx,
      asOf,
      rows.map(row => row.person_id),
    ),
  ])
  const strongest = await presentRows(
    ctx,
    asOf,
    rows.map(row => ({ ...row, ...reasons.get(row.relationship_id)! })),
  )
  return strongest.map((row, index) => ({
    ...row,
    knownBy: rows[index]!.known_by,
    knownTo: knownTo.get(row.personId) ?? [],
  }))
}

async function findReasons(ctx: WorkspaceCtx, asOf: string, ids: readonly string[]) {
  const { rows } = await sql<
    Pick<RelationshipReadingsTable, 'relationship_id' | 'state_because' | 'because'>
  >`select relationship_id, state_because, because from relationship_readings
    where workspace_id = ${ctx.workspaceId} and as_of = ${asOf}::date
      and relationship_id = any(${ids}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(row => [row.relationship_id, row]))
}

async function whoKnows(ctx: WorkspaceCtx, asOf: string, personIds: readonly string[]) {
  const { rows } = await sql<{ personId: string; members: { id: string; name: string }[] }>`
    select r.person_id as "personId",
      json_agg(json_build_object('id', m.id, 'name', m.name) order by r.strength desc, m.name) as members
    from relationship_readings r
    join members m on m.workspace_id = r.workspace_id and m.id = r.member_id
    where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date
      and r.person_id = any(${personIds}::uuid[])
    group by r.person_id`.execute(ctx.db)
  return new Map(rows.map(({ personId, members }) => [personId, members]))
}
