import { bindAbout } from '../../people/server/about.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { dayOf } from '../../trust/server/place-fact.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import type { ClaimFields } from '../claim.ts'
import { claimRecord, type Withdrawal } from './claim-record.ts'
import './claims.table.ts'

type Partly<Fields> = { [Field in keyof Fields]?: Fields[Field] | undefined }

type NewClaim = Partly<ClaimFields> & {
  text: string
  /** Who of them claims it; we do where nobody is named. */
  ofPersonId?: string | undefined
  statedOn?: string | undefined
}

/** Enters a claim, ours or one of theirs, into the register. Gives its id. */
export async function addClaim(ctx: WorkspaceCtx, claim: NewClaim): Promise<string> {
  requireAbility(mayKeepRegister(ctx.viewer))
  const { ofPersonId = null, text, measure = null, value = null, unit = null, conditions = null } = claim
  const { asOf = null, places = [] } = claim
  return inTransaction(ctx, async ctx => {
    const id = ctx.ids.next()
    const statedOn = await dayOf(ctx, claim.statedOn)
    if (ofPersonId) await bindAbout(ctx, { kind: 'person', id: ofPersonId })
    const fields = { text, measure, value, unit, conditions, asOf, places }
    await ctx.db
      .insertInto('claims')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        of_person_id: ofPersonId,
        text,
        measure,
        value,
        unit,
        conditions,
        as_of: asOf,
        places,
        stated_on: statedOn,
        withdrawn_on: null,
        withdrawn_by: null,
        withdrawn_because: null,
        author_id: ctx.viewer.memberId,
        written_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, {
      action: 'claim.created',
      subjectId: id,
      subject: text,
      after: {
        ...fields,
        ...(ofPersonId && { about: { kind: 'person', id: ofPersonId } }),
        version: 1,
      },
    })
    return id
  })
}

type Edit<Fields> = Partly<Fields> & { version?: number | undefined }

export const editClaim = (ctx: WorkspaceCtx, id: string, { version, ...fields }: Edit<ClaimFields>) =>
  changeRecord(ctx, claimRecord, id, { fields, version })

/** Says that we no longer claim it, and why; from today on unless another day is said. */
export async function withdrawClaim(
  ctx: WorkspaceCtx,
  id: string,
  { because, on }: { because: string; on?: string },
) {
  const withdrawal: Withdrawal = { memberId: ctx.viewer.memberId, on: await dayOf(ctx, on), because }
  await changeRecord(ctx, claimRecord, id, { fields: { withdrawal } })
}

export const reinstateClaim = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, claimRecord, id, { fields: { withdrawal: null } })

export const trashClaim = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, claimRecord, id, { fields: { isTrashed: true } })

export const restoreClaim = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, claimRecord, id, { fields: { isTrashed: false } })
