import { type RawBuilder, sql } from 'kysely'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { lockReadings } from './lock-readings.ts'
import { sumUpPeople } from './sum-up-people.ts'
import { sumUpOrganisations } from './summaries.ts'
import { lockTrust } from './trust-marks.ts'
import './relationships.table.ts'

/** Of whom trust is to be measured: everybody, or these people and all that goes for these organisations. */
export type WhoseTrust = 'everybody' | { people: string[]; organisations: string[] }

export type Score = { ours: number | null; theirs: number | null }

export type ReadTrust = {
  ties: ReadonlyMap<string, Score & { personId: string; memberId: string }>
  people: ReadonlyMap<string, Score>
  organisations: ReadonlyMap<string, Score>
}

/**
 * Brings the trust in the readings of a day up to date, where it is not: `measure` says where those stand of whom it
 * is asked.
 */
export async function bringTrustUpToDate(
  ctx: WorkspaceCtx,
  asOf: string,
  measure: (ctx: WorkspaceCtx, whose: WhoseTrust) => Promise<ReadTrust>,
) {
  const { rows } = await sql`select from trust_to_read r where ${ofSet(ctx, asOf)} limit 1`.execute(ctx.db)
  if (rows.length === 0) return
  await inTransaction(ctx, async ctx => {
    await lockTrust(ctx, 'alone')
    await lockReadings(ctx)
    // What is summed up later would have its trust taken from it again.
    await sumUpOrganisations(ctx, asOf)
    await sumUpPeople(ctx, asOf)
    const whose = await takeMarks(ctx, asOf)
    if (!whose) return
    await forget(ctx, asOf, whose)
    await keep(ctx, asOf, await measure(ctx, whose))
  })
}

/** An organisation's trust is that of its people, so of whomever it is asked, theirs belong to it. */
async function takeMarks(ctx: WorkspaceCtx, asOf: string): Promise<WhoseTrust | undefined> {
  const { rows } = await sql<{ person: string | null; organisation: string | null }>`
    delete from trust_to_read r where ${ofSet(ctx, asOf)}
    returning person_id as person, organisation_id as organisation`.execute(ctx.db)
  if (rows.length === 0) return undefined
  if (rows.some(({ person, organisation }) => person === null && organisation === null)) return 'everybody'
  const people = rows.flatMap(({ person }) => person ?? [])
  const { rows: theirs } = await sql<{ id: string }>`
    select distinct organisation_id as id from relationship_readings r
    where ${ofSet(ctx, asOf)} and person_id = any(${people}::uuid[]) and organisation_id is not null`.execute(
    ctx.db,
  )
  const organisations = new Set([
    ...rows.flatMap(({ organisation }) => organisation ?? []),
    ...theirs.map(({ id }) => id),
  ])
  return { people, organisations: [...organisations] }
}

/** Evidence may have been withdrawn, and then there is none. */
async function forget(ctx: WorkspaceCtx, asOf: string, whose: WhoseTrust) {
  const tables = [
    ['relationship_readings', 'person_id'],
    ['person_readings', 'person_id'],
    ['organisation_readings', 'organisation_id'],
  ] as const
  for (const [table, id] of tables) {
    const ids = whose === 'everybody' ? [] : id === 'person_id' ? whose.people : whose.organisations
    const which: RawBuilder<unknown> =
      whose === 'everybody' ? sql`true` : sql`${sql.ref(id)} = any(${ids}::uuid[])`
    await sql`update ${sql.table(table)} r set our_trust = null, their_trust = null
      where ${ofSet(ctx, asOf)} and ${which} and (our_trust is not null or their_trust is not null)`.execute(
      ctx.db,
    )
  }
}

async function keep(ctx: WorkspaceCtx, asOf: string, { ties, people, organisations }: ReadTrust) {
  const scores = [...ties.values()]
  await sql`update relationship_readings r set our_trust = t.ours, their_trust = t.theirs
    from unnest(${scores.map(tie => tie.personId)}::uuid[], ${scores.map(tie => tie.memberId)}::uuid[],
      ${scores.map(tie => tie.ours)}::float8[], ${scores.map(tie => tie.theirs)}::float8[])
      as t (person_id, member_id, ours, theirs)
    where ${ofSet(ctx, asOf)} and r.person_id = t.person_id and r.member_id = t.member_id`.execute(ctx.db)
  await keepSums(ctx, asOf, { table: 'person_readings', id: 'person_id', scores: people })
  await keepSums(ctx, asOf, {
    table: 'organisation_readings',
    id: 'organisation_id',
    scores: organisations,
  })
}

type Sums = { table: string; id: string; scores: ReadonlyMap<string, Score> }

const keepSums = (ctx: WorkspaceCtx, asOf: string, { table, id, scores }: Sums) =>
  sql`update ${sql.table(table)} r set our_trust = t.ours, their_trust = t.theirs
    from unnest(${[...scores.keys()]}::uuid[], ${[...scores.values()].map(score => score.ours)}::float8[],
      ${[...scores.values()].map(score => score.theirs)}::float8[]) as t (id, ours, theirs)
    where ${ofSet(ctx, asOf)} and ${sql.ref(`r.${id}`)} = t.id`.execute(ctx.db)

const ofSet = (ctx: WorkspaceCtx, asOf: string) =>
  sql`r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date`
