import { mayRecord } from '../../evidence/evidence.policy.ts'
import { EVIDENCE_KINDS } from '../../evidence/kinds.ts'
import { type ObservationFields, observedIn, sideOf } from '../../evidence/observation.ts'
import { keepObservation } from '../../evidence/server/keep-observation.ts'
import { getNote } from '../../notes/server/notes.queries.ts'
import { getPerson } from '../../people/server/people.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { observe } from './observe.ts'
import { heardFrom, placeFact } from './place-fact.ts'
import { believedCredible } from './show-trust.ts'

/** Writes down what one of us saw one side do. Gives its id. */
export async function recordObservation(ctx: WorkspaceCtx, fields: ObservationFields): Promise<string> {
  requireAbility(mayRecord(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const { kind, text, doneBy, occurredOn, noteId = null, introducedToId = null } = fields
    const { memberId, personId, on, messageId, threadId, passage } = await placeFact(ctx, {
      ...fields,
      on: occurredOn,
    })
    if (introducedToId) await getPerson(ctx, introducedToId)
    if (noteId) await getNote(ctx, noteId)
    const side = sideOf(kind, doneBy)
    const observation = {
      memberId,
      personId,
      side,
      kind,
      occurredOn: on,
      text,
      threadId,
      introducedToId,
      share: introducedToId ? await believedCredible(ctx, { memberId, personId }) : 1,
      observedBy: heardFrom(passage, personId),
    }
    const recordedAt = ctx.clock.now()
    const authorId = ctx.viewer.memberId
    const id = await keepObservation(ctx, { ...observation, messageId, noteId, authorId, recordedAt })
    const source = { kind: 'observation', id }
    await observe(ctx, source, { observed: observedIn(observation), authorId, recordedAt })
    await recordChange(ctx, {
      action: 'observation.created',
      subjectId: id,
      subject: EVIDENCE_KINDS[kind].words,
      after: {
        kind,
        side,
        text,
        occurredOn: observation.occurredOn,
        about: { kind: 'person', id: personId },
      },
    })
    return id
  })
}
