import { bindAbout } from '../../people/server/about.queries.ts'
import { getPerson } from '../../people/server/people.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { dayOf } from '../../trust/server/place-fact.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import type { ReferenceFields } from '../reference.ts'
import { consentColumns, referenceRecord } from './reference-record.ts'
import { findReferenceOf } from './references.queries.ts'
import './claims.table.ts'

type Partly<Fields> = { [Field in keyof Fields]?: Fields[Field] | undefined }
type NewReference = { personId: string } & Pick<ReferenceFields, 'favour' | 'knows' | 'isHappy'> &
  Partly<ReferenceFields>

/** Enters somebody who did us a favour and may speak for us. Gives the id of the entry. */
export async function addReference(ctx: WorkspaceCtx, reference: NewReference): Promise<string> {
  requireAbility(mayKeepRegister(ctx.viewer))
  const { personId, favour, knows, isHappy, says = null, consent = null } = reference
  return inTransaction(ctx, async ctx => {
    await bindAbout(ctx, { kind: 'person', id: personId })
    const { name } = await getPerson(ctx, personId)
    if (await findReferenceOf(ctx, personId))
      throw new Refusal('conflict', `${name || 'That person'} is among the references already.`)
    if (consent) await dayOf(ctx, consent.on)
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('client_references')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        person_id: personId,
        favour,
        knows,
        is_happy: isHappy,
        says,
        ...consentColumns(consent),
        author_id: ctx.viewer.memberId,
        written_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, {
      action: 'reference.created',
      subjectId: id,
      subject: name,
      after: {
        favour,
        knows,
        isHappy,
        says,
        consent,
        about: { kind: 'person', id: personId },
        version: 1,
      },
    })
    return id
  })
}

export async function editReference(
  ctx: WorkspaceCtx,
  id: string,
  { version, ...fields }: Partly<ReferenceFields> & { version?: number | undefined },
) {
  if (fields.consent) {
    await dayOf(ctx, fields.consent.on)
    await dayOf(ctx, fields.consent.withdrawnOn)
  }
  await changeRecord(ctx, referenceRecord, id, { fields, version })
}

export const trashReference = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, referenceRecord, id, { fields: { isTrashed: true } })

export const restoreReference = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, referenceRecord, id, { fields: { isTrashed: false } })
