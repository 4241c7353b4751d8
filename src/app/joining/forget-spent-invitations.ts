import { dropMails, listWaitingLinks } from '../../installation/server/system-mails.ts'
import type { Ctx } from '../../platform/context.ts'
import { listOpenTokens } from '../../workspaces/server/invitations.queries.ts'

/**
 * An invitation that was accepted, withdrawn or made anew before its mail could go out leads nowhere: that mail is
 * neither sent nor shown to be passed on.
 */
export async function forgetSpentInvitations(ctx: Ctx): Promise<void> {
  const waiting = (await listWaitingLinks(ctx)).flatMap(({ id, link }) => {
    const { pathname, searchParams } = new URL(link!)
    return pathname === '/invitation' ? [{ id, token: searchParams.get('token') ?? '' }] : []
  })
  const open = await listOpenTokens(
    ctx,
    waiting.map(({ token }) => token),
  )
  const spent = waiting.filter(({ token }) => !open.has(token))
  await dropMails(
    ctx,
    spent.map(({ id }) => id),
  )
}
