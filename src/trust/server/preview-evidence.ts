import type { z } from 'zod'
import { getPassage, type Passage } from '../../correspondence/server/passage.queries.ts'
import type { Evidence, Observer } from '../../evidence/evidence.ts'
import { getPerson } from '../../people/server/people.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay, parseDay } from '../../platform/days.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import type { previewEvidenceOperation } from '../recording.operations.ts'
import { foresee } from './foresee.ts'
import { heardFrom, seenBetween } from './place-fact.ts'

type Wanted = Omit<z.output<typeof previewEvidenceOperation.input>, 'workspace'>

/** What a piece of evidence would do to the score between all of us and somebody, today, if it were written down. */
export async function previewEvidence(ctx: WorkspaceCtx, wanted: Wanted) {
  await getPerson(ctx, wanted.id)
  const added = await addedTo(ctx, wanted, formatDay(await todayIn(ctx)))
  return foresee(ctx, { personId: wanted.id, side: wanted.side }, { added: [added] })
}

async function addedTo(ctx: WorkspaceCtx, wanted: Wanted, today: string): Promise<Evidence> {
  const { id: personId, memberId = ctx.viewer.memberId ?? NOBODY, kind, side, messageId } = wanted
  const passage = messageId ? await getPassage(ctx, messageId) : null
  return {
    id: NOBODY,
    memberId,
    personId,
    side,
    kind,
    degree: 1,
    share: 1,
    day: parseDay(wanted.occurredOn ?? passage?.sentOn ?? today)!,
    threadId: passage?.threadId ?? null,
    observedBy: await observerOf(ctx, wanted, passage),
    recordedAt: ctx.clock.now().getTime(),
  }
}

/** A referral is shown by the message in which it was made; anything else only by a message of whoever says so. */
async function observerOf(
  ctx: WorkspaceCtx,
  { id: personId, kind, messageId }: Wanted,
  passage: Passage | null,
): Promise<Observer> {
  return kind === 'competitor_recommended'
    ? seenBetween(ctx, { passage, messageId: messageId ?? null, personId })
    : heardFrom(passage, personId)
}

/** In the place of an id where there is none yet: it comes after all others that were written at once. */
const NOBODY = 'ffffffff-ffff-7fff-bfff-ffffffffffff'
