import { createHash } from 'node:crypto'
import type { Ctx, WorkspaceCtx } from '../../platform/context.ts'
import type { ApiKey, Scope } from '../api-key.ts'
import './sessions.table.ts'

export const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url')

type FoundKey = { workspaceId: string; id: string; memberId: string; scope: Scope }

/** The key that a request carries, if it is one of ours and has not ended. Notes that it was used, once an hour. */
export async function findApiKey(ctx: Ctx, key: string): Promise<FoundKey | undefined> {
  const now = ctx.clock.now()
  const found = await ctx.db
    .selectFrom('api_keys')
    .select(['workspace_id as workspaceId', 'id', 'member_id as memberId', 'scope', 'last_used_at'])
    .where('key_hash', '=', hashOf(key))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!found) return undefined
  const { last_used_at, ...rest } = found
  if (last_used_at === null || now.getTime() - last_used_at.getTime() > HOUR_MS) {
    await ctx.db
      .updateTable('api_keys')
      .set({ last_used_at: now })
      .where('workspace_id', '=', found.workspaceId)
      .where('id', '=', found.id)
      .execute()
  }
  return rest
}

const HOUR_MS = 3_600_000

/** The keys that speak for whoever asks, newest first, those that have ended among them. */
export const listApiKeys = (ctx: WorkspaceCtx): Promise<ApiKey[]> =>
  ctx.db
    .selectFrom('api_keys')
    .select([
      'id',
      'name',
      'scope',
      'prefix',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'last_used_at as lastUsedAt',
      'ended_at as endedAt',
    ])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('member_id', '=', ctx.viewer.memberId)
    .orderBy('id', 'desc')
    .execute()
