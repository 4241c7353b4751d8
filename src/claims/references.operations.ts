import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { consentSchema, referenceFieldsSchema } from './reference.ts'

const path = '/workspaces/:workspace/references' as const
const ofReference = { ...inWorkspace, id: idSchema }

const referenceSchema = z.object({
  id: z.string(),
  person: z.object({ id: z.string(), name: z.string() }),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  favour: z.string(),
  knows: z.string(),
  isHappy: z.boolean(),
  says: z.string().nullable(),
  consent: z.object({ by: z.string(), on: z.string(), withdrawnOn: z.string().nullable() }).nullable(),
  timesAsked: z.number(),
  lastAskedOn: z.string().nullable(),
  tiredness: z.object({ level: z.number(), isTired: z.boolean(), againOn: z.string() }),
  /** Whether they are offered to be asked, or why not. */
  offered: abilitySchema,
  /** The words of the problem that they know something of. */
  matched: z.array(z.string()),
  askings: z.array(
    z.object({
      id: z.string(),
      askedOn: z.string(),
      askedFor: z.string(),
      by: z.string().nullable(),
      client: z.object({ id: z.string(), name: z.string() }).nullable(),
      answer: z.enum(['yes', 'no']).nullable(),
      answeredOn: z.string().nullable(),
    }),
  ),
  version: z.number(),
})

export const listReferencesOperation = operation({
  name: 'references.list',
  method: 'GET',
  path,
  summary: 'Who may speak for us, unhappy ones included: the best for a client’s problem first',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    /** The client’s industry and problem, in their words. */
    problem: lineSchema(500).optional(),
    ...paged,
  }),
  output: z.object({
    references: z.array(referenceSchema),
    next: z.string().nullable(),
    words: z.array(z.string()),
    asOf: z.string(),
    abilities: z.object({ add: abilitySchema }),
  }),
})

const { favour, knows, isHappy, ...rest } = referenceFieldsSchema.shape

export const addReferenceOperation = operation({
  name: 'references.add',
  method: 'POST',
  path,
  summary: 'Enter somebody who did us a favour and may speak for us',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    personId: idSchema,
    favour,
    knows,
    isHappy,
    ...z.object(rest).partial().shape,
  }),
  output: z.object({ id: z.string() }),
})

export const editReferenceOperation = operation({
  name: 'references.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Change what is said of a reference, and their consent; fields that are left out stay',
  permission: 'write',
  input: z.object({
    ...ofReference,
    version: z.number().int().min(1),
    ...referenceFieldsSchema.partial().shape,
    consent: consentSchema.nullable().optional(),
  }),
  output: z.object({}),
})

export const trashReferenceOperation = operation({
  name: 'references.trash',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Put a reference in the trash',
  permission: 'write',
  input: z.object(ofReference),
  output: z.object({}),
})

export const askReferenceOperation = operation({
  name: 'references.ask',
  method: 'POST',
  path: `${path}/:id/askings`,
  summary: 'Write down that a reference was asked, by whom and for what',
  permission: 'write',
  input: z.object({
    ...ofReference,
    memberId: idSchema.optional(),
    askedFor: lineSchema(300).min(1, 'Say what for.'),
    clientId: idSchema.optional(),
    askedOn: daySchema.optional(),
  }),
  output: z.object({ id: z.string() }),
})

export const answerAskingOperation = operation({
  name: 'references.answer',
  method: 'POST',
  path: `${path}/:id/askings/:asking/answer`,
  summary: 'Write down whether a reference who was asked did it',
  permission: 'write',
  input: z.object({
    ...ofReference,
    asking: idSchema,
    answer: z.enum(['yes', 'no']),
    answeredOn: daySchema.optional(),
  }),
  output: z.object({}),
})
