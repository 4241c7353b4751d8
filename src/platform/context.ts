import type { Transaction } from 'kysely'
import { type Clock, systemClock } from './clock.ts'
import type { Database, Db } from './database/database.ts'
import { type Ids, uuidv7 } from './ids.ts'
import { type Log, logLines } from './log.ts'
import { SYSTEM, type Viewer } from './viewer.ts'

/** What every operation is given, explicitly: where to read and write, what time it is, who makes ids. */
export type Ctx = { db: Db; clock: Clock; ids: Ids; log: Log }

/** A context within one workspace: the tenant whose rows may be touched, and who asks. */
export type WorkspaceCtx = Ctx & { workspaceId: string; viewer: Viewer }

export function makeContext(db: Db, parts: Partial<Omit<Ctx, 'db'>> = {}): Ctx {
  return { db, clock: systemClock, ids: uuidv7(), log: logLines, ...parts }
}

export const enter = (ctx: Ctx, workspaceId: string, viewer: Viewer = SYSTEM): WorkspaceCtx => ({
  ...ctx,
  workspaceId,
  viewer,
})

/** Runs `work` in a transaction: a new one, or the one that `ctx` is already in. */
export async function inTransaction<C extends Ctx, Result>(
  ctx: C,
  work: (ctx: C) => Promise<Result>,
): Promise<Result> {
  if (ctx.db.isTransaction) return work(ctx)
  return ctx.db.transaction().execute((db: Transaction<Database>) => work({ ...ctx, db }))
}
