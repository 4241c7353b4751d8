import type { WorkspaceCtx } from '../../platform/context.ts'
import { listEvidenceShown } from '../../trust/server/list-evidence.ts'
import { type Cited, evidenceSources } from '../evidence-sources.ts'

type Wanted = Parameters<typeof listEvidenceShown>[1]

/** The evidence behind trust, each piece with what the fact cites that it follows from. */
export async function showEvidence(ctx: WorkspaceCtx, wanted: Wanted) {
  const { evidence, ...page } = await listEvidenceShown(ctx, wanted)
  const cited = new Map<string, Cited>()
  for (const { kind, cited: citedBy } of evidenceSources) {
    const ids = evidence.filter(({ source }) => source.kind === kind).map(({ source }) => source.id)
    if (ids.length > 0) for (const [id, one] of await citedBy(ctx, ids)) cited.set(id, one)
  }
  return {
    ...page,
    evidence: evidence.map(({ source, ...one }) => {
      const { messageId = null, claimId = null } = cited.get(source.id) ?? {}
      return { ...one, source: { ...source, messageId, claimId } }
    }),
  }
}
