import type { Ctx } from '../../platform/context.ts'
import { type MailServer, sendMail } from '../../platform/mail/send-mail.ts'
import { Refusal } from '../../platform/refusals.ts'
import { seal, unseal } from '../../platform/secret.ts'
import './installation.table.ts'

/** The server that system mail goes through; undefined where none has been named. */
export async function findMailServer(ctx: Ctx, secret: string): Promise<MailServer | undefined> {
  const found = await ctx.db.selectFrom('mail_settings').selectAll().executeTakeFirst()
  if (!found) return undefined
  const { host, port, username, sender } = found
  const password = found.password === null ? null : (unseal(secret, found.password) ?? null)
  return { host, port, isSecure: found.is_secure, username, password, sender }
}

/**
 * Names the server that system mail goes through, once a mail to `testTo` has been taken by it. A password left out
 * stays as it was.
 */
export async function setMailServer(
  ctx: Ctx,
  secret: string,
  given: Omit<MailServer, 'password'> & { password?: string | undefined },
  testTo: string,
): Promise<void> {
  const before = await findMailServer(ctx, secret)
  const server: MailServer = { ...given, password: given.password ?? before?.password ?? null }
  await sendMail(server, {
    to: testTo,
    subject: 'Goodfaith can send mail',
    text: 'This is the mail that Goodfaith sent to see whether it can.',
  }).catch(error => {
    throw new Refusal('unusable', `${server.host} did not take the mail: ${(error as Error).message}`)
  })
  const row = {
    host: server.host,
    port: server.port,
    is_secure: server.isSecure,
    username: server.username,
    password: server.password === null ? null : seal(secret, server.password),
    sender: server.sender,
    set_at: ctx.clock.now(),
  }
  await ctx.db
    .insertInto('mail_settings')
    .values({ is_only: true, ...row })
    .onConflict(conflict => conflict.column('is_only').doUpdateSet(row))
    .execute()
}

export const forgetMailServer = (ctx: Ctx) => ctx.db.deleteFrom('mail_settings').execute()
