import { z } from 'zod'
import { idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'

const path = '/workspaces/:workspace/notices' as const

export const noticeSchema = z.object({
  id: z.string(),
  /** One was mentioned in a note, given a task, or is reminded of one, of a commitment or of a touch. */
  kind: z.enum(['mention', 'assignment', 'reminder', 'commitment', 'touch']),
  /** Who did it; null for a reminder. */
  actor: z.string().nullable(),
  noteId: z.string().nullable(),
  taskId: z.string().nullable(),
  commitmentId: z.string().nullable(),
  approachId: z.string().nullable(),
  text: z.string(),
  about: z.object({ kind: z.enum(['person', 'organisation']), id: z.string() }).nullable(),
  dueAt: z.string().nullable(),
  madeAt: z.string(),
  seenAt: z.string().nullable(),
})

export const listNoticesOperation = operation({
  name: 'notices.list',
  method: 'GET',
  path,
  summary: 'What one was let know of, newest first, and how much of it one has not seen',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...paged, cursor: idSchema.optional() }),
  output: z.object({ notices: z.array(noticeSchema), unseen: z.number(), next: z.string().nullable() }),
})

export const markSeenOperation = operation({
  name: 'notices.markSeen',
  method: 'POST',
  path: `${path}/seen`,
  summary: 'Say that one has seen notices: those named, or all',
  permission: 'read',
  input: z.object({ ...inWorkspace, ids: z.array(idSchema).max(500).optional() }),
  output: z.object({}),
})
