import { type Ctx, inTransaction } from '../../platform/context.ts'
import './sessions.table.ts'

/** For whoever lost what makes their codes: from then on their password, link or passkey is enough again. */
export const removeSecondFactor = (ctx: Ctx, identityId: string): Promise<void> =>
  inTransaction(ctx, async ctx => {
    await ctx.db.deleteFrom('second_factors').where('identity_id', '=', identityId).execute()
    await ctx.db
      .updateTable('identities')
      .set({ has_second_factor: false })
      .where('id', '=', identityId)
      .execute()
  })
