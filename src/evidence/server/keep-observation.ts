import type { WorkspaceCtx } from '../../platform/context.ts'
import type { Observation } from '../observation.ts'
import './evidence.table.ts'

type Kept = Observation & {
  messageId: string | null
  noteId: string | null
  authorId: string | null
  recordedAt: Date
}

/** Keeps an observation as a fact. Gives its id. */
export async function keepObservation(ctx: WorkspaceCtx, kept: Kept): Promise<string> {
  const id = ctx.ids.next()
  await ctx.db
    .insertInto('observations')
    .values({
      workspace_id: ctx.workspaceId,
      id,
      member_id: kept.memberId,
      person_id: kept.personId,
      side: kept.side,
      kind: kept.kind,
      occurred_on: kept.occurredOn,
      text: kept.text,
      message_id: kept.messageId,
      thread_id: kept.threadId,
      note_id: kept.noteId,
      introduced_to_id: kept.introducedToId,
      share: kept.share,
      observed_by: kept.observedBy,
      author_id: kept.authorId,
      recorded_at: kept.recordedAt,
    })
    .execute()
  return id
}
