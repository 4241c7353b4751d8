import { sql } from 'kysely'
import { declareOurs } from '../../people/server/declare-ours.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { surveyMail } from '../reading/open-mail.ts'
import { findMessagesOf, raiseRevision, waitForFiling } from './file-messages.ts'
import type { Reactions } from './filed.ts'
import './correspondence.table.ts'

type Wanted = { paths: string[]; ours: string[] }

/**
 * Makes the row of an import, to be run by `runImport`; or, where one of the very same files was interrupted
 * midway, answers with that one so that it goes on. Refuses paths that do not exist.
 */
export async function startImport(ctx: WorkspaceCtx, reactions: Reactions, wanted: Wanted): Promise<string> {
  const { files, bytes, fingerprint } = await surveyMail(wanted.paths)
  return inTransaction(ctx, async ctx => {
    await waitForFiling(ctx)
    await attribute(ctx, reactions, wanted.ours)
    const interrupted = await findInterrupted(ctx, wanted, fingerprint)
    if (interrupted) return interrupted
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('mail_imports')
      .values({
        ...wanted,
        workspace_id: ctx.workspaceId,
        id,
        fingerprint,
        files,
        bytes,
        started_at: ctx.clock.now(),
        ...notEnded,
      })
      .execute()
    return id
  })
}

const notEnded = {
  measured_at: null,
  finished_at: null,
  cancelled_at: null,
  failed_at: null,
  failed_because: null,
}

async function attribute(ctx: WorkspaceCtx, reactions: Reactions, ours: string[]) {
  const changed = await declareOurs(ctx, ours)
  const touched = await findMessagesOf(ctx, changed, [])
  if (touched.length === 0) return
  await raiseRevision(ctx)
  await reactions.messagesFiled(ctx, touched)
}

async function findInterrupted(ctx: WorkspaceCtx, { paths, ours }: Wanted, fingerprint: string) {
  const { rows } = await sql<{ id: string }>`
    select id from mail_imports
    where workspace_id = ${ctx.workspaceId} and paths = ${paths} and ours = ${ours} and fingerprint = ${fingerprint}
      and finished_at is null and cancelled_at is null
    order by started_at limit 1`.execute(ctx.db)
  const id = rows[0]?.id
  if (id) {
    await sql`update mail_imports set failed_at = null, failed_because = null
      where workspace_id = ${ctx.workspaceId} and id = ${id}`.execute(ctx.db)
  }
  return id
}
