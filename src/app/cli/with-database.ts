import { type Ctx, enter, makeContext, type WorkspaceCtx } from '../../platform/context.ts'
import { connect } from '../../platform/database/database.ts'
import { defaultDataFolder } from '../../platform/database/embedded/data-folder.ts'
import { startEmbedded } from '../../platform/database/embedded/embedded.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { OPERATOR } from '../../platform/viewer.ts'
import type { Workspace } from '../../workspaces/workspace.ts'
import { chooseWorkspace } from '../open-workspace.ts'
import { type Options, text } from './command.ts'

export type Database = { url: string; dataFolder: string; isEmbedded: boolean; stop(): Promise<void> }

/** The database a command works on: the one named, or that of a running server on the folder, or our own. */
export async function openDatabase(options: Options): Promise<Database> {
  const dataFolder = text(options, 'data') ?? defaultDataFolder()
  const url = text(options, 'database') ?? (text(options, 'data') ? undefined : process.env.DATABASE_URL)
  if (url) return { url, dataFolder, isEmbedded: false, stop: async () => {} }
  const embedded = await startEmbedded(dataFolder)
  return { url: embedded.url, dataFolder, isEmbedded: true, stop: () => embedded.stop() }
}

export async function withDatabase<Result>(
  options: Options,
  work: (ctx: Ctx, database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(options)
  try {
    await migrate(database.url)
    const connection = connect(database.url)
    try {
      return await work(makeContext(connection.db), database)
    } finally {
      await connection.close()
    }
  } finally {
    await database.stop()
  }
}

/** Works in the workspace named by --workspace, else in one's own, else in the sample. */
export const withWorkspace = <Result>(
  options: Options,
  work: (ctx: WorkspaceCtx, workspace: Workspace) => Promise<Result>,
): Promise<Result> =>
  withDatabase(options, async ctx => {
    const workspace = await chooseWorkspace(ctx, text(options, 'workspace'))
    return work(enter(ctx, workspace.id, OPERATOR), workspace)
  })
