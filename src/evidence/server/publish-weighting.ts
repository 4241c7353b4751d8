import { sql } from 'kysely'
import { requireAbility } from '../../platform/ability.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { allTrustChanged } from '../../relationships/server/trust-marks.ts'
import { recordChange } from '../../timeline/server/record-change.ts'
import { namesOfMembers } from '../../workspaces/server/member-names.queries.ts'
import { mayPublishWeights } from '../evidence.policy.ts'
import {
  differencesBetween,
  type WeightChange,
  type Weighting,
  weightingAfter,
  weightsOf,
} from '../weighting.ts'
import { listWeightings, weightingInForce } from './weightings.queries.ts'
import './evidence.table.ts'

type Publication = { basedOn: number; changes: readonly WeightChange[]; because: string }

/** Publishes a new version of the weights over the one in force. Gives its number. */
export async function publishWeighting(
  ctx: WorkspaceCtx,
  { basedOn, changes, because }: Publication,
): Promise<number> {
  requireAbility(mayPublishWeights(ctx.viewer))
  return inTransaction(ctx, async ctx => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`weightings ${ctx.workspaceId}`}, 0))`.execute(
      ctx.db,
    )
    const before = await weightingInForce(ctx)
    refuseUnknown(before, changes)
    await refuseOvertaken(ctx, before, basedOn)
    const after = weightingAfter(before, changes)
    const { version } = after
    const differs = differencesBetween(before, after)
    if (differs.length === 0) throw new Refusal('invalid', 'Nothing differs from the weights in force.')
    await ctx.db
      .insertInto('weightings')
      .values({
        workspace_id: ctx.workspaceId,
        version,
        changes: JSON.stringify(weightsOf(after)),
        because,
        member_id: ctx.viewer.memberId,
        published_at: ctx.clock.now(),
      })
      .execute()
    await allTrustChanged(ctx)
    await recordChange(ctx, {
      action: 'weighting.published',
      subjectId: null,
      subject: `Version ${version} of the weights`,
      after: { version, because, differs },
    })
    return version
  })
}

function refuseUnknown({ signals }: Weighting, changes: readonly WeightChange[]) {
  for (const { kind, factor, valence } of changes) {
    const signal = signals.get(kind)?.find(signal => signal.factor === factor)
    if (!signal)
      throw new Refusal('invalid', `There is no evidence of the kind “${kind}” that bears on ${factor}.`)
    if (signal.valence === 'degree' && valence !== undefined)
      throw new Refusal(
        'invalid',
        `What “${kind}” says of ${factor} is worked out for each piece by its degree.`,
      )
  }
}

/** Whoever decided on weights that are no longer in force has not seen what they would now overrule. */
async function refuseOvertaken(ctx: WorkspaceCtx, { version }: Weighting, basedOn: number) {
  if (basedOn === version) return
  if (basedOn > version) throw new Refusal('invalid', `There is no version ${basedOn} of the weights yet.`)
  const { memberId, because } = (await listWeightings(ctx)).at(-1)!
  const by = memberId ? (await namesOfMembers(ctx, [memberId])).get(memberId) : undefined
  throw new Refusal(
    'conflict',
    `${by ?? 'Somebody'} published version ${version} meanwhile, because: ${because} Look at it first; yours were decided on version ${basedOn}.`,
    { version },
  )
}
