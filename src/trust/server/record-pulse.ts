import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { mayRecordPulse } from '../pulse.policy.ts'
import type { PulseFields } from '../pulse.ts'
import { placeFact } from './place-fact.ts'
import './pulses.table.ts'

/** Writes down what somebody answered, as they told one of us. Gives its id. Nothing is scored by it. */
export async function recordPulse(ctx: WorkspaceCtx, fields: PulseFields): Promise<string> {
  requireAbility(mayRecordPulse(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const { answers, text, personId, memberId: told, answeredOn } = fields
    const { memberId, on } = await placeFact(ctx, { personId, memberId: told, on: answeredOn })
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('pulses')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        person_id: personId,
        member_id: memberId,
        answered_on: on,
        credibility: answers.credibility ?? null,
        reliability: answers.reliability ?? null,
        intimacy: answers.intimacy ?? null,
        self_orientation: answers['self-orientation'] ?? null,
        text,
        observed_by: 'member',
        author_id: ctx.viewer.memberId,
        recorded_at: ctx.clock.now(),
      })
      .execute()
    await recordChange(ctx, {
      action: 'pulse.created',
      subjectId: id,
      subject: 'Answers to the four questions',
      after: { answers, text, answeredOn: on, about: { kind: 'person', id: personId } },
    })
    return id
  })
}
