import type { WorkspaceCtx } from '../../platform/context.ts'
import { recordChange } from '../../timeline/server/record-change.ts'

type Noted = { id: string; personId: string; hopesToGive: string }

/** Writes on the timeline what was done to an approach. To be called in the transaction that does it. */
export const noteApproach = (
  ctx: WorkspaceCtx,
  { id, personId, hopesToGive }: Noted,
  did: string,
  after: Record<string, unknown>,
) =>
  recordChange(ctx, {
    action: `approach.${did}`,
    subjectId: id,
    subject: hopesToGive,
    after: { ...after, about: { kind: 'person', id: personId } },
  })
