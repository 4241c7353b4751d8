import { getPassage } from '../../correspondence/server/passage.queries.ts'
import { mayRecord } from '../../evidence/evidence.policy.ts'
import type { Observer } from '../../evidence/evidence.ts'
import { EVIDENCE_KINDS } from '../../evidence/kinds.ts'
import { type ObservationFields, observedIn, sideOf } from '../../evidence/observation.ts'
import { keepObservation } from '../../evidence/server/keep-observation.ts'
import { bindAbout } from '../../people/server/about.queries.ts'
import { getPerson } from '../../people/server/people.queries.ts'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { observe } from './observe.ts'
import { believedCredible } from './show-trust.ts'

/** Writes down what one of us saw one side do. Gives its id. */
export async function recordObservation(ctx: WorkspaceCtx, fields: ObservationFields): Promise<string> {
  requireAbility(mayRecord(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    const { personId, kind, text, doneBy, messageId = null, noteId = null, introducedToId = null } = fields
    const memberId = await memberOf(ctx, fields.memberId)
    await bindAbout(ctx, { kind: 'person', id: personId })
    if (introducedToId) await getPerson(ctx, introducedToId)
    const passage = messageId ? await getPassage(ctx, messageId) : null
    const side = sideOf(kind, doneBy)
    const observation = {
      memberId,
      personId,
      side,
      kind,
      occurredOn: await dayOf(ctx, fields.occurredOn ?? passage?.sentOn),
      text,
      threadId: passage?.threadId ?? null,
      introducedToId,
      share: introducedToId ? await believedCredible(ctx, { memberId, personId }) : 1,
      observedBy: observerOf(passage?.personId === personId),
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

/** What the other side wrote themselves shows it; everything else is our word. */
const observerOf = (isTheirOwnMail: boolean): Observer => (isTheirOwnMail ? 'document' : 'member')

async function memberOf(ctx: WorkspaceCtx, named: string | undefined): Promise<string> {
  const id = named ?? ctx.viewer.memberId
  if (!id) throw new Refusal('invalid', 'Say between whom of us and them: name the member.')
  if ((await namesOfMembers(ctx, [id])).size === 0)
    throw new Refusal('invalid', 'Whoever of us it was is not a member here.')
  return id
}

/** The day it happened: today unless another is said, and never one that is still to come. */
async function dayOf(ctx: WorkspaceCtx, said: string | null | undefined): Promise<string> {
  const today = formatDay(await todayIn(ctx))
  if (said && said > today)
    throw new Refusal('invalid', `What happened on ${said} cannot have been seen yet.`)
  return said ?? today
}
