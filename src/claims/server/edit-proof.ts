import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { changeRecord } from '../../timeline/server/change-record.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { dayOf } from '../../trust/server/place-fact.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import type { ProofFields } from '../proof.ts'
import { lockStandingClaim } from './claims.queries.ts'
import { proofRecord } from './proof-record.ts'
import './claims.table.ts'

type Partly<Fields> = { [Field in keyof Fields]?: Fields[Field] | undefined }
type NewProof = Pick<ProofFields, 'kind' | 'title' | 'source'> & Partly<ProofFields>

/** Puts something that shows a claim beside it. Gives its id. */
export async function addProof(ctx: WorkspaceCtx, claimId: string, proof: NewProof): Promise<string> {
  requireAbility(mayKeepRegister(ctx.viewer))
  const { kind, title, source, permission = null, expiresOn = null, verified = null } = proof
  return inTransaction(ctx, async ctx => {
    await lockStandingClaim(ctx, claimId)
    const id = ctx.ids.next()
    const datedOn = await dayOf(ctx, proof.datedOn)
    if (permission) await dayOf(ctx, permission.on)
    await ctx.db
      .insertInto('proofs')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        claim_id: claimId,
        kind,
        title,
        source,
        dated_on: datedOn,
        permitted_by: permission?.by ?? null,
        permitted_on: permission?.on ?? null,
        expires_on: expiresOn,
        verified,
        author_id: ctx.viewer.memberId,
        written_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, {
      action: 'proof.created',
      subjectId: id,
      subject: title,
      after: { kind, title, source, datedOn, permission, expiresOn, verified, claimId, version: 1 },
    })
    return id
  })
}

export async function editProof(
  ctx: WorkspaceCtx,
  id: string,
  { version, ...fields }: Partly<ProofFields> & { version?: number | undefined },
) {
  if (fields.datedOn) await dayOf(ctx, fields.datedOn)
  if (fields.permission) await dayOf(ctx, fields.permission.on)
  await changeRecord(ctx, proofRecord, id, { fields, version })
}

export const trashProof = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, proofRecord, id, { fields: { isTrashed: true } })

export const restoreProof = (ctx: WorkspaceCtx, id: string) =>
  changeRecord(ctx, proofRecord, id, { fields: { isTrashed: false } })
