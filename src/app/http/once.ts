import { createHash } from 'node:crypto'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'

export type AnsweredRequestsTable = {
  workspace_id: string
  member_id: string
  key: string
  asked_hash: string
  answer: unknown
  at: Date
}

declare module '../../platform/database/database.ts' {
  interface Database {
    answered_requests: AnsweredRequestsTable
  }
}

const LONGEST_KEY = 200

type Asked = { key: string; operation: string; input: unknown }

/**
 * Does a thing once, however often it is asked for with the same key: the answer is kept in the transaction that does
 * it and given again. Of two at once the second waits for the first. What was refused may be tried again.
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export async function once(
  ctx: WorkspaceCtx,
  { key, operation, input }: Asked,
  run: (ctx: WorkspaceCtx) => Promise<unknown>,
): Promise<unknown> {
  const { workspaceId, viewer, clock } = ctx
  if (viewer.memberId === null) return run(ctx)
  if (key.length > LONGEST_KEY) {
    throw new Refusal('invalid', `The Idempotency-Key has more than ${LONGEST_KEY} characters.`)
  }
  const hash = createHash('sha256')
    .update(`${operation}\n${JSON.stringify(input)}`)
    .digest('base64url')
  const own = { workspace_id: workspaceId, member_id: viewer.memberId, key }
  return inTransaction(ctx, async ctx => {
    const claimed = await ctx.db
      .insertInto('answered_requests')
      .values({ ...own, asked_hash: hash, answer: null, at: clock.now() })
      .onConflict(conflict => conflict.doNothing())
      .returning('key')
      .executeTakeFirst()
    if (!claimed) {
      const { asked_hash, answer } = await ctx.db
        .selectFrom('answered_requests')
        .select(['asked_hash', 'answer'])
        .where('workspace_id', '=', workspaceId)
        .where('member_id', '=', own.member_id)
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      if (asked_hash === hash) return answer
      throw new Refusal('unusable', 'This Idempotency-Key was used for something else. Use a new one.')
    }
    const answer = await run(ctx)
    await ctx.db
      .updateTable('answered_requests')
      .set({ answer: JSON.stringify(answer) })
      .where('workspace_id', '=', workspaceId)
      .where('member_id', '=', own.member_id)
      .where('key', '=', key)
      .execute()
    return answer
  })
}
