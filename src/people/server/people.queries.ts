import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { aliasName } from '../aliases.ts'
import './people.table.ts'

type Address = { address: string; kind: 'human' | 'role' | 'list' | 'alias' }

export async function getPerson(ctx: WorkspaceCtx, id: string) {
  const person = await ctx.db
    .selectFrom('people')
    .select(['id', 'name', 'organisation_id as organisationId'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!person) throw new Refusal('not_found', 'There is no such person here.')
  const { rows } = await sql<Address & { names: string[] }>`
    select a.address, a.kind, array(select n.name from address_names n
      where n.workspace_id = a.workspace_id and n.address_id = a.id order by n.uses desc, n.name) as names
    from addresses a where a.workspace_id = ${ctx.workspaceId} and a.person_id = ${id}::uuid
    order by a.address`.execute(ctx.db)
  const called = rows.flatMap(({ address, kind, names }) => (kind === 'alias' ? [aliasName(address)] : names))
  return {
    ...person,
    addresses: rows.filter(({ kind }) => kind !== 'alias').map(({ address, kind }) => ({ address, kind })),
    aliases: [...new Set(called)].filter(name => name !== person.name),
  }
}

/** The person behind an address, or undefined. */
export async function findPersonByAddress(ctx: WorkspaceCtx, address: string): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('addresses')
    .select('person_id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('address', '=', address.trim().toLowerCase())
    .executeTakeFirst()
  return row?.person_id ?? undefined
}

export async function listMembers(
  ctx: WorkspaceCtx,
): Promise<{ id: string; name: string; addresses: string[] }[]> {
  const { rows } = await sql<{ id: string; name: string; addresses: string[] }>`
    select m.id, m.name, array(select a.address from addresses a
      where a.workspace_id = m.workspace_id and a.member_id = m.id and a.kind <> 'alias' order by a.address) as addresses
    from members m where m.workspace_id = ${ctx.workspaceId} order by m.name, m.id`.execute(ctx.db)
  return rows
}

export async function countPeople(ctx: WorkspaceCtx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from people where workspace_id = ${ctx.workspaceId} and trashed_at is null`.execute(
    ctx.db,
  )
  return rows[0]!.count
}

/** The member whose address this is. */
export async function findMemberByAddress(ctx: WorkspaceCtx, address: string): Promise<string | undefined> {
  const found = await ctx.db
    .selectFrom('addresses')
    .select('member_id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('address', '=', address)
    .executeTakeFirst()
  return found?.member_id ?? undefined
}

/** The member behind each address of ours. */
export async function listMemberAddresses(ctx: WorkspaceCtx): Promise<Map<string, string>> {
  const rows = await ctx.db
    .selectFrom('addresses')
    .select(['address', 'member_id'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('member_id', 'is not', null)
    .execute()
  return new Map(rows.map(({ address, member_id }) => [address, member_id!]))
}
