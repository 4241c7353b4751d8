import { sql } from 'kysely'
import { organisationDomain } from '../../organisations/domains.ts'
import { findByDomain } from '../../organisations/server/recognise-organisations.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { isHeld } from '../person.ts'
import './people.table.ts'

type Standing = {
  id: string
  present: string | null
  addresses: string[]
  positions: { organisation_id: string | null; since_on: string | null; until_on: string | null }[]
}

/**
 * Says where people belong: where they hold a position, the latest of several; else to the organisation of an
 * address of theirs, unless they are known to have left it. Answers with those who belong elsewhere now.
 */
export async function settleOrganisations(
  ctx: WorkspaceCtx,
  personIds: readonly string[],
): Promise<string[]> {
  if (personIds.length === 0) return []
  const today = formatDay(await todayIn(ctx))
  const people = await findStandings(ctx, personIds)
  const domains = new Set(people.flatMap(({ addresses }) => addresses.flatMap(domainOf)))
  const organisations = await findByDomain(ctx, [...domains])
  const moved = people
    .map(person => ({ ...person, organisation: organisationOf(person, organisations, today) }))
    .filter(({ present, organisation }) => present !== organisation)
    .map(({ id, organisation }) => ({ id, organisation_id: organisation }))
  if (moved.length === 0) return []
  await sql`
    update people p set organisation_id = m.organisation_id
    from json_to_recordset(${JSON.stringify(moved)}) as m (id uuid, organisation_id uuid)
    where p.workspace_id = ${ctx.workspaceId} and p.id = m.id`.execute(ctx.db)
  return moved.map(({ id }) => id)
}

const domainOf = (address: string) => organisationDomain(address) ?? []

function organisationOf(
  { present, addresses, positions }: Standing,
  byDomain: Map<string, string>,
  today: string,
) {
  const held = positions.filter(({ since_on, until_on }) =>
    isHeld({ sinceOn: since_on, untilOn: until_on }, today),
  )
  const position = held.find(({ organisation_id }) => organisation_id)
  if (position) return position.organisation_id
  const left = new Set(positions.map(({ organisation_id }) => organisation_id))
  const known = addresses
    .flatMap(domainOf)
    .flatMap(domain => byDomain.get(domain) ?? [])
    .filter(id => !left.has(id))
  return known.find(id => id === present) ?? known[0] ?? null
}

async function findStandings(ctx: WorkspaceCtx, personIds: readonly string[]): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select p.id, p.organisation_id as present,
      array(select a.address from addresses a where a.workspace_id = p.workspace_id and a.person_id = p.id
        and a.kind = 'human' order by a.address collate "C") as addresses,
      coalesce((select json_agg(json_build_object('organisation_id', s.organisation_id, 'since_on', s.since_on,
          'until_on', s.until_on) order by s.since_on desc nulls last, s.id desc)
        from positions s where s.workspace_id = p.workspace_id and s.person_id = p.id), '[]') as positions
    from people p where p.workspace_id = ${ctx.workspaceId} and p.id = any(${personIds}::uuid[])`.execute(
    ctx.db,
  )
  return rows
}
