import { queueAllToSift, siftMessages } from '../commitments/server/suggestions/sift-messages.ts'
import { lockFiling } from '../correspondence/server/file-messages.ts'
import { listMessageIds } from '../correspondence/server/messages.queries.ts'
import { inTransaction, type WorkspaceCtx } from '../platform/context.ts'
import { rereadAll } from '../relationships/server/read-relationships.ts'
import { clearDerived, recordMessages } from '../relationships/server/record-messages.ts'
import { countRelationships } from '../relationships/server/relationships.queries.ts'
import { indexMessages, queueAllMessages } from '../search/server/index-messages.ts'
import { rebuildLedger } from '../trust/server/rebuild-ledger.ts'
import { evidenceSources } from './evidence-sources.ts'

const CHUNK = 2000

/**
 * Makes everything derived anew from messages, people, members and facts, in one transaction: readers see the old until
 * the new is whole; what is searched is filled again after that. Models already fitted are kept: each is the record of what was known when it was fitted.
 */
export async function rebuildWorkspace(
  ctx: WorkspaceCtx,
): Promise<{ messages: number; relationships: number }> {
  const rebuilt = await inTransaction(ctx, async ctx => {
    await lockFiling(ctx)
    await clearDerived(ctx)
    let messages = 0
    for (let after: string | null = null; ; ) {
      const ids: string[] = await listMessageIds(ctx, { after, limit: CHUNK })
      if (ids.length === 0) break
      await recordMessages(ctx, ids)
      messages += ids.length
      after = ids.at(-1)!
    }
    await rereadAll(ctx)
    await queueAllMessages(ctx)
    await queueAllToSift(ctx)
    await rebuildLedger(ctx, evidenceSources)
    return { messages, relationships: await countRelationships(ctx) }
  })
  await indexMessages(ctx)
  await siftMessages(ctx)
  return rebuilt
}
