import type { WorkspaceCtx } from '../platform/context.ts'
import { readTrustIntoLists } from '../trust/server/read-trust-into-lists.ts'

/** Lists show trust, of which what makes lists knows nothing: it is brought up to date before one is asked for. */
export const withTrust =
  <Input extends { at?: string | undefined }, Rest extends unknown[], Output>(
    list: (ctx: WorkspaceCtx, input: Input, ...rest: Rest) => Promise<Output>,
  ) =>
  async (ctx: WorkspaceCtx, input: Input, ...rest: Rest): Promise<Output> => {
    await readTrustIntoLists(ctx, input.at)
    return list(ctx, input, ...rest)
  }
