import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'

/** Only one transaction at a time changes a workspace's readings and what is summed up from them. */
export const lockReadings = (ctx: WorkspaceCtx) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`readings ${ctx.workspaceId}`}, 0))`.execute(ctx.db)
