import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { listOurDomains } from '../../workspaces/server/workspaces.queries.ts'
import type { AddressesTable } from './people.table.ts'
import type { PeopleReactions } from './people-reactions.ts'
import './people.table.ts'

type Found = Pick<AddressesTable, 'id' | 'kind' | 'member_id' | 'person_id'> & {
  person: string | null
  isInTrash: boolean
}

/** Makes an address a person's that is nobody's yet. Gives its id where mail may know it already. */
export async function giveAddress(ctx: WorkspaceCtx, personId: string, address: string): Promise<string[]> {
  const found = await findAddress(ctx, address)
  await refuseTaken(ctx, address, found)
  if (found) {
    await sql`update addresses set person_id = ${personId}
      where workspace_id = ${ctx.workspaceId} and id = ${found.id}`.execute(ctx.db)
    return [found.id]
  }
  await sql`insert into addresses (workspace_id, id, address, kind, person_id)
    values (${ctx.workspaceId}, ${ctx.ids.next()}, ${address}, 'human', ${personId})`.execute(ctx.db)
  return []
}

/**
 * Takes away an address that was only typed in. What mail knows belongs to somebody, so such an address is moved:
 * else the next import would find its owner anew, as another person.
 */
export async function takeUnusedAddress(
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  personId: string,
  address: string,
) {
  const found = await findAddress(ctx, address)
  if (found?.person_id !== personId) return
  if (await reactions.isInMail(ctx, found.id)) {
    throw new Refusal(
      'conflict',
      `There is mail with ${address}, so it belongs to somebody. Move it to whom it belongs, or to a new person.`,
    )
  }
  await sql`delete from addresses where workspace_id = ${ctx.workspaceId} and id = ${found.id}`.execute(
    ctx.db,
  )
}

/** Takes an address away for whoever is given it next. */
export const releaseAddress = (ctx: WorkspaceCtx, personId: string, address: string) =>
  sql`update addresses set person_id = null where workspace_id = ${ctx.workspaceId} and address = ${address}
    and person_id = ${personId}`.execute(ctx.db)

async function refuseTaken(ctx: WorkspaceCtx, address: string, found: Found | undefined) {
  if (found?.member_id) throw new Refusal('conflict', `${address} is one of ours.`)
  if (found?.person_id) {
    throw new Refusal(
      'conflict',
      found.isInTrash
        ? `${address} belongs to ${found.person}, who is in the trash. Restore them instead.`
        : `${address} belongs to ${found.person}. Move it from there.`,
      { person: { id: found.person_id, name: found.person } },
    )
  }
  if (found?.kind === 'list') throw new Refusal('conflict', `${address} is a mailing list, not a person.`)
  if (found?.kind === 'role') throw new Refusal('conflict', `${address} stands for a task, not for a person.`)
  const domain = address.slice(address.lastIndexOf('@') + 1)
  if ((await listOurDomains(ctx)).includes(domain))
    throw new Refusal('conflict', `Everybody at ${domain} is one of us.`)
}

async function findAddress(ctx: WorkspaceCtx, address: string): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select a.id, a.kind, a.member_id, a.person_id, p.name as person, p.trashed_at is not null as "isInTrash"
    from addresses a left join people p on p.workspace_id = a.workspace_id and p.id = a.person_id
    where a.workspace_id = ${ctx.workspaceId} and a.address = ${address}`.execute(ctx.db)
  return rows[0]
}
