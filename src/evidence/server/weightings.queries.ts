import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { DEFAULT_WEIGHTING, type Weighting, weightingOf } from '../weighting.ts'
import './evidence.table.ts'

/** The weights in force: now, or as of an instant. */
export async function weightingInForce(ctx: WorkspaceCtx, at?: Date): Promise<Weighting> {
  const found = await selectWeightings(ctx)
    .$if(at !== undefined, query => query.where('published_at', '<=', at!))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ? weightingOf(found.version, found.changes) : DEFAULT_WEIGHTING
}

/** One version of the weights; version 0 is how they come. */
export async function getWeighting(ctx: WorkspaceCtx, version: number): Promise<Weighting> {
  if (version === 0) return DEFAULT_WEIGHTING
  const found = await selectWeightings(ctx).where('version', '=', version).executeTakeFirst()
  if (!found) throw new Refusal('not_found', `There is no version ${version} of the weights.`)
  return weightingOf(version, found.changes)
}

export type PublishedWeighting = {
  weighting: Weighting
  because: string
  memberId: string | null
  publishedAt: Date
}

/** Every version that was published, the first of them first. */
export async function listWeightings(ctx: WorkspaceCtx): Promise<PublishedWeighting[]> {
  const rows = await selectWeightings(ctx)
    .select(['because', 'member_id', 'published_at'])
    .orderBy('version')
    .execute()
  return rows.map(({ version, changes, because, member_id, published_at }) => ({
    weighting: weightingOf(version, changes),
    because,
    memberId: member_id,
    publishedAt: published_at,
  }))
}

const selectWeightings = (ctx: WorkspaceCtx) =>
  ctx.db.selectFrom('weightings').select(['version', 'changes']).where('workspace_id', '=', ctx.workspaceId)
