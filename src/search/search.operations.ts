import { z } from 'zod'
import { inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { lineSchema } from '../platform/text.ts'

/** What can be found, in the order in which it is shown. */
export const KINDS = ['people', 'organisations', 'notes', 'claims', 'stories', 'messages'] as const
export type Kind = (typeof KINDS)[number]

/** A text in pieces, so that what was found in it can be marked without any markup travelling. */
const markedSchema = z.array(z.object({ text: z.string(), isFound: z.boolean() }))
export type Marked = z.output<typeof markedSchema>

const kindsSchema = z
  .string()
  .transform(text => text.split(','))
  .pipe(z.array(z.enum(KINDS)).min(1))

export const searchOperation = operation({
  name: 'search.everything',
  method: 'GET',
  path: '/workspaces/:workspace/search',
  summary:
    'People, organisations, notes, claims, stories and the messages one may read; messages alone come newest first, in pages',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    query: lineSchema(200),
    /** With commas; all of them where it is not said. */
    kinds: kindsSchema.optional(),
    /** Of each kind so many. */
    limit: z.coerce.number().int().min(1).max(50).default(5),
    /** From the page before, where messages alone are asked for. */
    cursor: z
      .string()
      .regex(/^[^_]{4,40}_[0-9a-f-]{36}$/, 'That is not a cursor from an answer before.')
      .optional(),
  }),
  output: z.object({
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        address: z.string().nullable(),
        organisation: z.string().nullable(),
      }),
    ),
    organisations: z.array(z.object({ id: z.string(), name: z.string(), domain: z.string().nullable() })),
    notes: z.array(
      z.object({
        id: z.string(),
        about: z.object({ kind: z.enum(['person', 'organisation']), id: z.guid(), name: z.string() }),
        excerpt: markedSchema,
      }),
    ),
    /** `by` is who of them claims it; null where it is we. */
    claims: z.array(z.object({ id: z.string(), text: markedSchema, by: z.string().nullable() })),
    stories: z.array(z.object({ id: z.string(), industry: z.string(), excerpt: markedSchema })),
    messages: z.array(
      z.object({
        id: z.string(),
        subject: markedSchema,
        excerpt: markedSchema,
        from: z.string().nullable(),
        sentAt: z.string().nullable(),
      }),
    ),
    /** Kinds of which there are more than these. */
    more: z.array(z.enum(KINDS)),
    /** Where messages alone go on. */
    next: z.string().nullable(),
    /** Where nothing was found: the same with words as they stand in what one may read. */
    suggestion: z.string().nullable(),
  }),
})
