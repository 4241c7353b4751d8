import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { nameFromAddress } from '../names.ts'
import { addressField } from '../person.ts'
import { createPerson } from './create-person.ts'
import { findPersonByAddress } from './people.queries.ts'
import type { PeopleReactions } from './people-reactions.ts'
import { personRecord } from './person-record.ts'
import './people.table.ts'

type Move = {
  personId: string
  address: string /** Null: a new person, named after the address. */
  to: string | null
}

/**
 * Gives an address of one person to another, with all that was written to and from it. Both changes are one batch.
 * Answers with whose it is now. Nobody goes for having lost the last address.
 */
export async function moveAddress(
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  { personId, address, to }: Move,
): Promise<string> {
  if (to === personId) throw new Refusal('invalid', 'It is theirs already.')
  return inTransaction(ctx, async ctx => {
    await reactions.addressesWillMove(ctx)
    if ((await findPersonByAddress(ctx, address)) !== personId)
      throw new Refusal('not_found', `They have no address ${address}.`)
    const batchId = ctx.ids.next()
    const kind = personRecord(reactions, { handsOver: true })
    await changeRecord(ctx, kind, personId, { fields: { [addressField(address)]: null }, batchId })
    const receiver = to ?? (await createPerson(ctx, reactions, { name: await nameOf(ctx, address), batchId }))
    await changeRecord(ctx, kind, receiver, { fields: { [addressField(address)]: true }, batchId })
    return receiver
  })
}

async function nameOf(ctx: WorkspaceCtx, address: string): Promise<string> {
  const row = await ctx.db
    .selectFrom('addresses')
    .select('name')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('address', '=', address)
    .executeTakeFirst()
  return row?.name ?? nameFromAddress(address)
}
