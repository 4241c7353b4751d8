import { queueToSift } from '../commitments/server/suggestions/sift-messages.ts'
import type { Reactions } from '../correspondence/server/filed.ts'
import type { WorkspaceCtx } from '../platform/context.ts'
import { analyse } from '../platform/database/analyse.ts'
import { evaluationAt } from '../relationships/server/evaluate-workspace.ts'
import { readToday, rereadToday } from '../relationships/server/read-relationships.ts'
import { recordMessages } from '../relationships/server/record-messages.ts'
import { indexSome, queueMessages } from '../search/server/index-messages.ts'

const FILLED_BY_IMPORT = [
  'addresses',
  'address_names',
  'people',
  'messages',
  'message_participants',
  'relationships',
  'relationship_messages',
  'relationship_days',
] as const

/** What takes up what messages say comes to them later. */
async function queueText(ctx: WorkspaceCtx, messageIds: readonly string[]) {
  await queueMessages(ctx, messageIds)
  await queueToSift(ctx, messageIds)
}

/**
 * What follows from what, across concepts: a lower concept never knows an upper one, so the consequences of a
 * change stand here, in one table.
 */
export const reactions: Reactions = {
  messagesFiled: async (ctx, messageIds) => {
    await queueText(ctx, messageIds)
    return recordMessages(ctx, messageIds)
  },
  readingChanged: queueText,
  tablesGrown: ({ db }) => analyse(db, FILLED_BY_IMPORT),
  headersRead: readToday,
  measured: ctx => evaluationAt(ctx),
}

/** One message arriving by itself, outside an import: its relationships are measured at once. */
export const liveReactions: Reactions = {
  ...reactions,
  messagesFiled: async (ctx, messageIds) => {
    await queueText(ctx, messageIds)
    return rereadToday(ctx, await recordMessages(ctx, messageIds))
  },
  // As many as people wait for at once; a job finds the rest.
  readingChanged: async (ctx, messageIds) => {
    await queueText(ctx, messageIds)
    return indexSome(ctx)
  },
}
