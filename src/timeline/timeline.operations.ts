import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'

const trashedNameSchema = z.enum([
  'person',
  'organisation',
  'note',
  'task',
  'lesson',
  'claim',
  'proof',
  'reference',
  'story',
  'post',
])
const recordNameSchema = z.enum([...trashedNameSchema.options, 'commitment', 'gift-plan', 'approach'])

const timelineLineSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** Who did it, and by what: the app, the API, the command line, or the program by itself. */
  actor: z.string(),
  via: z.string(),
  /** What was done, in words that stand between who did it and what it was done to: “changed”, “trashed”. */
  did: z.string(),
  /** It took an earlier change back. */
  isUndo: z.boolean(),
  subject: z.object({
    kind: recordNameSchema,
    id: z.string(),
    name: z.string(),
    /** The page on which it is to be seen. */
    page: z
      .object({
        kind: z.enum([
          'person',
          'organisation',
          'tasks',
          'claim',
          'references',
          'story',
          'posts',
          'approach',
        ]),
        id: z.string(),
      })
      .nullable(),
  }),
  /** Each field before and after, in words; null where there was nothing. */
  fields: z.array(
    z.object({ name: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  /** How many changes were made together with it, itself among them; 1: it stands alone. */
  together: z.number(),
  abilities: z.object({ undo: abilitySchema, undoTogether: abilitySchema }),
})

export const listTimelineOperation = operation({
  name: 'timeline.list',
  method: 'GET',
  path: '/workspaces/:workspace/timeline',
  summary: 'Who changed what and when, before and after, newest first: of one record or of all',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...paged, cursor: idSchema.optional(), subject: idSchema.optional() }),
  output: z.object({ lines: z.array(timelineLineSchema), next: z.string().nullable() }),
})

export const undoOperation = operation({
  name: 'timeline.undo',
  method: 'POST',
  path: '/workspaces/:workspace/timeline/:id/undo',
  summary: 'Take a change back, or everything that was done together with it',
  permission: 'write',
  input: z.object({ ...inWorkspace, id: idSchema, together: z.boolean().default(false) }),
  output: z.object({}),
})

const trashedSchema = z.object({
  kind: trashedNameSchema,
  id: z.string(),
  name: z.string(),
  trashedAt: z.string(),
  trashedBy: z.string().nullable(),
  /** Messages with a person that were sent since they are in the trash. */
  messagesSince: z.number(),
})

const inTrash = { ...inWorkspace, kind: trashedNameSchema, id: idSchema }

export const listTrashOperation = operation({
  name: 'trash.list',
  method: 'GET',
  path: '/workspaces/:workspace/trash',
  summary: 'What is in the trash, who put it there and when, latest first',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...paged }),
  output: z.object({
    records: z.array(trashedSchema),
    next: z.string().nullable(),
    abilities: z.object({ restore: abilitySchema, purge: abilitySchema }),
  }),
})

export const restoreOperation = operation({
  name: 'trash.restore',
  method: 'POST',
  path: '/workspaces/:workspace/trash/:kind/:id/restore',
  summary: 'Bring a record back from the trash as it was',
  permission: 'write',
  input: z.object(inTrash),
  output: z.object({}),
})

export const describePurgeOperation = operation({
  name: 'trash.describePurge',
  method: 'GET',
  path: '/workspaces/:workspace/trash/:kind/:id',
  summary: 'What would be gone for good if a record in the trash were purged, and what would stay',
  permission: 'administer',
  input: z.object(inTrash),
  output: z.object({ name: z.string(), gone: z.array(z.string()), stays: z.array(z.string()) }),
})

export const purgeOperation = operation({
  name: 'trash.purge',
  method: 'DELETE',
  path: '/workspaces/:workspace/trash/:kind/:id',
  summary: 'Purge a record from the trash, for good',
  permission: 'administer',
  input: z.object(inTrash),
  output: z.object({}),
})
