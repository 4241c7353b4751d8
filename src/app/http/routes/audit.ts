import * as audit from '../../../timeline/audit.operations.ts'
import { exportAudit, listAudit } from '../../../timeline/server/list-audit.ts'
import { fileOf } from '../file-of.ts'
import { type Implementation, inWorkspace } from '../implement.ts'

/** What was done in a workspace, for those who answer for it. */
export const auditRoutes: Implementation[] = [
  inWorkspace(audit.listAuditOperation, (ctx, { workspace: _, ...wanted }) => listAudit(ctx, wanted)),
  inWorkspace(audit.exportAuditOperation, async (ctx, { workspace, ...filters }) =>
    fileOf(await exportAudit(ctx, filters), 'application/x-ndjson', `audit-${workspace}.ndjson`),
  ),
]
