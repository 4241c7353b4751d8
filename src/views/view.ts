import { z } from 'zod'
import { filterSchema } from './filter.ts'
import { sortSchema } from './sort.ts'

/** What a list may list: ties one by one, people with their strongest tie, or organisations with all ties to them. */
export const LISTED = ['relationships', 'people', 'organisations'] as const
export type Listed = (typeof LISTED)[number]

export const LAYOUTS = ['table', 'board'] as const
export type Layout = (typeof LAYOUTS)[number]

export const MOST_COLUMNS = 30

/** What a view shows and how. An empty order or no columns mean those that the list has by itself. */
export const showingSchema = z.object({
  filter: filterSchema.default({ all: [] }),
  search: z.string().trim().max(200).default(''),
  columns: z.array(z.string().max(40)).max(MOST_COLUMNS).default([]),
  sort: sortSchema.default([]),
  groupBy: z.string().max(40).nullable().default(null),
  layout: z.enum(LAYOUTS).default('table'),
})
export type Showing = z.output<typeof showingSchema>

/** For its owner alone, for everybody in the workspace, or for one team. */
export const sharingSchema = z.discriminatedUnion('with', [
  z.object({ with: z.literal('nobody') }),
  z.object({ with: z.literal('everybody') }),
  z.object({ with: z.literal('team'), teamId: z.guid() }),
])
export type Sharing = z.output<typeof sharingSchema>

export const viewNameSchema = z
  .string()
  .trim()
  .min(1, 'A name is missing.')
  .max(100, 'That name is too long.')
