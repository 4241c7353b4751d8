import type { WorkspaceCtx } from '../../platform/context.ts'
import './correspondence.table.ts'

/** An import that has not come to an end, and how far it has come. */
export type ImportSource = {
  id: string
  paths: string[]
  itemsDone: number
  bodiesDone: number
  isMeasured: boolean
  /** Whose mailbox it is, where that is one member's. */
  mailboxOf: string | null
}

export async function findSource(ctx: WorkspaceCtx, importId: string): Promise<ImportSource | undefined> {
  const row = await ctx.db
    .selectFrom('mail_imports')
    .select(['id', 'paths', 'items_done', 'bodies_done', 'measured_at', 'mailbox_of'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', importId)
    .where('finished_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const {
    id,
    paths,
    items_done: itemsDone,
    bodies_done: bodiesDone,
    measured_at,
    mailbox_of: mailboxOf,
  } = row
  return { id, paths, itemsDone, bodiesDone, isMeasured: measured_at !== null, mailboxOf }
}

/** Whether the import was cancelled meanwhile; holds its row until the end of the transaction. */
export async function isCancelled(ctx: WorkspaceCtx, importId: string): Promise<boolean> {
  const { cancelled_at } = await ctx.db
    .selectFrom('mail_imports')
    .select('cancelled_at')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return cancelled_at !== null
}
