import { z } from 'zod'
import { SIDES } from '../evidence/evidence.ts'
import { EVIDENCE_KIND_NAMES } from '../evidence/kinds.ts'
import { OBSERVABLE_KINDS } from '../evidence/observation.ts'
import { standingSchema } from '../evidence/standing.ts'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema } from '../platform/text.ts'
import { factorSchema } from './trust.operations.ts'

const score = z.number().min(0).max(1)

export const observationSchema = z.object({
  id: z.string(),
  memberId: z.string(),
  member: z.string(),
  personId: z.string(),
  person: z.string(),
  kind: z.enum(OBSERVABLE_KINDS),
  words: z.string(),
  doneBy: z.enum(['us', 'them']),
  side: z.enum(SIDES),
  occurredOn: z.string(),
  text: z.string(),
  messageId: z.string().nullable(),
  introducedTo: z.object({ id: z.string(), name: z.string() }).nullable(),
  author: z.string().nullable(),
  recordedAt: z.string(),
  standing: standingSchema.nullable(),
})

export const listObservationsOperation = operation({
  name: 'observations.list',
  method: 'GET',
  path: '/workspaces/:workspace/observations',
  summary: 'What one side was seen to do, newest first',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...paged, person: idSchema.optional() }),
  output: z.object({
    observations: z.array(observationSchema),
    next: z.string().nullable(),
    abilities: z.object({ record: abilitySchema }),
  }),
})

export const getObservationOperation = operation({
  name: 'observations.get',
  method: 'GET',
  path: '/workspaces/:workspace/observations/:id',
  summary: 'One thing that one side was seen to do',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: observationSchema,
})

/** What writing something down would do to a score. */
export const foreseenSchema = z.object({
  side: z.enum(SIDES),
  /** The score of that side as it is and as it would be; null where nothing is known of it. */
  before: score.nullable(),
  after: score.nullable(),
  /** Whether the ledger would say anything else than it does; a score can stay the same all the same. */
  changesLedger: z.boolean(),
  /** Each factor that it bears on, on the scale of 1 to 10. */
  factors: z.array(z.object({ factor: factorSchema, before: z.number(), after: z.number() })),
  /** Whether it would be our word for ourselves, and the most that such words can lift a factor to. */
  isOurOwnWord: z.boolean(),
  limit: z.number(),
  isAtLimit: z.boolean(),
})

export const previewEvidenceOperation = operation({
  name: 'trust.preview',
  method: 'GET',
  path: '/workspaces/:workspace/people/:id/trust/preview',
  summary: 'What a piece of evidence would do to a score if it were written down',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    id: idSchema,
    memberId: idSchema.optional(),
    kind: z.enum(EVIDENCE_KIND_NAMES),
    side: z.enum(SIDES),
    occurredOn: daySchema.optional(),
    messageId: idSchema.optional(),
  }),
  output: foreseenSchema,
})
