import type { Ctx } from '../../platform/context.ts'
import './sessions.table.ts'

export async function countIdentities(ctx: Ctx): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('identities')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function makeInstallationOwner(ctx: Ctx, identityId: string): Promise<void> {
  await ctx.db
    .insertInto('installation_owners')
    .values({ identity_id: identityId, since: ctx.clock.now() })
    .execute()
}

/** Who signs in with an address, if anybody does. */
export const findIdentity = (ctx: Ctx, email: string) =>
  ctx.db
    .selectFrom('identities')
    .select(['id', 'name', 'email', 'has_second_factor as hasSecondFactor'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
