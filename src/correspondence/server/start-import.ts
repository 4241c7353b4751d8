import { sql } from 'kysely'
import { claimOurs } from '../../people/server/claim-ours.ts'
import { declareOurs } from '../../people/server/declare-ours.ts'
import { findMemberByAddress } from '../../people/server/people.queries.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { parseOurs } from '../../workspaces/workspace.ts'
import { surveyMail } from '../reading/open-mail.ts'
import { findMessagesOf, raiseRevision, waitForFiling } from './file-messages.ts'
import type { Reactions } from './filed.ts'
import './correspondence.table.ts'

type Wanted = {
  paths: string[]
  ours: string[]
  /** Those of ours that are the addresses of whoever asks. */
  mine?: string[]
}

/**
 * Makes the row of an import, to be run by `runImport`; or, where one of the very same files was interrupted
 * midway, answers with that one so that it goes on. Refuses paths that do not exist.
 */
export async function startImport(ctx: WorkspaceCtx, reactions: Reactions, wanted: Wanted): Promise<string> {
  const { files, bytes, fingerprint } = await surveyMail(wanted.paths)
  return inTransaction(ctx, async ctx => {
    await waitForFiling(ctx)
    const { ours, changed } = await claimOurs(ctx, wanted.ours, wanted.mine ?? [])
    await attribute(ctx, reactions, ours, changed)
    const asked = { paths: wanted.paths, ours }
    const interrupted = await findInterrupted(ctx, asked, fingerprint)
    if (interrupted) return interrupted
    const id = ctx.ids.next()
    await ctx.db
      .insertInto('mail_imports')
      .values({
        ...asked,
        workspace_id: ctx.workspaceId,
        id,
        started_by: ctx.viewer.memberId,
        mailbox_of: ctx.viewer.memberId ?? (await findOnlyMember(ctx, ours)),
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

async function attribute(ctx: WorkspaceCtx, reactions: Reactions, ours: string[], moved: string[]) {
  const changed = await declareOurs(ctx, ours)
  const touched = await findMessagesOf(ctx, [...moved, ...changed], [])
  if (touched.length === 0) return
  await raiseRevision(ctx)
  await reactions.messagesFiled(ctx, touched)
}

/** From the command line, a mailbox of one member's addresses is theirs. */
async function findOnlyMember(ctx: WorkspaceCtx, ours: string[]): Promise<string | null> {
  const { members, domains } = parseOurs(ours)
  if (members.length !== 1 || domains.length > 0) return null
  return (await findMemberByAddress(ctx, members[0]![0]!)) ?? null
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
