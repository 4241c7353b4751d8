import type { WorkspaceCtx } from '../../platform/context.ts'

/**
 * What the rest of Goodfaith does when correspondence changes; given by `app/reactions.ts`, so that this slice
 * need not know who stands above it. Runs in the transaction that filed the messages.
 */
export type Reactions = {
  /** Messages came in, or turned out to be between other people than was thought. */
  messagesFiled(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<unknown>
  /** What messages say, or who may read it, is not what it was: their text is in, or somebody shares them. */
  readingChanged(ctx: WorkspaceCtx, messageIds: readonly string[]): Promise<unknown>
  /** The tables have grown to several times their size within a transaction: see that queries on them are planned for that. */
  tablesGrown(ctx: WorkspaceCtx): Promise<unknown>
  /** An import has filed all its headers (or was cancelled): measure what is there. Not in a transaction. */
  headersRead(ctx: WorkspaceCtx): Promise<unknown>
  /** What follows while the bodies are read: check how well the measures predict. Not in a transaction. */
  measured(ctx: WorkspaceCtx): Promise<unknown>
}
