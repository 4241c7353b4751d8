import { EVIDENCE_KINDS } from '../../evidence/kinds.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { observe } from '../../trust/server/observe.ts'
import { heardFrom, placeFact } from '../../trust/server/place-fact.ts'
import { mayKeepRegister } from '../claim.policy.ts'
import { observedInVerdict } from '../verdict.ts'
import { lockStandingClaim } from './claims.queries.ts'
import './claims.table.ts'

type Found = {
  personId?: string | undefined
  memberId?: string | undefined
  isConfirmed: boolean
  text?: string | undefined
  foundOn?: string | undefined
  messageId?: string | undefined
}

/**
 * Writes down that somebody found a claim true or false: a client one of ours, or we one of theirs. `byThemselves`
 * where the client says so with their own hand, and nobody of us for them. Gives its id.
 */
export async function recordVerdict(
  ctx: WorkspaceCtx,
  claimId: string,
  found: Found,
  { byThemselves = false } = {},
): Promise<string> {
  requireAbility(mayKeepRegister(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const claim = await lockStandingClaim(ctx, claimId)
    const personId = claim.of_person_id ?? found.personId
    if (!personId) throw new Refusal('invalid', 'Say who found it so.')
    const placed = await placeFact(ctx, { ...found, personId, on: found.foundOn })
    const verdict = {
      memberId: placed.memberId,
      personId,
      side: claim.of_person_id ? ('theirs' as const) : ('ours' as const),
      isConfirmed: found.isConfirmed,
      foundOn: placed.on,
      text: found.text ?? '',
      claim: claim.text,
      threadId: placed.threadId,
      observedBy: byThemselves ? ('client' as const) : heardFrom(placed.passage, personId),
    }
    const id = ctx.ids.next()
    const authorId = ctx.viewer.memberId
    const recordedAt = ctx.clock.now()
    await ctx.db
      .insertInto('verdicts')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        claim_id: claimId,
        member_id: verdict.memberId,
        person_id: personId,
        side: verdict.side,
        is_confirmed: verdict.isConfirmed,
        found_on: verdict.foundOn,
        text: verdict.text,
        message_id: placed.messageId,
        thread_id: verdict.threadId,
        observed_by: verdict.observedBy,
        author_id: authorId,
        recorded_at: recordedAt,
      })
      .execute()
    const observed = observedInVerdict(verdict)
    await observe(ctx, { kind: 'verdict', id }, { observed: [observed], authorId, recordedAt })
    await recordChange(ctx, {
      action: 'verdict.created',
      subjectId: id,
      subject: EVIDENCE_KINDS[observed.kind].words,
      after: {
        claimId,
        text: verdict.text,
        foundOn: verdict.foundOn,
        about: { kind: 'person', id: personId },
      },
    })
    return id
  })
}
