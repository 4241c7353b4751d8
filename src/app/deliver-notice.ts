import { findMailServer } from '../installation/server/mail-settings.ts'
import { postMail } from '../installation/server/system-mails.ts'
import type { DeliverNotice, Delivery } from '../notices/server/deliver-notices.ts'
import type { WorkspaceCtx } from '../platform/context.ts'
import { findTaskTitle } from '../tasks/server/tasks.queries.ts'
import { findIdentityOfMember } from '../workspaces/server/memberships.queries.ts'
import { getWorkspaceSlug } from '../workspaces/server/workspaces.queries.ts'

/**
 * Where notices go besides the app: by mail to whoever they are for, where mail can be sent. Posted in the
 * transaction that notes them as delivered, so once. Where it cannot be sent the app alone tells of them: mail that
 * waits for a server to be named some day would remind of what is long past.
 */
export const deliverByMail =
  (secret: string, origin: string): DeliverNotice =>
  async (ctx, notice) => {
    if (!(await findMailServer(ctx, secret))) return
    const member = await findIdentityOfMember(ctx, ctx.workspaceId, notice.memberId)
    if (!member) return
    const subject = await subjectOf(ctx, notice)
    const link = `${origin}/${await getWorkspaceSlug(ctx)}/tasks`
    const text = `${subject}.\n\n${notice.taskId ? `Your tasks: ${link}` : 'It is among your notices in Goodfaith.'}\n`
    await postMail(ctx, { to: member.email, subject, text })
  }

async function subjectOf(ctx: WorkspaceCtx, { kind, taskId }: Delivery): Promise<string> {
  const title = taskId ? await findTaskTitle(ctx, taskId) : undefined
  if (kind === 'mention') return 'You were mentioned in a note'
  return kind === 'reminder'
    ? `Reminder: ${title ?? 'a task'}`
    : `A task for you: ${title ?? 'see your list'}`
}
