import { sql } from 'kysely'
import { organisationDomain } from '../../organisations/domains.ts'
import { recogniseOrganisations } from '../../organisations/server/recognise-organisations.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { rowsOf, storable } from '../../platform/database/rows.ts'
import { addMembers } from '../../workspaces/server/add-members.ts'
import { listOurDomains } from '../../workspaces/server/workspaces.queries.ts'
import { isTellingName, nameFromAddress, nameKey, tidyName } from '../names.ts'
import { addPeople } from './add-people.ts'
import './people.table.ts'

/** An address as some messages used it. */
export type Mention = {
  address: string
  kind: 'human' | 'role' | 'list' | 'alias'
  /** Display names that came with the address, and how often each. */
  names: Map<string, number>
  /** Took part in mail between people, so that somebody must stand behind the address. */
  isCorrespondent: boolean
}

type Known = {
  id: string
  address: string
  kind: Mention['kind']
  person_id: string | null
  member_id: string | null
}

export type Recognised = {
  idOf: Map<string, string>
  /** Addresses that turned out to be mailing lists, or whose owner changed: what stood on them must be redone. */
  changed: string[]
}

/**
 * Finds or makes the address rows of a batch of messages, and the people and organisations behind them. What an
 * address is can only be learned, never unlearned: a list stays a list, a correspondent stays a person. So the
 * outcome does not depend on the order in which messages come.
 */
export async function recogniseAddresses(
  ctx: WorkspaceCtx,
  mentions: readonly Mention[],
): Promise<Recognised> {
  const known = await findAddresses(ctx, mentions)
  const changed = await markLists(ctx, mentions, known)
  const made = makeAddresses(ctx, mentions, known)
  await addOwners(ctx, mentions, known, new Set(made))
  await addAddresses(ctx, made)
  await countNames(ctx, mentions, known)
  await nameOwners(
    ctx,
    mentions.filter(mention => mention.names.size > 0).map(({ address }) => known.get(address)!.id),
  )
  return { idOf: new Map([...known].map(([address, { id }]) => [address, id])), changed }
}

async function findAddresses(ctx: WorkspaceCtx, mentions: readonly Mention[]): Promise<Map<string, Known>> {
  const { rows } = await sql<Known>`
    select id, address, kind, person_id, member_id from addresses
    where workspace_id = ${ctx.workspaceId} and address = any(${mentions.map(({ address }) => address)})`.execute(
    ctx.db,
  )
  return new Map(rows.map(row => [row.address, row]))
}

async function markLists(
  ctx: WorkspaceCtx,
  mentions: readonly Mention[],
  known: Map<string, Known>,
): Promise<string[]> {
  const lists = mentions
    .filter(({ kind }) => kind === 'list')
    .map(({ address }) => known.get(address))
    .filter(row => row !== undefined && row.kind !== 'list' && row.member_id === null)
    .map(row => row!)
  if (lists.length === 0) return []
  const ids = lists.map(({ id }) => id)
  await sql`update addresses set kind = 'list', person_id = null
    where workspace_id = ${ctx.workspaceId} and id = any(${ids})`.execute(ctx.db)
  await removeUnaddressedPeople(
    ctx,
    lists.flatMap(({ person_id }) => person_id ?? []),
  )
  for (const row of lists) {
    row.kind = 'list'
    row.person_id = null
  }
  return ids
}

/** Whom only mail had shown goes with the last address; of whom somebody of us has said something stays. */
export async function removeUnaddressedPeople(ctx: WorkspaceCtx, personIds: string[]) {
  if (personIds.length === 0) return
  await sql`
    delete from people p where p.workspace_id = ${ctx.workspaceId} and p.id = any(${personIds})
      and not p.is_kept and not exists (select from addresses a where a.workspace_id = p.workspace_id and a.person_id = p.id)`.execute(
    ctx.db,
  )
}

function makeAddresses(ctx: WorkspaceCtx, mentions: readonly Mention[], known: Map<string, Known>): Known[] {
  const made = mentions
    .filter(({ address }) => !known.has(address))
    .map(({ address, kind }) => ({ id: ctx.ids.next(), address, kind, member_id: null, person_id: null }))
  for (const row of made) known.set(row.address, row)
  return made
}

async function addAddresses(ctx: WorkspaceCtx, made: readonly Known[]) {
  if (made.length === 0) return
  const rows = made.map(row => ({ ...row, workspace_id: ctx.workspaceId, name: null }))
  await sql`insert into addresses select * from ${rowsOf('addresses', rows)}`.execute(ctx.db)
}

/** Owners for the addresses that need one. Those just made are not in the database yet and go in with theirs. */
async function addOwners(
  ctx: WorkspaceCtx,
  mentions: readonly Mention[],
  known: Map<string, Known>,
  made: ReadonlySet<Known>,
) {
  const ownerless = mentions.flatMap(mention => {
    const row = known.get(mention.address)!
    const needsOwner = mention.isCorrespondent && row.kind === 'human' && !row.person_id && !row.member_id
    return needsOwner ? [row] : []
  })
  if (ownerless.length === 0) return
  const ourDomains = new Set(await listOurDomains(ctx))
  await addColleagues(
    ctx,
    ownerless.filter(({ address }) => ourDomains.has(domainOf(address))),
  )
  await addCorrespondents(
    ctx,
    ownerless.filter(({ address }) => !ourDomains.has(domainOf(address))),
  )
  const found = ownerless.filter(row => !made.has(row))
  if (found.length === 0) return
  await sql`
    update addresses a set member_id = n.member_id, person_id = n.person_id
    from unnest(${found.map(({ id }) => id)}::uuid[], ${found.map(row => row.member_id)}::uuid[],
      ${found.map(row => row.person_id)}::uuid[]) as n (id, member_id, person_id)
    where a.workspace_id = ${ctx.workspaceId} and a.id = n.id`.execute(ctx.db)
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

async function addColleagues(ctx: WorkspaceCtx, rows: Known[]) {
  const memberIds = await addMembers(
    ctx,
    rows.map(({ address }) => nameFromAddress(address)),
  )
  for (const [i, row] of rows.entries()) row.member_id = memberIds[i]!
}

async function addCorrespondents(ctx: WorkspaceCtx, rows: Known[]) {
  const domains = new Map(rows.map(({ address }) => [address, organisationDomain(address)]))
  const organisations = await recogniseOrganisations(
    ctx,
    new Set([...domains.values()].filter(d => d !== null)),
  )
  const people = rows.map(row => {
    row.person_id = ctx.ids.next()
    return {
      id: row.person_id,
      name: nameFromAddress(row.address),
      organisation_id: organisations.get(domains.get(row.address) ?? '') ?? null,
    }
  })
  await addPeople(ctx, people)
}

async function countNames(ctx: WorkspaceCtx, mentions: readonly Mention[], known: Map<string, Known>) {
  const rows = mentions.flatMap(mention => {
    const uses = new Map<string, number>()
    for (const [raw, count] of mention.names) {
      const name = storable(tidyName(raw))
      if (isTellingName(name)) uses.set(name, (uses.get(name) ?? 0) + count)
    }
    const address_id = known.get(mention.address)!.id
    return [...uses].map(([name, count]) => ({
      workspace_id: ctx.workspaceId,
      address_id,
      name,
      name_key: nameKey(name),
      uses: count,
    }))
  })
  if (rows.length === 0) return
  await sql`insert into address_names as n select * from ${rowsOf('address_names', rows)}
    on conflict (workspace_id, address_id, name) do update set uses = n.uses + excluded.uses`.execute(ctx.db)
}

/**
 * An address, and whoever is behind it, is called what it is called most often; of equals, the first in order. The
 * name that one of us has given a person stands.
 */
export async function nameOwners(ctx: WorkspaceCtx, addressIds: string[]) {
  const workspace = ctx.workspaceId
  await sql`
    update addresses a set name = best.name
    from (select distinct on (address_id) address_id, name from address_names
          where workspace_id = ${workspace} and address_id = any(${addressIds})
          order by address_id, uses desc, name collate "C") best
    where a.workspace_id = ${workspace} and a.id = best.address_id and a.name is distinct from best.name`.execute(
    ctx.db,
  )
  for (const [table, owner, isFree] of [
    ['people', 'person_id', sql`not o.is_named_by_hand`],
    ['members', 'member_id', sql`true`],
  ] as const) {
    await sql`
      update ${sql.table(table)} o set name = best.name
      from (select distinct on (a.${sql.ref(owner)}) a.${sql.ref(owner)} as id, n.name
            from addresses touched
            join addresses a on a.workspace_id = ${workspace} and a.${sql.ref(owner)} = touched.${sql.ref(owner)}
            join address_names n on n.workspace_id = ${workspace} and n.address_id = a.id
            where touched.workspace_id = ${workspace} and touched.id = any(${addressIds})
            order by a.${sql.ref(owner)}, n.uses desc, n.name collate "C") best
      where o.workspace_id = ${workspace} and o.id = best.id and o.name is distinct from best.name
        and ${isFree}`.execute(ctx.db)
  }
}
