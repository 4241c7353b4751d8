import { postMail } from '../../installation/server/system-mails.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import type { Role } from '../../workspaces/roles.ts'
import { inviteMember } from '../../workspaces/server/invite-member.ts'
import { getWorkspaceName } from '../../workspaces/server/workspaces.queries.ts'

type Wanted = { email: string; role: Exclude<Role, 'owner'>; memberId?: string | undefined }

/** Invites somebody and posts the mail that says so, both or neither. */
export const sendInvitation = (ctx: WorkspaceCtx, origin: string, wanted: Wanted) =>
  inTransaction(ctx, async ctx => {
    const { token, ...made } = await inviteMember(ctx, wanted)
    const workspace = await getWorkspaceName(ctx)
    const link = `${origin}/invitation?token=${encodeURIComponent(token)}`
    await postMail(ctx, {
      to: wanted.email,
      subject: `${ctx.viewer.name} invites you to ${workspace}`,
      text:
        `${ctx.viewer.name} invites you to the workspace “${workspace}” in Goodfaith.\n\n` +
        `Open this link to come in. It holds for seven days and for you alone:\n\n${link}\n`,
      link: { url: link, endsAt: made.expiresAt },
    })
    return { ...made, link }
  })
