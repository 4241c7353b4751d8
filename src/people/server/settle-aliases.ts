import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { aliasName } from '../aliases.ts'
import { addPeople } from './add-people.ts'
import { removeUnaddressedPeople } from './recognise-addresses.ts'
import './people.table.ts'

type Settled = {
  id: string
  address: string
  person_id: string | null
  member_id: string | null
  best_person: string | null
  best_member: string | null
  has_own: boolean
}

/**
 * Gives the aliases of a batch (and earlier ones whose name the batch used) their owner: whoever is called so most
 * often by an address of their own, or, where nobody is, a person known by that name alone. Returns the aliases
 * whose owner changed.
 */
export async function settleAliases(ctx: WorkspaceCtx, nameKeys: readonly string[]): Promise<string[]> {
  if (nameKeys.length === 0) return []
  const aliases = await findAliases(ctx, nameKeys)
  const moved = aliases.filter(alias =>
    alias.best_person || alias.best_member
      ? alias.person_id !== alias.best_person || alias.member_id !== alias.best_member
      : !alias.has_own,
  )
  if (moved.length === 0) return []
  const owners = moved.map(alias => ({
    id: alias.id,
    person_id: alias.best_person ?? (alias.best_member ? null : ctx.ids.next()),
    member_id: alias.best_member,
    name: aliasName(alias.address),
    isNew: !alias.best_person && !alias.best_member,
  }))
  await addPeople(
    ctx,
    owners
      .filter(({ isNew }) => isNew)
      .map(({ person_id, name }) => ({ id: person_id, name, organisation_id: null })),
  )
  await sql`
    update addresses a set person_id = o.person_id, member_id = o.member_id
    from json_to_recordset(${JSON.stringify(owners)}) as o (id uuid, person_id uuid, member_id uuid)
    where a.workspace_id = ${ctx.workspaceId} and a.id = o.id`.execute(ctx.db)
  await removeUnaddressedPeople(
    ctx,
    moved.flatMap(({ person_id }) => person_id ?? []),
  )
  return moved.map(({ id }) => id)
}

async function findAliases(ctx: WorkspaceCtx, nameKeys: readonly string[]): Promise<Settled[]> {
  const { rows } = await sql<Settled>`
    select l.id, l.address, l.person_id, l.member_id, best.person_id as best_person, best.member_id as best_member,
      l.person_id is not null and not exists (
        select from addresses b where b.workspace_id = l.workspace_id and b.person_id = l.person_id and b.kind <> 'alias'
      ) as has_own
    from addresses l
    left join lateral (
      select a.person_id, a.member_id
      from address_names n
      join addresses a on a.workspace_id = n.workspace_id and a.id = n.address_id
      where n.workspace_id = l.workspace_id and n.name_key = split_part(l.address, ' via ', 1)
        and a.kind = 'human' and (a.person_id is not null or a.member_id is not null)
      group by a.id, a.address, a.person_id, a.member_id
      order by sum(n.uses) desc, a.address collate "C"
      limit 1
    ) best on true
    where l.workspace_id = ${ctx.workspaceId} and l.kind = 'alias'
      and split_part(l.address, ' via ', 1) = any(${nameKeys})`.execute(ctx.db)
  return rows
}
