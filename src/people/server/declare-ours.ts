import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { addMembers, addOurDomain } from '../../workspaces/server/add-members.ts'
import { parseOurs } from '../../workspaces/workspace.ts'
import { nameFromAddress } from '../names.ts'
import { removeUnaddressedPeople } from './recognise-addresses.ts'
import './people.table.ts'

type Held = { id: string; address: string; member_id: string | null; person_id: string | null }

/**
 * Records which addresses and domains are ours; members are made for them. Returns the addresses that were thought
 * to be somebody else's until now: what stands on them must be made again.
 */
export async function declareOurs(ctx: WorkspaceCtx, texts: readonly string[]): Promise<string[]> {
  const { domains, members } = parseOurs(texts)
  const changed: string[] = []
  for (const addresses of members) changed.push(...(await joinMember(ctx, addresses)))
  for (const domain of domains) changed.push(...(await addDomain(ctx, domain)))
  return changed
}

async function joinMember(ctx: WorkspaceCtx, addresses: string[]): Promise<string[]> {
  const held = await findHeld(ctx, addresses)
  const memberId = held.find(({ member_id }) => member_id)?.member_id ?? (await addMember(ctx, addresses[0]!))
  const strangers = held.filter(({ member_id }) => !member_id)
  for (const address of addresses.filter(address => !held.some(row => row.address === address))) {
    await ctx.db
      .insertInto('addresses')
      .values({ ...blank, workspace_id: ctx.workspaceId, id: ctx.ids.next(), address, member_id: memberId })
      .execute()
  }
  await giveTo(ctx, memberId, strangers)
  return strangers.map(({ id }) => id)
}

const blank = { kind: 'human', name: null, person_id: null } as const

async function addDomain(ctx: WorkspaceCtx, domain: string): Promise<string[]> {
  if (!(await addOurDomain(ctx, domain))) return []
  const { rows } = await sql<Held>`
    select id, address, member_id, person_id from addresses
    where workspace_id = ${ctx.workspaceId} and person_id is not null and kind = 'human'
      and split_part(address, '@', 2) = ${domain}`.execute(ctx.db)
  for (const row of rows) await giveTo(ctx, await addMember(ctx, row.address), [row])
  return rows.map(({ id }) => id)
}

async function addMember(ctx: WorkspaceCtx, address: string): Promise<string> {
  const [id] = await addMembers(ctx, [nameFromAddress(address)])
  return id!
}

async function giveTo(ctx: WorkspaceCtx, memberId: string, rows: Held[]) {
  if (rows.length === 0) return
  await sql`update addresses set member_id = ${memberId}, person_id = null, kind = 'human'
    where workspace_id = ${ctx.workspaceId} and id = any(${rows.map(({ id }) => id)})`.execute(ctx.db)
  await removeUnaddressedPeople(
    ctx,
    rows.flatMap(({ person_id }) => person_id ?? []),
  )
}

async function findHeld(ctx: WorkspaceCtx, addresses: string[]): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select id, address, member_id, person_id from addresses
    where workspace_id = ${ctx.workspaceId} and address = any(${addresses})`.execute(ctx.db)
  return rows
}
