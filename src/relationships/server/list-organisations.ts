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
import type { OrganisationReadingsTable } from './relationships.table.ts'
import { findSmallWaves } from './small-waves.queries.ts'

type Wanted = Partial<Omit<z.output<typeof listOrganisationsOperation.input>, 'workspace'>>

type Row = {
  id: string | null
  name: string
  domains: string[]
  people: number
  relationships: number
  strength: number
  strongest: { name: string; member: string; strength: number }
  states: Record<string, number>
  sent: number
  received: number
  lastAt: Date
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

async function presentOrganisations(ctx: WorkspaceCtx, asOf: string, rows: OrganisationReadingsTable[]) {
  const ids = rows.map(row => row.organisation_id)
  const page = await findRows(ctx, asOf, ids)
  const waves = await findSmallWaves(
    ctx,
    parseDay(asOf)!,
    page.map(({ ids }) => ids),
  )
  return page.map(({ ids, ...row }, index) => ({
    ...row,
    lastAt: row.lastAt.toISOString(),
    wave: waves[index]!,
  }))
}

/** The organisations of a page, in its order. */
async function findRows(ctx: WorkspaceCtx, asOf: string, ids: readonly (string | null)[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with page as materialized (
      select g.*, array_position(${ids}::uuid[], g.organisation_id) as place from organisation_readings g
      where g.workspace_id = ${ctx.workspaceId} and g.as_of = ${asOf}::date
        and (g.organisation_id = any(${ids}::uuid[]) or (${ids.includes(null)} and g.organisation_id is null))
    )
    select p.organisation_id as id, coalesce(o.name, 'No organisation known') as name, p.people, p.relationships,
      p.strength, p.states, p.sent, p.received, p.last_at as "lastAt", strongest.strongest, strongest.ids,
      array(select domain from organisation_domains d
        where d.workspace_id = p.workspace_id and d.organisation_id = p.organisation_id order by domain) as domains
    from page p
    left join organisations o on o.workspace_id = p.workspace_id and o.id = p.organisation_id
    cross join lateral (
      select array_agg(t.relationship_id) as ids, (array_agg(jsonb_build_object('name', t.name, 'member', m.name,
        'strength', t.strength) order by t.strength desc, t.relationship_id desc))[1] as strongest
      from (
        -- Two searches of one index, which \`is not distinct from\` cannot use.
        (${strongestOf(sql`r.organisation_id = p.organisation_id`)})
        union all
        (${strongestOf(sql`p.organisation_id is null and r.organisation_id is null`)})
      ) t
      join members m on m.workspace_id = t.workspace_id and m.id = t.member_id
    ) strongest
    order by p.place`.execute(ctx.db)
  return rows
}

const strongestOf = (whose: RawBuilder<unknown>) => sql`
  select r.workspace_id, r.relationship_id, r.member_id, r.name, r.strength from relationship_readings r
  where r.workspace_id = p.workspace_id and r.as_of = p.as_of and ${whose}
  order by r.strength desc, r.relationship_id desc limit ${TIES_DRAWN}`
