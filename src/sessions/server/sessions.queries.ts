import type { Ctx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import './sessions.table.ts'

/** Where an identity is signed in, last used first. */
export const listSessions = (ctx: Ctx, identityId: string) =>
  ctx.db
    .selectFrom('sessions')
    .select([
      'id',
      'user_agent as userAgent',
      'ip_address as ipAddress',
      'created_at as begunAt',
      'updated_at as renewedAt',
    ])
    .where('identity_id', '=', identityId)
    .where('expires_at', '>', ctx.clock.now())
    .orderBy('updated_at', 'desc')
    .execute()

export async function endSession(ctx: Ctx, identityId: string, id: string): Promise<void> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('sessions')
    .where('identity_id', '=', identityId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new Refusal('not_found', 'You have no such session; it may have ended.')
}

export async function endOtherSessions(ctx: Ctx, identityId: string, kept: string): Promise<number> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('sessions')
    .where('identity_id', '=', identityId)
    .where('id', '!=', kept)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** By what an identity can come in, besides links by mail. */
export async function describeWaysIn(ctx: Ctx, identityId: string) {
  const { has_second_factor, password } = await ctx.db
    .selectFrom('identities')
    .select(({ selectFrom }) => [
      'has_second_factor',
      selectFrom('credentials')
        .select('id')
        .whereRef('credentials.identity_id', '=', 'identities.id')
        .where('provider', '=', 'credential')
        .limit(1)
        .as('password'),
    ])
    .where('id', '=', identityId)
    .executeTakeFirstOrThrow()
  return { hasSecondFactor: has_second_factor === true, hasPassword: password !== null }
}
