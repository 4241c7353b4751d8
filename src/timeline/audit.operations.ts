import { z } from 'zod'
import { idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'

const day = z.iso.date('Give a day as YYYY-MM-DD.')

export const auditFilters = {
  /** What was done, by whom of us; all there is of one record; the first word of an action, such as `member`. */
  member: idSchema.optional(),
  subject: idSchema.optional(),
  kind: z
    .string()
    .regex(/^[a-z-]+$/)
    .optional(),
  /** Days, both included, in UTC. */
  from: day.optional(),
  until: day.optional(),
}

export const auditLineSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** Null for the program itself and for the command line. */
  memberId: z.string().nullable(),
  actor: z.string(),
  via: z.enum(['app', 'api', 'command', 'job']),
  action: z.string(),
  subjectId: z.string().nullable(),
  subject: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  undoes: z.string().nullable(),
})

export const listAuditOperation = operation({
  name: 'audit.list',
  method: 'GET',
  path: '/workspaces/:workspace/audit',
  summary: 'Everything that was done in this workspace, and every way in and out, newest first',
  permission: 'administer',
  input: z.object({
    ...inWorkspace,
    ...auditFilters,
    cursor: idSchema.optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  output: z.object({ lines: z.array(auditLineSchema), next: z.string().nullable() }),
})

export const exportAuditOperation = operation({
  name: 'audit.export',
  method: 'GET',
  path: '/workspaces/:workspace/audit/export',
  summary: 'The same as a file, one JSON object a line',
  permission: 'administer',
  input: z.object({ ...inWorkspace, ...auditFilters }),
  output: z.custom<Response>(),
  produces: 'application/x-ndjson',
})
