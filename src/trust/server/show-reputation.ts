import { type Between, isCounted } from '../../evidence/server/ledger.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { colleagueTies } from '../reputation.ts'
import { readLedger } from './read-ledger.ts'

/** What the ledger shows of each colleague with somebody, both ways, in words. */
export async function showReputation(ctx: WorkspaceCtx, between: Between, asOf: { at?: string | undefined }) {
  const { lines } = await readLedger(ctx, between, asOf)
  const ties = colleagueTies(lines.filter(isCounted))
  const names = await namesOfMembers(
    ctx,
    ties.map(({ memberId }) => memberId),
  )
  return { colleagues: ties.map(tie => ({ ...tie, member: names.get(tie.memberId) ?? '' })) }
}
