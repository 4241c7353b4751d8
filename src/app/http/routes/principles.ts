import * as principles from '../../../trust/principles.operations.ts'
import { betweenWhom } from '../../../trust/server/between-whom.ts'
import { listPrincipleEvidence, showPrinciples } from '../../../trust/server/show-principles.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

export const principleRoutes: Implementation[] = [
  inWorkspace(principles.showPrinciplesOperation, (ctx, { at, ...named }) =>
    showPrinciples(ctx, betweenWhom(named), { at }),
  ),
  inWorkspace(principles.listPrincipleEvidenceOperation, (ctx, { workspace: _, ...wanted }) =>
    listPrincipleEvidence(ctx, betweenWhom(wanted), wanted),
  ),
]
