import { postMail } from '../../installation/server/system-mails.ts'
import type { Ctx } from '../../platform/context.ts'
import type { SentLink } from '../../sessions/server/sign-in.ts'

const WORDS = {
  'sign-in': { subject: 'Your way into Goodfaith', does: 'signs you in' },
  reset: { subject: 'A new password for Goodfaith', does: 'lets you choose a new password' },
}

/** Posts a link that somebody asked for at the sign-in page. */
export async function sendLink(ctx: Ctx, { to, purpose, url, endsAt }: SentLink): Promise<void> {
  const { subject, does } = WORDS[purpose]
  const text =
    `This link ${does}. It holds for a quarter of an hour, once:\n\n${url}\n\n` +
    'If it was not you who asked for it, do nothing: without the link nobody comes in.\n'
  await postMail(ctx, { to, subject, text, link: { url, endsAt } })
}
