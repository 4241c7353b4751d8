import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { parseDay } from '../../platform/days.ts'
import { readSort } from '../../views/sort.ts'
import { FIELDS } from '../list-fields.ts'
import type { listOrganisationsOperation } from '../relationships.operations.ts'
import { countAtOnce } from './list-counts.ts'
import { ask } from './list-question.ts'
import { findPage } from './list-rows.ts'
import type { OrganisationReadingsTable, RelationshipReadingsTable } from './relationships.table.ts'
import { findSmallWaves } from './small-waves.queries.ts'

type Wanted = Partial<Omit<z.output<typeof listOrganisationsOperation.input>, 'workspace'>>

type Found = {
  domains: string[]
  strongest: { name: string; member: string; strength: number }
  firstAt: Date
  ids: string[]
}

/** Ties drawn into the sparkline of a large organisation: its strongest, which are nearly all of its wave. */
const TIES_DRAWN = 8

/** Relationships grouped by organisation; people of no known organisation stand together. */
export async function listOrganisations(ctx: WorkspaceCtx, wanted: Wanted) {
  const { filter, search, at, sort = 'strength', cursor, limit = 50 } = wanted
  const order = readSort(sort, FIELDS.organisations)
  const question = await ask(ctx, { listed: 'organisations', filter, search, at })
  const counted = await countAtOnce(ctx, question)
  const { rows, next } = await findPage<OrganisationReadingsTable>(
    ctx,
    question,
    { sort: order, cursor, limit },
    counted,
  )
  const { asOf, verdict } = question
  return { asOf, verdict, ...counted, organisations: await presentOrganisations(ctx, asOf, rows), next }
}

async function presentOrganisations(
  ctx: WorkspaceCtx,
  asOf: string,
  rows: readonly OrganisationReadingsTable[],
) {
  const found = await findStrongest(
    ctx,
    asOf,
    rows.map(row => row.organisation_id),
  )
  const waves = await findSmallWaves(ctx, parseDay(asOf)!, found)
  return rows.map((row, index) => ({
    id: row.organisation_id,
    name: row.name,
    domains: found[index]!.domains,
    people: row.people,
    relationships: row.relationships,
    strength: row.strength,
    strongest: found[index]!.strongest,
    states: row.states as Record<RelationshipReadingsTable['state'], number>,
    sent: row.sent,
    received: row.received,
    lastAt: row.last_at.toISOString(),
    ourTrust: row.our_trust,
    theirTrust: row.their_trust,
    wave: waves[index]!,
  }))
}

/** What else is shown of each organisation of a page, in its order. */
async function findStrongest(
  ctx: WorkspaceCtx,
  asOf: string,
  ids: readonly (string | null)[],
): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select strongest.*, array(select domain from organisation_domains d
      where d.workspace_id = ${ctx.workspaceId} and d.organisation_id = wanted.id order by domain) as domains
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, place)
    cross join lateral (
      select array_agg(t.relationship_id) as ids, min(t.first_at) as "firstAt",
        (array_agg(jsonb_build_object('name', t.name, 'member', m.name,
          'strength', t.strength) order by t.strength desc, t.relationship_id desc))[1] as strongest
      from (
        -- Two searches of one index, which \`is not distinct from\` cannot use.
        (${strongestOf(ctx, asOf, sql`r.organisation_id = wanted.id`)})
        union all
        (${strongestOf(ctx, asOf, sql`wanted.id is null and r.organisation_id is null`)})
      ) t
      join members m on m.workspace_id = ${ctx.workspaceId} and m.id = t.member_id
    ) strongest
    order by wanted.place`.execute(ctx.db)
  return rows
}

const strongestOf = (ctx: WorkspaceCtx, asOf: string, whose: RawBuilder<unknown>) => sql`
  select r.relationship_id, r.member_id, r.name, r.strength, r.first_at from relationship_readings r
  where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date and ${whose}
  order by r.strength desc, r.relationship_id desc limit ${TIES_DRAWN}`
