import type { Ctx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { SignIn } from './sign-in.ts'
import './sessions.table.ts'

type Parts = { name: string; email: string; password: string }

/**
 * Makes somebody who can sign in with a password. Only to be called where the address is proved: by the link of an
 * invitation, or by being at the machine when the installation begins.
 */
export async function createIdentity(ctx: Ctx, signIn: SignIn, parts: Parts): Promise<string> {
  const email = parts.email.toLowerCase()
  const { password } = await signIn.$context
  const hash = await password.hash(parts.password)
  const id = ctx.ids.next()
  const now = ctx.clock.now()
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('identities')
    .values({
      id,
      name: parts.name,
      email,
      is_email_verified: true,
      image: null,
      has_second_factor: false,
      created_at: now,
      updated_at: now,
    })
    .onConflict(conflict => conflict.column('email').doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) {
    throw new Refusal('conflict', `${email} can sign in here already. Sign in, then open the link again.`)
  }
  await ctx.db
    .insertInto('credentials')
    .values({
      id: ctx.ids.next(),
      identity_id: id,
      provider: 'credential',
      provider_account: id,
      password_hash: hash,
      created_at: now,
      updated_at: now,
    })
    .execute()
  return id
}
