import { getPassage, takesPart } from '../../correspondence/server/passage.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { dayOf } from '../../trust/server/place-fact.ts'
import type { Approach, SentFields } from '../approach.ts'

/** On which day something was sent, and by which message of ours to them, where one is named. */
export async function placeSending(
  ctx: WorkspaceCtx,
  { memberId, personId }: Pick<Approach, 'memberId' | 'personId'>,
  { sentOn, messageId }: SentFields,
): Promise<{ on: string; messageId: string | null }> {
  if (!messageId) return { on: await dayOf(ctx, sentOn), messageId: null }
  const passage = await getPassage(ctx, messageId)
  const isTo = await takesPart(ctx, messageId, personId)
  if (passage.memberId !== memberId || !isTo)
    throw new Refusal('invalid', 'That message is none from whoever’s approach it is to this person.')
  // What the message says of its day is worth more than what somebody remembers.
  return { on: await dayOf(ctx, passage.sentOn ?? sentOn), messageId }
}
