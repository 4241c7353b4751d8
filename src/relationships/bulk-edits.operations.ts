import { z } from 'zod'
import { idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { filterParameter } from '../views/filter-text.ts'
import { stateSchema } from './relationships.operations.ts'

const MOST_CHOSEN = 10_000
const ids = z.array(idSchema).max(MOST_CHOSEN)

/** People, by their ids or as all whom a list holds. */
export const selectionSchema = z.union([
  z.object({ ids: ids.min(1, 'Nobody is chosen.') }),
  z.object({
    of: z.enum(['relationships', 'people']),
    filter: filterParameter.optional(),
    search: z.string().max(200).optional(),
    state: stateSchema.optional(),
    /** Of those, who shall stay as they are. */
    except: ids.default([]),
  }),
])
export type Selection = z.output<typeof selectionSchema>

/** What can be done to many people at once. */
export const bulkEditSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('moveTo'), organisationId: idSchema }),
  z.object({ do: z.literal('setCity'), city: z.string().trim().min(1, 'A city is missing.').max(100) }),
  z.object({ do: z.literal('trash') }),
])
export type BulkEdit = z.output<typeof bulkEditSchema>

const wanted = { ...inWorkspace, selection: selectionSchema, edit: bulkEditSchema }

export const previewBulkEditOperation = operation({
  name: 'bulkEdits.preview',
  method: 'POST',
  path: '/workspaces/:workspace/bulk-edits/preview',
  summary: 'What an edit of many people would change, without changing it',
  permission: 'write',
  input: z.object(wanted),
  output: z.object({
    people: z.number(),
    /** How many of them would change; the others are so already. */
    changing: z.number(),
    first: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  }),
})

export const progressSchema = z.object({
  id: z.string(),
  edit: bulkEditSchema,
  people: z.number(),
  done: z.number(),
  /** Of those, how many were left as they are, because they were so already or may not be changed. */
  skipped: z.number(),
  undone: z.number(),
  state: z.enum(['running', 'finished', 'cancelled', 'failed', 'undoing', 'undone']),
  failedBecause: z.string().nullable(),
})

const one = { ...inWorkspace, id: idSchema }

export const startBulkEditOperation = operation({
  name: 'bulkEdits.start',
  method: 'POST',
  path: '/workspaces/:workspace/bulk-edits',
  summary: 'Change many people at once; what is large goes on by itself and can be looked after',
  permission: 'write',
  input: z.object(wanted),
  output: progressSchema,
})

export const getBulkEditOperation = operation({
  name: 'bulkEdits.get',
  method: 'GET',
  path: '/workspaces/:workspace/bulk-edits/:id',
  summary: 'How far an edit of many people has come',
  permission: 'read',
  input: z.object(one),
  output: progressSchema,
})

export const cancelBulkEditOperation = operation({
  name: 'bulkEdits.cancel',
  method: 'POST',
  path: '/workspaces/:workspace/bulk-edits/:id/cancel',
  summary: 'Change nobody further; who has been changed stays so until it is undone',
  permission: 'write',
  input: z.object(one),
  output: progressSchema,
})

export const undoBulkEditOperation = operation({
  name: 'bulkEdits.undo',
  method: 'POST',
  path: '/workspaces/:workspace/bulk-edits/:id/undo',
  summary: 'Take an edit of many people back, but where somebody has changed the same since',
  permission: 'write',
  input: z.object(one),
  output: progressSchema,
})
