import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { listTrashed, type TrashPage } from '../../timeline/server/list-trashed.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { isHeld, type Position } from '../person.ts'
import { getPerson } from './people.queries.ts'
import './people.table.ts'

type Columns = {
  title: string | null
  city: string | null
  website: string | null
  version: number
  trashedAt: Date | null
  trashedBy: string | null
  organisation: { id: string; name: string } | null
}

type HeldPosition = Position & { id: string; organisation: string | null }

/** Everything that is said of a person, in the trash or not. */
export async function getPersonRecord(ctx: WorkspaceCtx, id: string) {
  const { organisationId: _, ...person } = await getPerson(ctx, id)
  const { trashedAt, trashedBy, ...columns } = await getColumns(ctx, id)
  const today = formatDay(await todayIn(ctx))
  const positions = await listPositions(ctx, id)
  return {
    ...person,
    ...columns,
    phones: await listPhones(ctx, id),
    positions: positions.map(position => ({ ...position, isHeld: isHeld(position, today) })),
    trashed: trashedAt && { at: trashedAt.toISOString(), by: trashedBy },
  }
}

async function getColumns(ctx: WorkspaceCtx, id: string): Promise<Columns> {
  const { rows } = await sql<Columns>`
    select p.title, p.city, p.website, p.version, p.trashed_at as "trashedAt", m.name as "trashedBy",
      case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end as organisation
    from people p
    left join members m on m.workspace_id = p.workspace_id and m.id = p.trashed_by
    left join organisations o on o.workspace_id = p.workspace_id and o.id = p.organisation_id
      and o.trashed_at is null
    where p.workspace_id = ${ctx.workspaceId} and p.id = ${id}::uuid`.execute(ctx.db)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such person here.')
  return rows[0]
}

const listPhones = (ctx: WorkspaceCtx, id: string) =>
  ctx.db
    .selectFrom('phones')
    .select(['number', 'label'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('person_id', '=', id)
    .orderBy('number')
    .execute()

/** The latest first. */
async function listPositions(ctx: WorkspaceCtx, id: string): Promise<HeldPosition[]> {
  const { rows } = await sql<HeldPosition>`
    select s.id, s.organisation_id as "organisationId", o.name as organisation, s.title, s.since_on as "sinceOn",
      s.until_on as "untilOn"
    from positions s
    left join organisations o on o.workspace_id = s.workspace_id and o.id = s.organisation_id
    where s.workspace_id = ${ctx.workspaceId} and s.person_id = ${id}::uuid
    order by s.until_on desc nulls first, s.since_on desc nulls last, s.id desc`.execute(ctx.db)
  return rows
}

export async function isPosition(ctx: WorkspaceCtx, personId: string, positionId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('positions')
    .select('id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('person_id', '=', personId)
    .where('id', '=', positionId)
    .executeTakeFirst()
  return row !== undefined
}

/** People whose positions begin or end on some day: where they belong may change by the calendar alone. */
export async function listPeopleInTime(ctx: WorkspaceCtx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from positions
    where workspace_id = ${ctx.workspaceId} and (since_on is not null or until_on is not null)`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

/** People who have an address at one of these domains, or below it. */
export async function listPeopleAtDomains(ctx: WorkspaceCtx, domains: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct a.person_id as id from addresses a, unnest(${domains}::text[]) as d (domain)
    where a.workspace_id = ${ctx.workspaceId} and a.person_id is not null and a.kind = 'human'
      and (split_part(a.address, '@', 2) = d.domain or right(split_part(a.address, '@', 2), length(d.domain) + 1) = '.' || d.domain)`.execute(
    ctx.db,
  )
  return rows.map(({ id }) => id)
}

export async function listPeopleOf(ctx: WorkspaceCtx, organisationId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from people where workspace_id = ${ctx.workspaceId} and organisation_id = ${organisationId}::uuid
    union
    select person_id from positions
    where workspace_id = ${ctx.workspaceId} and organisation_id = ${organisationId}::uuid`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

export const listTrashedPeople = (ctx: WorkspaceCtx, page: TrashPage) =>
  listTrashed(ctx, 'people', sql`r.name`, page)

export async function namesOfPeople(ctx: WorkspaceCtx, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people where workspace_id = ${ctx.workspaceId} and id = any(${ids}::uuid[])`.execute(
    ctx.db,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

type There = { id: string; name: string; title: string | null; isThere: boolean }

/** Who belongs to an organisation, and who held a position there, by name. */
export async function listPeopleThere(
  ctx: WorkspaceCtx,
  organisationId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const after = cursor?.slice(0, 36)
  if (after && !/^[0-9a-f-]{36}$/.test(after))
    throw new Refusal('invalid', 'The cursor is not one that a page of this list gave.')
  const { rows } = await sql<There>`
    select p.id, p.name, coalesce(s.title, p.title) as title,
      coalesce(p.organisation_id = ${organisationId}::uuid, false) as "isThere"
    from people p
    left join lateral (
      select title from positions s where s.workspace_id = p.workspace_id and s.person_id = p.id
        and s.organisation_id = ${organisationId}::uuid order by s.since_on desc nulls last, s.id desc limit 1
    ) s on true
    where p.workspace_id = ${ctx.workspaceId} and p.trashed_at is null and (p.organisation_id = ${organisationId}::uuid
      or p.id in (select person_id from positions
        where workspace_id = ${ctx.workspaceId} and organisation_id = ${organisationId}::uuid))
      ${after ? sql`and (p.name, p.id) > (${cursor!.slice(37)}, ${after}::uuid)` : sql``}
    order by p.name, p.id limit ${limit + 1}`.execute(ctx.db)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { people: page, next: rows.length > limit && last ? `${last.id} ${last.name}` : null }
}
