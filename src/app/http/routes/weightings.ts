import { publishWeighting } from '../../../evidence/server/publish-weighting.ts'
import { showWeighting, showWeightings } from '../../../evidence/server/show-weightings.ts'
import * as weightings from '../../../evidence/weightings.operations.ts'
import { evaluateTrustOperation } from '../../../trust/evaluation.operations.ts'
import { evaluateWorkspaceTrust } from '../../../trust/server/evaluate-workspace-trust.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const weightingRoutes: Implementation[] = [
  inWorkspace(evaluateTrustOperation, (ctx, { at }) => evaluateWorkspaceTrust(ctx, { at })),
  inWorkspace(weightings.getWeightingOperation, (ctx, { version }) => showWeighting(ctx, version)),
  inWorkspace(weightings.listWeightingsOperation, showWeightings),
  inWorkspace(weightings.publishWeightingOperation, async (ctx, { workspace: _, ...publication }) => ({
    version: await publishWeighting(ctx, publication),
  })),
]
