import { sql } from 'kysely'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { findMailServer } from './mail-settings.ts'
import './installation.table.ts'

/** `link` is the one thing the mail is for; it is shown to whoever runs the installation where mail cannot be sent. */
export type SystemMail = { to: string; subject: string; text: string; link?: { url: string; endsAt: Date } }

/** Writes a mail down to be sent. It is there from the moment that the transaction around it holds. */
export async function postMail(ctx: Ctx, { to, subject, text, link }: SystemMail): Promise<void> {
  await ctx.db
    .insertInto('system_mails')
    .values({
      id: ctx.ids.next(),
      recipient: to,
      subject,
      text,
      link: link?.url ?? null,
      created_at: ctx.clock.now(),
      link_ends_at: link?.endsAt ?? null,
      sent_at: null,
      failed_because: null,
    })
    .execute()
}

/**
 * Sends what has not been sent, oldest first, one transaction each; of two processes each takes what the other has
 * not. What a server refuses keeps its reason and is tried again next time. Without a server all of it waits.
 */
export async function sendWaitingMails(ctx: Ctx, secret: string): Promise<void> {
  const server = await findMailServer(ctx, secret)
  if (!server) return
  for (let last = ''; ; ) {
    const id = await inTransaction(ctx, async ctx => {
      const mail = await takeNext(ctx, last)
      if (!mail) return undefined
      const outcome = await sendMail(server, {
        to: mail.recipient,
        subject: mail.subject,
        text: mail.text,
      }).then(
        // A link that has been sent is nobody else's to see.
        () => ({ sent_at: ctx.clock.now(), link: null, text: '', failed_because: null }),
        (error: Error) => ({ failed_because: error.message }),
      )
      await ctx.db.updateTable('system_mails').set(outcome).where('id', '=', mail.id).execute()
      return mail.id
    })
    if (id === undefined) return
    last = id
  }
}

const takeNext = (ctx: Ctx, after: string) =>
  ctx.db
    .selectFrom('system_mails')
    .select(['id', 'recipient', 'subject', 'text'])
    .where('sent_at', 'is', null)
    .where(sql<boolean>`link_ends_at is null or link_ends_at > ${ctx.clock.now()}`)
    .$if(after !== '', query => query.where('id', '>', after))
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

/** Mails with a link that holds and could not be sent, for whoever runs the installation to pass on by hand. */
export const listWaitingLinks = (ctx: Ctx) =>
  ctx.db
    .selectFrom('system_mails')
    .select([
      'id',
      'recipient',
      'subject',
      'link',
      'link_ends_at as endsAt',
      'failed_because as failedBecause',
    ])
    .where('sent_at', 'is', null)
    .where('link', 'is not', null)
    .where('link_ends_at', '>', ctx.clock.now())
    .orderBy('id', 'desc')
    .limit(100)
    .execute()

/** Mails that nobody needs any more, as far as they have not been sent. */
export async function dropMails(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await ctx.db.deleteFrom('system_mails').where('id', 'in', ids).where('sent_at', 'is', null).execute()
}
