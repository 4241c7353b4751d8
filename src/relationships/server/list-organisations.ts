import { sql } from 'kysely'
import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay, parseDay } from '../../platform/days.ts'
import { mergeHistories } from '../history.ts'
import type { listOrganisationsOperation } from '../relationships.operations.ts'
import { waveOf } from '../wave.ts'
import { listMeasurable, type Measurable } from './histories.queries.ts'
import { readingsAt } from './read-relationships.ts'
import './relationships.table.ts'

type Wanted = Omit<z.output<typeof listOrganisationsOperation.input>, 'workspace'>

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
  total: number
}

/** Ties drawn into the sparkline of a large organisation: its strongest, which are nearly all of its wave. */
const TIES_DRAWN = 30
const SPARKLINE_DAYS = 730
const SPARKLINE_STEP = 14

/** Relationships grouped by organisation, strongest first; people of no known organisation stand together. */
export async function listOrganisations(ctx: WorkspaceCtx, wanted: Wanted) {
  const { asOf, verdict } = await readingsAt(ctx, wanted.at)
  const offset = Number(wanted.cursor ?? 0) || 0
  const rows = await findRows(ctx, asOf, wanted, offset)
  const page = rows.slice(0, wanted.limit)
  const until = parseDay(asOf)!
  const histories = await listMeasurable(
    ctx,
    until,
    page.flatMap(({ ids }) => ids),
  )
  const byId = new Map(histories.map(tie => [tie.id, tie]))
  return {
    asOf,
    verdict,
    total: rows[0]?.total ?? 0,
    organisations: page.map(({ ids, total: _, ...row }) => ({
      ...row,
      lastAt: row.lastAt.toISOString(),
      wave: sparkline(
        ids.flatMap(id => byId.get(id) ?? []),
        until,
      ),
    })),
    next: rows.length > page.length ? String(offset + page.length) : null,
  }
}

function sparkline(ties: Measurable[], until: number) {
  const history = mergeHistories(ties.map(tie => tie.history))
  const from = Math.max(history[0]?.day ?? until, until - SPARKLINE_DAYS)
  return waveOf(history, { from, until, step: SPARKLINE_STEP }).map(({ day, ours, theirs }) => ({
    day: formatDay(day),
    ours,
    theirs,
  }))
}

async function findRows(ctx: WorkspaceCtx, asOf: string, wanted: Wanted, offset: number): Promise<Row[]> {
  const search = wanted.search?.trim()
  const pattern = `%${search?.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Row>`
    with grouped as (
      select r.organisation_id as id, count(distinct r.person_id) as people, count(*) as relationships,
        -- The product of the chances that each tie stays silent; a certainty counts as one in 10^9 less.
        1 - exp(sum(ln(greatest(1 - r.strength, 1e-9)) order by r.relationship_id)) as strength,
        sum(r.sent) as sent, sum(r.received) as received, max(r.last_at) as "lastAt"
      from relationship_readings r
      where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date
      group by r.organisation_id
    ),
    page as (
      select g.*, coalesce(o.name, 'No organisation known') as name, count(*) over () as total
      from grouped g
      left join organisations o on o.workspace_id = ${ctx.workspaceId} and o.id = g.id
      where ${
        search
          ? sql`o.name ilike ${pattern} or exists (select from organisation_domains d
        where d.workspace_id = ${ctx.workspaceId} and d.organisation_id = g.id and d.domain ilike ${pattern})`
          : sql`true`
      }
      order by g.strength desc, g.id
      limit ${wanted.limit + 1} offset ${offset}
    )
    select p.*, states.states, strongest.strongest, strongest.ids,
      array(select domain from organisation_domains d
        where d.workspace_id = ${ctx.workspaceId} and d.organisation_id = p.id order by domain) as domains
    from page p
    cross join lateral (
      select jsonb_object_agg(s.state, s.count) as states
      from (select state, count(*) as count from relationship_readings r
        where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date
          and r.organisation_id is not distinct from p.id group by state) s
    ) states
    cross join lateral (
      select array_agg(t.relationship_id) as ids, (array_agg(jsonb_build_object('name', t.name, 'member', m.name,
        'strength', t.strength) order by t.strength desc, t.relationship_id))[1] as strongest
      from (select * from relationship_readings r
        where r.workspace_id = ${ctx.workspaceId} and r.as_of = ${asOf}::date
          and r.organisation_id is not distinct from p.id
        order by r.strength desc, r.relationship_id limit ${TIES_DRAWN}) t
      join members m on m.workspace_id = t.workspace_id and m.id = t.member_id
    ) strongest
    order by p.strength desc, p.id`.execute(ctx.db)
  return rows
}
