import type { Ctx } from '../platform/context.ts'

const DAY_MS = 86_400_000
const ANSWERS_KEPT_DAYS = 7
const GUESSES_KEPT_DAYS = 1
const MAILS_KEPT_DAYS = 30

/** Takes away what has had its time: ended sessions and links, kept answers, counted tries, mail that went out. */
export async function tidy(ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
  await ctx.db.deleteFrom('sessions').where('expires_at', '<', now).execute()
  await ctx.db.deleteFrom('verifications').where('expires_at', '<', now).execute()
  await ctx.db.deleteFrom('guesses').where('began_at', '<', ago(GUESSES_KEPT_DAYS)).execute()
  await ctx.db.deleteFrom('answered_requests').where('at', '<', ago(ANSWERS_KEPT_DAYS)).execute()
  await ctx.db.deleteFrom('system_mails').where('created_at', '<', ago(MAILS_KEPT_DAYS)).execute()
}
