import { organisationDomain } from '../../organisations/domains.ts'
import { recogniseOrganisations } from '../../organisations/server/recognise-organisations.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayEditPerson } from '../person.policy.ts'
import { addressField, type Position, phoneField, positionField } from '../person.ts'
import type { PeopleReactions } from './people-reactions.ts'
import { personRecord } from './person-record.ts'
import './people.table.ts'

export type NewPerson = {
  name: string
  title?: string | null | undefined
  city?: string | null | undefined
  website?: string | null | undefined
  addresses?: readonly string[] | undefined
  phones?: readonly { number: string; label: string }[] | undefined
  positions?: readonly Position[] | undefined
  batchId?: string | undefined
}

/** Adds a person whom mail has not shown, or not yet. Gives their id. */
export async function createPerson(
  ctx: WorkspaceCtx,
  reactions: PeopleReactions,
  { addresses = [], phones = [], positions = [], batchId, ...columns }: NewPerson,
): Promise<string> {
  requireAbility(mayEditPerson(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const id = ctx.ids.next()
    const fields = {
      ...Object.fromEntries(Object.entries(columns).filter(([, value]) => value)),
      isNamedByHand: true,
      ...Object.fromEntries(phones.map(({ number, label }) => [phoneField(number), label])),
      ...Object.fromEntries(positions.map(position => [positionField(ctx.ids.next()), position])),
      ...Object.fromEntries(addresses.map(address => [addressField(address), true])),
    }
    const kind = personRecord(reactions)
    await kind.prepare?.(ctx, fields)
    await ctx.db
      .insertInto('people')
      .values({ workspace_id: ctx.workspaceId, id, name: columns.name, organisation_id: null })
      .execute()
    await makeOrganisations(ctx, addresses)
    await kind.write(ctx, id, { fields, version: 1 })
    await recordChange(ctx, {
      action: 'person.created',
      subjectId: id,
      subject: columns.name,
      after: { ...fields, version: 1 },
      ...(batchId && { batchId }),
    })
    return id
  })
}

/** An address says where somebody belongs, here as in mail. */
async function makeOrganisations(ctx: WorkspaceCtx, addresses: readonly string[]) {
  const domains = addresses.flatMap(address => organisationDomain(address) ?? [])
  await recogniseOrganisations(ctx, new Set(domains))
}
