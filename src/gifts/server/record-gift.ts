import { getPassage } from '../../correspondence/server/passage.queries.ts'
import { mayHear, mayRecord } from '../../evidence/evidence.policy.ts'
import { withdrawalsOf } from '../../evidence/server/withdrawals.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { countContactDays } from '../../relationships/server/contact-days.queries.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { foreseeFact } from '../../trust/server/foresee.ts'
import { observe } from '../../trust/server/observe.ts'
import { dayOf, heardFrom, placeFact } from '../../trust/server/place-fact.ts'
import { withdrawFact } from '../../trust/server/withdraw-fact.ts'
import type { Gift, GiftFields, Heard, ResponseFields } from '../gift.ts'
import { giftHearing, lockGiftSaid } from './gifts-said.queries.ts'
import './gifts.table.ts'

/** Writes down a gift, with how things stood between the two when it was made. Gives its id. */
export async function recordGift(ctx: WorkspaceCtx, fields: GiftFields): Promise<string> {
  requireAbility(mayRecord(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const placed = await placeFact(ctx, { ...fields, on: fields.givenOn })
    const { memberId, personId, on: givenOn, messageId, threadId } = placed
    const { givenBy, what, research, risk, hasOpenDecision } = fields
    const priorContactDays = await countContactDays(ctx, { memberId, personId, before: givenOn })
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('gifts')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        member_id: memberId,
        person_id: personId,
        given_by: givenBy,
        what,
        research,
        risk,
        given_on: givenOn,
        prior_contact_days: priorContactDays,
        has_open_decision: hasOpenDecision,
        message_id: messageId,
        thread_id: threadId,
        observed_by: heardFrom(placed.passage, personId),
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await sayAgain(ctx, id)
    const about = { kind: 'person', id: personId }
    const after = { givenBy, what, givenOn, risk, research, hasOpenDecision, about }
    await recordChange(ctx, { action: 'gift.created', subjectId: id, subject: subjectOf({ what }), after })
    return id
  })
}

/** Writes down what became of a gift; what was heard last is what it counts by. */
export async function hearOfGift(ctx: WorkspaceCtx, id: string, fields: ResponseFields): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const { gift } = await lockGiftSaid(ctx, id)
    const isWithdrawn = (await withdrawalsOf(ctx, 'gift', [id])).has(id)
    requireAbility(mayHear(ctx.viewer, { isWithdrawn }))
    const { response, text, heardOn, threadId, observedBy } = await placeResponse(ctx, gift, fields)
    await ctx.db
      .insertInto('gift_responses')
      .values({
        workspace_id: ctx.workspaceId,
        id: ctx.ids.next(),
        gift_id: id,
        response,
        heard_on: heardOn,
        text,
        message_id: fields.messageId ?? null,
        thread_id: threadId,
        observed_by: observedBy,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await sayAgain(ctx, id)
    const about = { kind: 'person', id: gift.personId }
    const after = { response, text, heardOn, about }
    await recordChange(ctx, { action: 'gift.heard', subjectId: id, subject: subjectOf(gift), after })
  })
}

/** Takes back a gift that was written down wrongly, also one that misfired. It stays to be read. */
export async function withdrawGift(ctx: WorkspaceCtx, id: string, because: string): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const { gift, said } = await lockGiftSaid(ctx, id)
    const withdrawal = { personId: gift.personId, subject: subjectOf(gift), because }
    await withdrawFact(ctx, { kind: 'gift', id }, said, withdrawal)
  })
}

/** On which day it was heard and whose word that is, by the message that shows it. */
async function placeResponse(ctx: WorkspaceCtx, gift: Gift, fields: ResponseFields): Promise<Heard> {
  const { response, text, messageId } = fields
  const passage = messageId ? await getPassage(ctx, messageId) : null
  const heardOn = await dayOf(ctx, fields.heardOn ?? passage?.sentOn)
  if (heardOn < gift.givenOn)
    throw new Refusal('invalid', 'Nothing can have become of it before it was given.')
  const observedBy = heardFrom(passage, gift.personId)
  return { response, text, heardOn, threadId: passage?.threadId ?? null, observedBy }
}

/** What that would do to the score, if it were written down now. */
export async function foreseeResponse(ctx: WorkspaceCtx, id: string, fields: Omit<ResponseFields, 'text'>) {
  const { gift, said } = await giftHearing(ctx, id, gift => placeResponse(ctx, gift, { ...fields, text: '' }))
  const side = gift.givenBy === 'us' ? 'ours' : 'theirs'
  return foreseeFact(ctx, { kind: 'gift', id }, said, { personId: gift.personId, side })
}

/** Has the ledger say what the gift says now. */
async function sayAgain(ctx: WorkspaceCtx, id: string) {
  const { said } = await lockGiftSaid(ctx, id)
  await observe(ctx, { kind: 'gift', id }, said)
}

const subjectOf = ({ what }: { what: string }) => `the gift “${what}”`
