import { openOwnWorkspace } from '../../src/app/open-workspace.ts'
import { reactions } from '../../src/app/reactions.ts'
import { siftMessages } from '../../src/commitments/server/suggestions/sift-messages.ts'
import { getImport } from '../../src/correspondence/server/imports.queries.ts'
import { runImport } from '../../src/correspondence/server/run-import.ts'
import { startImport } from '../../src/correspondence/server/start-import.ts'
import { clockAt } from '../../src/platform/clock.ts'
import { enter, makeContext, type WorkspaceCtx } from '../../src/platform/context.ts'
import { connect } from '../../src/platform/database/database.ts'
import { silent } from '../../src/platform/log.ts'
import { indexMessages } from '../../src/search/server/index-messages.ts'
import { createTestDatabase } from './database.ts'

/** The moment at which tests take place: after all the mail that they read. */
export const TEST_NOW = new Date('2026-10-01T09:00:00Z')

export type TestWorkspace = { ctx: WorkspaceCtx; url: string; close(): Promise<void> }

/** One's own workspace in a database of its own: empty, or as the database is that is copied. */
export async function openTestWorkspace(now = TEST_NOW, copied?: string): Promise<TestWorkspace> {
  const database = await createTestDatabase(copied)
  const connection = connect(database.url)
  const outside = makeContext(connection.db, { clock: clockAt(now), log: silent })
  const { id } = await openOwnWorkspace(outside)
  return {
    ctx: enter(outside, id),
    url: database.url,
    async close() {
      await connection.close()
      await database.drop()
    },
  }
}

/** Imports mail to the end and answers with how it went. */
export async function importMail(ctx: WorkspaceCtx, paths: string[], ours: string[]) {
  const id = await startImport(ctx, reactions, { paths, ours })
  await runImport(ctx, reactions, id)
  await indexMessages(ctx)
  await siftMessages(ctx)
  return getImport(ctx, id)
}
