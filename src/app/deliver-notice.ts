import { listCommitmentsById } from '../commitments/server/commitments.queries.ts'
import { findMailServer } from '../installation/server/mail-settings.ts'
import { postMail } from '../installation/server/system-mails.ts'
import type { DeliverNotice, Delivery } from '../notices/server/deliver-notices.ts'
import { namesOfPeople } from '../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../platform/context.ts'
import { findTaskTitle } from '../tasks/server/tasks.queries.ts'
import { nextTouch } from '../touches/approach.ts'
import { listApproachesById } from '../touches/server/approaches.queries.ts'
import { findIdentityOfMember } from '../workspaces/server/memberships.queries.ts'
import { getWorkspaceSlug, listWorkspaces } from '../workspaces/server/workspaces.queries.ts'

/**
 * Where notices go besides the app: by mail to whoever they are for, where mail can be sent. Posted in the
 * transaction that notes them as delivered, so once. Where it cannot be sent the app alone tells of them: mail that
 * waits for a server to be named some day would remind of what is long past.
 */
export const deliverByMail =
  (secret: string, origin: string): DeliverNotice =>
  async (ctx, notice) => {
    if (!(await findMailServer(ctx, secret))) return
    if ((notice.commitmentId || notice.approachId) && (await isSample(ctx))) return
    const member = await findIdentityOfMember(ctx, ctx.workspaceId, notice.memberId)
    if (!member) return
    const subject = await subjectOf(ctx, notice)
    const where = `${origin}/${await getWorkspaceSlug(ctx)}`
    const text = `${subject}.\n\n${linkOf(notice, where)}\n`
    await postMail(ctx, { to: member.email, subject, text })
  }

/** What is due in the story is due on the day that stands still there, and nothing to write home about. */
const isSample = async (ctx: WorkspaceCtx): Promise<boolean> =>
  (await listWorkspaces(ctx)).some(({ id, isSample }) => isSample && id === ctx.workspaceId)

function linkOf({ taskId, commitmentId, approachId }: Delivery, where: string): string {
  if (taskId) return `Your tasks: ${where}/tasks`
  if (commitmentId) return `Your commitments: ${where}/commitments`
  if (approachId) return `The draft, and what the coach says of it: ${where}/touches/${approachId}`
  return 'It is among your notices in Goodfaith.'
}

async function subjectOf(
  ctx: WorkspaceCtx,
  { kind, taskId, commitmentId, approachId }: Delivery,
): Promise<string> {
  if (approachId) return subjectOfTouch(ctx, approachId)
  if (commitmentId) return subjectOfCommitment(ctx, commitmentId)
  const title = taskId ? await findTaskTitle(ctx, taskId) : undefined
  if (kind === 'mention') return 'You were mentioned in a note'
  return kind === 'reminder'
    ? `Reminder: ${title ?? 'a task'}`
    : `A task for you: ${title ?? 'see your list'}`
}

async function subjectOfTouch(ctx: WorkspaceCtx, id: string): Promise<string> {
  const [approach] = await listApproachesById(ctx, [id])
  if (!approach) return 'A touch is proposed'
  const { personId, touches } = approach
  const person = (await namesOfPeople(ctx, [personId])).get(personId) ?? 'somebody'
  const next = nextTouch({ touches })
  return next ? `A touch is proposed for ${person}: ${next.what}` : `A touch is proposed for ${person}`
}

async function subjectOfCommitment(ctx: WorkspaceCtx, id: string): Promise<string> {
  const [commitment] = await listCommitmentsById(ctx, [id])
  if (!commitment) return 'A commitment is due'
  const { owedBy, personId, text, dueOn } = commitment
  const person = (await namesOfPeople(ctx, [personId])).get(personId) ?? 'somebody'
  return owedBy === 'us'
    ? `You owe ${person} by ${dueOn}: ${text}`
    : `${person} owed you by ${dueOn}: ${text}`
}
