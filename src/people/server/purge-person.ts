import { sql } from 'kysely'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayPurge } from '../person.policy.ts'
import type { PeopleReactions } from './people-reactions.ts'
import './people.table.ts'

/**
 * Takes a person in the trash away for good, with all that was said of them. Mail is correspondence and stays; their
 * addresses are nobody's from then on, so that new mail with them begins with a new person.
 */
export async function purgePerson(ctx: WorkspaceCtx, reactions: PeopleReactions, id: string) {
  requireAbility(mayPurge(ctx.viewer))
  await inTransaction(ctx, async ctx => {
    await reactions.addressesWillMove(ctx)
    const name = await lockTrashed(ctx, id)
    const addresses = await listAddressIds(ctx, id)
    await sql`update addresses set person_id = null
      where workspace_id = ${ctx.workspaceId} and person_id = ${id}::uuid`.execute(ctx.db)
    await sql`delete from people where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid`.execute(ctx.db)
    await reactions.addressesMoved(ctx, addresses)
    await recordChange(ctx, { action: 'person.purged', subjectId: id, subject: name })
  })
}

async function lockTrashed(ctx: WorkspaceCtx, id: string): Promise<string> {
  const { rows } = await sql<{ name: string; isTrashed: boolean }>`
    select name, trashed_at is not null as "isTrashed" from people
    where workspace_id = ${ctx.workspaceId} and id = ${id}::uuid for update`.execute(ctx.db)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such person here.')
  if (!rows[0].isTrashed) throw new Refusal('conflict', 'Only what is in the trash can be purged.')
  return rows[0].name
}

async function listAddressIds(ctx: WorkspaceCtx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from addresses
    where workspace_id = ${ctx.workspaceId} and person_id = ${personId}::uuid`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

/** Nobody belongs to an organisation that is about to be purged. */
export const forgetOrganisation = (ctx: WorkspaceCtx, organisationId: string) =>
  sql`update people set organisation_id = null
    where workspace_id = ${ctx.workspaceId} and organisation_id = ${organisationId}::uuid`.execute(ctx.db)
