import type { z } from 'zod'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { mayPublishWeights } from '../evidence.policy.ts'
import { EVIDENCE_KINDS, type EvidenceKindName } from '../kinds.ts'
import { DEFAULT_WEIGHTING, differencesBetween } from '../weighting.ts'
import type { weightingVersionSchema } from '../weightings.operations.ts'
import { getWeighting, listWeightings, weightingInForce } from './weightings.queries.ts'

/** What each kind weighs, in the version in force or in another, beside what it weighs as Goodfaith comes. */
export async function showWeighting(ctx: WorkspaceCtx, wanted: number | 'in-force') {
  const { version, signals } =
    wanted === 'in-force' ? await weightingInForce(ctx) : await getWeighting(ctx, wanted)
  const weights = [...signals].flatMap(([kind, weighed]) => {
    const { words, reason } = EVIDENCE_KINDS[kind as EvidenceKindName]
    const comes = DEFAULT_WEIGHTING.signals.get(kind)!
    return weighed.map((signal, i) => {
      const { factor: _, ...weight } = comes[i]!
      return { kind, words, reason, ...signal, comes: weight }
    })
  })
  return { version, weights, abilities: { publish: mayPublishWeights(ctx.viewer) } }
}

type Version = z.input<typeof weightingVersionSchema>

/** Every version, newest first, with what differs from the one before. */
export async function showWeightings(ctx: WorkspaceCtx): Promise<{ versions: Version[] }> {
  const published = await listWeightings(ctx)
  const authors = published.flatMap(({ memberId }) => memberId ?? [])
  const names = await namesOfMembers(ctx, [...new Set(authors)])
  const first: Version = {
    version: 0,
    isInForce: published.length === 0,
    publishedAt: null,
    by: null,
    because: null,
    differs: [],
  }
  const versions = published.map(({ weighting, because, memberId, publishedAt }, i) => ({
    version: weighting.version,
    isInForce: i === published.length - 1,
    publishedAt: publishedAt.toISOString(),
    by: memberId && (names.get(memberId) ?? null),
    because,
    differs: differencesBetween(published[i - 1]?.weighting ?? DEFAULT_WEIGHTING, weighting).map(
      difference => ({ ...difference, words: EVIDENCE_KINDS[difference.kind as EvidenceKindName].words }),
    ),
  }))
  return { versions: [first, ...versions].reverse() }
}
