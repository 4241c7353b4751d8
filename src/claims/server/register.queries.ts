import type { WorkspaceCtx } from '../../platform/context.ts'
import type { RegisteredClaim } from '../audit/match-claims.ts'
import { listAllClaims } from './show-claims.ts'

/** What we say of ourselves, as far as it is needed to know it again in a text. */
export async function listRegistered(ctx: WorkspaceCtx): Promise<RegisteredClaim[]> {
  const claims = await listAllClaims(ctx, { side: 'ours' })
  return claims.map(({ id, text, value, unit, state }) => ({ id, text, value, unit, state }))
}
