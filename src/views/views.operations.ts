import { z } from 'zod'
import { idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { LISTED, sharingSchema, showingSchema, viewNameSchema } from './view.ts'

const abilitySchema = z.union([z.literal(true), z.string()])

export const viewSchema = z.object({
  id: z.string(),
  name: z.string(),
  lists: z.enum(LISTED),
  showing: showingSchema,
  sharing: sharingSchema,
  owner: z.string().nullable(),
  isOwn: z.boolean(),
  version: z.number(),
  abilities: z.object({ change: abilitySchema, share: abilitySchema }),
})

export const listViewsOperation = operation({
  name: 'views.list',
  method: 'GET',
  path: '/workspaces/:workspace/views',
  summary: 'Views that are one’s own or shared with one',
  permission: 'read',
  input: z.object({ ...inWorkspace, lists: z.enum(LISTED).optional() }),
  output: z.object({ views: z.array(viewSchema), abilities: z.object({ share: abilitySchema }) }),
})

export const saveViewOperation = operation({
  name: 'views.save',
  method: 'POST',
  path: '/workspaces/:workspace/views',
  summary: 'Keep what a list shows, and how, as a view',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    name: viewNameSchema,
    lists: z.enum(LISTED),
    showing: showingSchema,
    sharing: sharingSchema.default({ with: 'nobody' }),
  }),
  output: viewSchema,
})

export const changeViewOperation = operation({
  name: 'views.change',
  method: 'PATCH',
  path: '/workspaces/:workspace/views/:id',
  summary: 'Change a view: its name, what it shows, or with whom it is shared',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    id: idSchema,
    name: viewNameSchema.optional(),
    showing: showingSchema.optional(),
    sharing: sharingSchema.optional(),
    /** The version that the change was made from. */
    version: z.number().int().optional(),
  }),
  output: viewSchema,
})

export const removeViewOperation = operation({
  name: 'views.remove',
  method: 'DELETE',
  path: '/workspaces/:workspace/views/:id',
  summary: 'Remove a view; what it showed stays where it is',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: z.object({}),
})
