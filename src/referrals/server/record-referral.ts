import { getPassage } from '../../correspondence/server/passage.queries.ts'
import { mayHear, mayRecord } from '../../evidence/evidence.policy.ts'
import { withdrawalsOf } from '../../evidence/server/withdrawals.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { observe } from '../../trust/server/observe.ts'
import { dayOf, placeFact, seenBetween } from '../../trust/server/place-fact.ts'
import { withdrawFact } from '../../trust/server/withdraw-fact.ts'
import { type OutcomeFields, observedInReferral, type ReferralFields } from '../referral.ts'
import { lockReferral } from './referrals.queries.ts'
import './referrals.table.ts'

/** Writes down that one side sent the other to somebody better. Gives its id. */
export async function recordReferral(ctx: WorkspaceCtx, fields: ReferralFields): Promise<string> {
  requireAbility(mayRecord(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const placed = await placeFact(ctx, { ...fields, on: fields.madeOn })
    const { memberId, personId, on: madeOn, messageId, threadId } = placed
    const { madeBy, need, recommended } = fields
    const exclusions = madeBy === 'us' ? fields.exclusions : []
    const observedBy = await seenBetween(ctx, placed)
    const referral = {
      memberId,
      personId,
      madeBy,
      need,
      recommended,
      madeOn,
      exclusions,
      threadId,
      observedBy,
    }
    const id = ctx.ids.next()
    const authorId = ctx.viewer.memberId
    const recordedAt = ctx.clock.now()
    await ctx.db
      .insertInto('referrals')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        member_id: memberId,
        person_id: personId,
        made_by: madeBy,
        need,
        recommended,
        made_on: madeOn,
        exclusions,
        message_id: messageId,
        thread_id: threadId,
        observed_by: observedBy,
        author_id: authorId,
        recorded_at: recordedAt,
      })
      .execute()
    const observed = observedInReferral(referral)
    await observe(ctx, { kind: 'referral', id }, { observed, authorId, recordedAt })
    await recordChange(ctx, {
      action: 'referral.created',
      subjectId: id,
      subject: subjectOf(referral),
      after: { madeBy, need, recommended, madeOn, exclusions, about: { kind: 'person', id: personId } },
    })
    return id
  })
}

/** Adds what came of a referral. It moves no score: whether the advice turned out well is not what was tested. */
export async function hearOfReferral(ctx: WorkspaceCtx, id: string, fields: OutcomeFields): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const referral = await lockReferral(ctx, id)
    const isWithdrawn = (await withdrawalsOf(ctx, 'referral', [id])).has(id)
    requireAbility(mayHear(ctx.viewer, { isWithdrawn }))
    const { text, messageId = null } = fields
    const passage = messageId ? await getPassage(ctx, messageId) : null
    const cameOn = await dayOf(ctx, fields.cameOn ?? passage?.sentOn)
    if (cameOn < referral.madeOn)
      throw new Refusal('invalid', 'Nothing can have come of it before it was made.')
    await ctx.db
      .insertInto('referral_outcomes')
      .values({
        workspace_id: ctx.workspaceId,
        id: ctx.ids.next(),
        referral_id: id,
        came_on: cameOn,
        text,
        message_id: messageId,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, {
      action: 'referral.heard',
      subjectId: id,
      subject: subjectOf(referral),
      after: { text, cameOn, about: { kind: 'person', id: referral.personId } },
    })
  })
}

/** Takes back a referral that was written down wrongly, also one that is excluded. It stays to be read. */
export async function withdrawReferral(ctx: WorkspaceCtx, id: string, because: string): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const referral = await lockReferral(ctx, id)
    const { personId, authorId } = referral
    const fact = { authorId, observed: observedInReferral(referral) }
    const withdrawal = { personId, subject: subjectOf(referral), because }
    await withdrawFact(ctx, { kind: 'referral', id }, fact, withdrawal)
  })
}

const subjectOf = ({ recommended }: { recommended: string }) => `the referral to ${recommended}`
