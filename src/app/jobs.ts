import { Logger, run } from 'graphile-worker'
import type pg from 'pg'
import { listWorkspacesToSift, siftMessages } from '../commitments/server/suggestions/sift-messages.ts'
import { tellDueCommitments } from '../commitments/server/tell-due.ts'
import { listInterrupted } from '../correspondence/server/imports.queries.ts'
import { runImport } from '../correspondence/server/run-import.ts'
import { sendWaitingMails } from '../installation/server/system-mails.ts'
import { deliverNotices } from '../notices/server/deliver-notices.ts'
import { type Ctx, enter } from '../platform/context.ts'
import { listUnfinishedEdits } from '../relationships/server/bulk-edits.queries.ts'
import { evaluationAt } from '../relationships/server/evaluate-workspace.ts'
import { readToday } from '../relationships/server/read-relationships.ts'
import { indexMessages, listWorkspacesToIndex } from '../search/server/index-messages.ts'
import { tellReminders } from '../tasks/server/tell-reminders.ts'
import { tellDueTouches } from '../touches/server/tell-due-touches.ts'
import { listWorkspaces } from '../workspaces/server/workspaces.queries.ts'
import { deliverByMail } from './deliver-notice.ts'
import { editMany } from './edit-many.ts'
import { forgetSpentInvitations } from './joining/forget-spent-invitations.ts'
import { reactions } from './reactions.ts'
import { settleByCalendar } from './record-reactions.ts'
import { tidy } from './tidy.ts'

type ImportJob = { workspaceId: string; importId: string }
type EditJob = { workspaceId: string; id: string }

export type Jobs = {
  importMail(workspaceId: string, importId: string): Promise<void>
  sendMails(): Promise<void>
  editMany(workspaceId: string, id: string): Promise<void>
  stop(): Promise<void>
}

/** When what is done, in UTC; each minute also what an earlier end cut off. */
const TIMES = [
  '5 0 * * * measure-day',
  '20 0 * * * tidy',
  '* * * * * go-on-with-imports',
  '* * * * * index-messages',
  '* * * * * sift-messages',
  '* * * * * go-on-with-edits',
  '* * * * * send-mails',
  '* * * * * tell-reminders',
]

/** The worker: imports, and the measuring anew that each day needs. Imports cut off by an earlier end go on. */
export async function startJobs(
  ctx: Ctx,
  pool: pg.Pool,
  { secret, origin }: { secret: string; origin: string },
): Promise<Jobs> {
  // As for the pool itself: a connection in use that the server closes must not end the process.
  pool.on('connect', client => client.on('error', () => {}))
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') ctx.log('jobs', { level, message })
    }),
    crontab: TIMES.join('\n'),
    taskList: {
      'import-mail': async payload => {
        const { workspaceId, importId } = payload as ImportJob
        await runImport(enter(ctx, workspaceId), reactions, importId)
        await indexMessages(enter(ctx, workspaceId))
        await siftMessages(enter(ctx, workspaceId))
      },
      'go-on-with-imports': async () => {
        for (const { workspaceId, importId } of await listInterrupted(ctx)) {
          await runImport(enter(ctx, workspaceId), reactions, importId)
        }
      },
      'edit-many': async payload => {
        const { workspaceId, id } = payload as EditJob
        await editMany(enter(ctx, workspaceId), id)
      },
      'go-on-with-edits': async () => {
        for (const { workspaceId, id } of await listUnfinishedEdits(ctx)) {
          await editMany(enter(ctx, workspaceId), id)
        }
      },
      'index-messages': async () => {
        for (const workspaceId of await listWorkspacesToIndex(ctx))
          await indexMessages(enter(ctx, workspaceId))
      },
      'sift-messages': async () => {
        for (const workspaceId of await listWorkspacesToSift(ctx)) await siftMessages(enter(ctx, workspaceId))
      },
      tidy: () => tidy(ctx),
      'send-mails': async () => {
        await forgetSpentInvitations(ctx)
        await sendWaitingMails(ctx, secret)
      },
      'tell-reminders': async () => {
        await tellReminders(ctx)
        await tellDueCommitments(ctx)
        await tellDueTouches(ctx)
        await deliverNotices(ctx, deliverByMail(secret, origin))
      },
      'measure-day': async () => {
        for (const { id } of await listWorkspaces(ctx)) {
          await settleByCalendar(enter(ctx, id))
          await readToday(enter(ctx, id))
          await evaluationAt(enter(ctx, id))
        }
      },
    },
  })
  // A job that died with its process stays locked for hours; the import's own row says what is unfinished, and
  // its lock keeps two from running it. The same each minute takes over from a command that was killed.
  await runner.addJob('go-on-with-imports', {}, { maxAttempts: 1 })
  return {
    importMail: async (workspaceId, importId) => {
      await runner.addJob('import-mail', { workspaceId, importId } satisfies ImportJob, { maxAttempts: 1 })
    },
    sendMails: async () => {
      await runner.addJob('send-mails', {}, { maxAttempts: 1 })
    },
    editMany: async (workspaceId, id) => {
      await runner.addJob('edit-many', { workspaceId, id } satisfies EditJob, { maxAttempts: 1 })
    },
    stop: () => runner.stop(),
  }
}
