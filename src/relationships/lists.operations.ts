import { z } from 'zod'
import { inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { filterParameter } from '../views/filter-text.ts'
import { LISTED } from '../views/view.ts'
import { stateSchema } from './relationships.operations.ts'

/** Which rows of which list; the same as lists themselves are asked for. */
const asked = {
  ...inWorkspace,
  of: z.enum(LISTED),
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written YYYY-MM-DD.')
    .optional(),
  filter: filterParameter.optional(),
  search: z.string().max(200).optional(),
}

export const countListOperation = operation({
  name: 'lists.count',
  method: 'GET',
  path: '/workspaces/:workspace/lists/:of/count',
  summary: 'How many rows a list has, to the last one, and of which states',
  permission: 'read',
  input: z.object({ ...asked, state: stateSchema.optional() }),
  output: z.object({
    total: z.number(),
    isTotalExact: z.boolean(),
    states: z.record(stateSchema, z.number()).nullable(),
  }),
})

export const groupListOperation = operation({
  name: 'lists.groups',
  method: 'GET',
  path: '/workspaces/:workspace/lists/:of/groups',
  summary: 'The parts of a list by member, state or organisation, the largest first',
  permission: 'read',
  input: z.object({ ...asked, by: z.string() }),
  output: z.object({
    groups: z.array(z.object({ value: z.string().nullable(), name: z.string(), count: z.number() })),
    hasMore: z.boolean(),
  }),
})

export const exportListOperation = operation({
  name: 'lists.export',
  method: 'GET',
  path: '/workspaces/:workspace/lists/:of/export',
  summary: 'Every row of a list as CSV, with the columns named; that it was taken out stands on the timeline',
  permission: 'read',
  input: z.object({
    ...asked,
    sort: z.string().max(200).default('strength'),
    /** The fields wanted, with commas between; those that the list shows by itself where none is named. */
    columns: z.string().max(2000).default(''),
    /** The name of the view that is taken out. */
    view: z.string().max(100).optional(),
  }),
  output: z.any(),
  produces: 'text/csv',
})
