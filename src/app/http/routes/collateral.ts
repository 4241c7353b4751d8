import * as collateral from '../../../claims/collateral.operations.ts'
import { listCollateral, showAudit } from '../../../claims/server/collateral.queries.ts'
import {
  judgeCollateral,
  removeCollateral,
  unjudgeCollateral,
} from '../../../claims/server/judge-collateral.ts'
import { readCollateral } from '../../../claims/server/read-collateral.ts'
import { type Implementation, inWorkspace } from '../implement.ts'
import type { Parts } from '../parts.ts'
import { requireUploaded, uploadsOf } from '../uploads.ts'

export const collateralRoutes = ({ dataFolder }: Parts): Implementation[] => [
  inWorkspace(collateral.listCollateralOperation, (ctx, { cursor, limit }) =>
    listCollateral(ctx, { cursor, limit }),
  ),
  inWorkspace(collateral.readCollateralOperation, (ctx, { path }) => {
    requireUploaded(uploadsOf(dataFolder, ctx), path)
    return readCollateral(ctx, path)
  }),
  inWorkspace(collateral.auditCollateralOperation, (ctx, { id }) => showAudit(ctx, id)),
  inWorkspace(collateral.judgeCollateralOperation, async (ctx, { id, claim, judgement }) => {
    await judgeCollateral(ctx, id, { claim, judgement })
    return {}
  }),
  inWorkspace(collateral.unjudgeCollateralOperation, async (ctx, { id, claim }) => {
    await unjudgeCollateral(ctx, id, claim)
    return {}
  }),
  inWorkspace(collateral.removeCollateralOperation, async (ctx, { id }) => {
    await removeCollateral(ctx, id)
    return {}
  }),
]
