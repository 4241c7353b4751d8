import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { nameOwners, removeUnaddressedPeople } from './recognise-addresses.ts'
import './people.table.ts'

type Held = { id: string; address: string; person_id: string }

/**
 * Makes several addresses one person's: the person of the first of them. Refuses addresses that nobody of them is
 * known by. Returns the addresses that changed hands: what stands on them must be made again.
 */
export async function joinAddresses(
  ctx: WorkspaceCtx,
  addresses: readonly [string, ...string[]],
): Promise<string[]> {
  const { rows } = await sql<Held>`
    select id, address, person_id from addresses
    where workspace_id = ${ctx.workspaceId} and address = any(${addresses}) and person_id is not null`.execute(
    ctx.db,
  )
  const unknown = addresses.find(address => !rows.some(row => row.address === address))
  if (unknown) throw new Refusal('not_found', `Nobody is known here by the address “${unknown}”.`)
  const personId = rows.find(row => row.address === addresses[0])!.person_id
  const moved = rows.filter(row => row.person_id !== personId)
  const ids = moved.map(({ id }) => id)
  await sql`update addresses set person_id = ${personId}
    where workspace_id = ${ctx.workspaceId} and id = any(${ids})`.execute(ctx.db)
  await removeUnaddressedPeople(
    ctx,
    moved.map(({ person_id }) => person_id),
  )
  await nameOwners(ctx, ids)
  return ids
}
