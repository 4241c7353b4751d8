import type { Reactions } from '../correspondence/server/filed.ts'
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

/**
 * What follows from what, across concepts: a lower concept never knows an upper one, so the consequences of a
 * change stand here, in one table.
 */
export const reactions: Reactions = {
  messagesFiled: async (ctx, messageIds) => {
    await queueMessages(ctx, messageIds)
    return recordMessages(ctx, messageIds)
  },
  readingChanged: queueMessages,
  tablesGrown: ({ db }) => analyse(db, FILLED_BY_IMPORT),
  headersRead: readToday,
  measured: ctx => evaluationAt(ctx),
}

/** One message arriving by itself, outside an import: its relationships are measured at once. */
export const liveReactions: Reactions = {
  ...reactions,
  messagesFiled: async (ctx, messageIds) => {
    await queueMessages(ctx, messageIds)
    return rereadToday(ctx, await recordMessages(ctx, messageIds))
  },
  // As many as people wait for at once; a job finds the rest.
  readingChanged: async (ctx, messageIds) => {
    await queueMessages(ctx, messageIds)
    return indexSome(ctx)
  },
}
