import { randomBytes } from 'node:crypto'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { permits } from '../../platform/viewer.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import type { Scope } from '../api-key.ts'
import { hashOf } from './api-keys.queries.ts'
import './sessions.table.ts'

const SHOWN_CHARACTERS = 11
const DAY_MS = 86_400_000

type Parts = { name: string; scope: Scope; days: number }

/** Makes a key that speaks for whoever asks. The key itself is given once and kept nowhere. */
export async function makeApiKey(ctx: WorkspaceCtx, { name, scope, days }: Parts) {
  const { memberId, permission } = ctx.viewer
  if (memberId === null) throw new Refusal('forbidden', 'A key speaks for a member; this is none.')
  if (!permits(permission, scope)) {
    throw new Refusal('forbidden', `A key may do no more than you may: “${scope}” is beyond that.`)
  }
  const key = `gf_${randomBytes(32).toString('base64url')}`
  const now = ctx.clock.now()
  const expiresAt = new Date(now.getTime() + days * DAY_MS)
  return inTransaction(ctx, async ctx => {
    const id = ctx.ids.next()
    const prefix = key.slice(0, SHOWN_CHARACTERS)
    await ctx.db
      .insertInto('api_keys')
      .values({
        workspace_id: ctx.workspaceId,
        id,
        member_id: memberId,
        name,
        scope,
        prefix,
        key_hash: hashOf(key),
        created_at: now,
        expires_at: expiresAt,
        last_used_at: null,
        ended_at: null,
      })
      .execute()
    const after = { scope, expiresAt: expiresAt.toISOString() }
    await recordChange(ctx, { action: 'key.made', subjectId: id, subject: `${name} (${prefix}…)`, after })
    return { id, key, prefix, expiresAt }
  })
}
