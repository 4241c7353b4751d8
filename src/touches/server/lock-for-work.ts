import { requireAbility } from '../../platform/ability.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { mayWorkOn } from '../approach.policy.ts'
import type { Approach } from '../approach.ts'
import type { Touch } from '../touch.ts'
import { type ApproachRecord, lockApproach } from './approaches.queries.ts'

/** An approach, held, for whoever’s it is. */
export async function lockForWork(ctx: WorkspaceCtx, id: string): Promise<ApproachRecord> {
  const approach = await lockApproach(ctx, id)
  requireAbility(mayWorkOn(ctx.viewer, { memberId: approach.memberId, isEnded: approach.ending !== null }))
  return approach
}

export function findTouch({ touches }: Approach, id: string): Touch {
  const touch = touches.find(touch => touch.id === id)
  if (!touch) throw new Refusal('not_found', 'There is no such touch in this approach.')
  return touch
}
