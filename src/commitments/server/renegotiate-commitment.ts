import { getPassage } from '../../correspondence/server/passage.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { dayOf, heardFrom } from '../../trust/server/place-fact.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { mayRenegotiate } from '../commitment.policy.ts'
import { type RenegotiationFields, stateOf, termsOf } from '../commitment.ts'
import { lockCommitment } from './commitments.queries.ts'
import { speak } from './speak.ts'
import './commitments.table.ts'

/**
 * Writes down another day for a commitment. Agreed while the old day was not past, the new one is in force; agreed
 * later, the old one stays, and it is known when it shall come.
 */
export async function renegotiateCommitment(
  ctx: WorkspaceCtx,
  id: string,
  fields: RenegotiationFields,
): Promise<void> {
  await inTransaction(ctx, async ctx => {
    const commitment = await lockCommitment(ctx, id)
    const today = formatDay(await todayIn(ctx))
    const state = stateOf(commitment, today)
    requireAbility(mayRenegotiate(ctx.viewer, { state, isWithdrawn: commitment.withdrawn !== null }))
    const { dueOn, because, messageId = null } = fields
    const passage = messageId ? await getPassage(ctx, messageId) : null
    const agreedOn = await dayOf(ctx, fields.agreedOn ?? passage?.sentOn)
    const terms = termsOf(commitment)
    if (dueOn === terms.dueOn) throw new Refusal('invalid', 'It is due on that day already.')
    if (dueOn < agreedOn) throw new Refusal('invalid', 'A day that is past when it is agreed is no new day.')
    if (agreedOn < lastAgreed(commitment))
      throw new Refusal('invalid', `It was said or moved last on ${lastAgreed(commitment)}; this came after.`)
    const isShown =
      passage !== null &&
      passage.sentOn === agreedOn &&
      heardFrom(passage, commitment.personId) === 'document'
    // Otherwise whoever is late could have agreed to it in time ever since.
    if (commitment.owedBy === 'us' && today > terms.dueOn && agreedOn <= terms.dueOn && !isShown)
      throw new Refusal(
        'invalid',
        `The day is past. That another was agreed in time is shown by what they wrote then: cite their message of ${agreedOn}.`,
      )
    await ctx.db
      .insertInto('renegotiations')
      .values({
        workspace_id: ctx.workspaceId,
        id: ctx.ids.next(),
        commitment_id: id,
        agreed_on: agreedOn,
        due_on: dueOn,
        because,
        message_id: messageId,
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await speak(ctx, id, {
      did: agreedOn <= terms.dueOn ? 'moved' : 'put-off',
      after: { dueOn, agreedOn, ...(because && { because }) },
    })
  })
}

const lastAgreed = ({ saidOn, renegotiations }: Parameters<typeof termsOf>[0]) =>
  renegotiations.at(-1)?.agreedOn ?? saidOn
