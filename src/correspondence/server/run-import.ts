import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { explainDatabaseFailure } from '../../platform/database/failures.ts'
import { Refusal } from '../../platform/refusals.ts'
import type { Reactions } from './filed.ts'
import { holdMessages } from './hold-messages.ts'
import { findSource, type ImportSource } from './import-source.ts'
import { readBodies } from './read-bodies.ts'
import { readHeaders } from './read-headers.ts'
import './correspondence.table.ts'

/**
 * Runs an import from where it stands to its end: first every header, so that relationships can be measured, then
 * the bodies. May be called again after an interruption, a kill included; does nothing where the import has ended
 * or where somebody else is running it.
 */
export async function runImport(ctx: WorkspaceCtx, reactions: Reactions, importId: string): Promise<void> {
  await holdingImport(ctx, importId, async () => {
    const source = await findSource(ctx, importId)
    if (!source) return
    try {
      await runPasses(ctx, reactions, source)
    } catch (failure) {
      const error = explainDatabaseFailure(failure)
      await recordFailure(ctx, importId, error)
      throw error
    }
  })
}

async function runPasses(ctx: WorkspaceCtx, reactions: Reactions, source: ImportSource) {
  if (!source.isMeasured) {
    const isComplete = await readHeaders(ctx, reactions, source)
    if (source.mailboxOf !== null) await holdMessages(ctx, source.mailboxOf, { importId: source.id })
    await reactions.headersRead(ctx)
    if (!isComplete) return
    await stamp(ctx, source.id, 'measured_at')
  }
  const [isRead] = await Promise.all([readBodies(ctx, reactions, source), reactions.measured(ctx)])
  if (isRead) await stamp(ctx, source.id, 'finished_at')
}

/** Holds the import for this process by a lock that the database lets go of when the process dies. */
async function holdingImport(ctx: WorkspaceCtx, importId: string, work: () => Promise<void>) {
  await ctx.db.connection().execute(async db => {
    const lock = sql`hashtextextended(${`import ${importId}`}, 0)`
    const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_lock(${lock}) as held`.execute(db)
    if (!rows[0]?.held) return
    try {
      await work()
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(db)
    }
  })
}

async function stamp(ctx: WorkspaceCtx, importId: string, column: 'measured_at' | 'finished_at') {
  await ctx.db
    .updateTable('mail_imports')
    .set({ [column]: ctx.clock.now() })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', importId)
    .execute()
}

async function recordFailure(ctx: WorkspaceCtx, importId: string, error: unknown) {
  const because = error instanceof Refusal ? error.message : `It stopped on a fault: ${String(error)}`
  await ctx.db
    .updateTable('mail_imports')
    .set({ failed_at: ctx.clock.now(), failed_because: because })
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', importId)
    .execute()
    // Where the database itself is what failed, the first error is the one to tell.
    .catch(() => {})
}
