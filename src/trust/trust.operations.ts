import { z } from 'zod'
import { FACTORS, OBSERVERS, SIDES } from '../evidence/evidence.ts'
import { OBSERVABLE_KINDS, observationFieldsSchema } from '../evidence/observation.ts'
import { abilitySchema, idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema, lineSchema } from '../platform/text.ts'

/** As of which day, and by which knowledge: what is known now, or what was known on that day. */
const asOf = {
  at: daySchema.optional(),
  known: z.enum(['now', 'then']).default('now'),
  weighting: z.coerce.number().int().min(0).optional(),
}

export const factorSchema = z.enum(FACTORS)
const fraction = z.number().min(0).max(1)

const changesAhead = z.array(z.object({ kind: z.string(), words: z.string(), by: z.number() }))
const aheadSchema = z.object({ up: changesAhead, down: changesAhead })

/** One side: how far the other has reason to trust it. Null where nothing has been recorded: not known yet. */
export const sideTrustSchema = z.object({
  /** The score at mean evidence, 0 to 1; undecided is one half. With its 90 % interval. */
  score: fraction.nullable(),
  low: fraction.nullable(),
  high: fraction.nullable(),
  /** (credibility + reliability + intimacy) / self-orientation, from 0.3 to 30. */
  quotient: z.number().nullable(),
  /** Each on a scale of 1 to 10, with its 90 % interval; `uncertainty` is how much of it is still the prior. */
  factors: z.array(
    z.object({
      factor: factorSchema,
      isKnown: z.boolean(),
      value: z.number(),
      low: z.number(),
      high: z.number(),
      uncertainty: z.number(),
      evidence: z.number(),
      lastOn: z.string().nullable(),
      /** By how much it moves the score away from one half; the four together are all that moves it. */
      contribution: z.number(),
      /** What would change it most if it happened once on that day, by points of its scale. */
      ahead: aheadSchema,
    }),
  ),
  evidence: z.number(),
  lastOn: z.string().nullable(),
  observers: z.object({
    client: z.number(),
    document: z.number(),
    system: z.number(),
    member: z.number(),
  }),
  course: z.array(
    z.object({
      day: z.string(),
      score: z.number(),
      low: z.number(),
      high: z.number(),
      means: z.record(factorSchema, z.number()),
    }),
  ),
  /** What would change the score most if it happened once on that day. */
  ahead: aheadSchema,
})

export const trustSchema = z.object({
  asOf: z.string(),
  weighting: z.number(),
  ours: sideTrustSchema,
  theirs: sideTrustSchema,
})

export const getPersonTrustOperation = operation({
  name: 'trust.ofPerson',
  method: 'GET',
  path: '/workspaces/:workspace/people/:id/trust',
  summary: 'Trust between us and a person, both ways, with its course through time',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema, member: idSchema.optional(), ...asOf }),
  output: trustSchema,
})

export const getOrganisationTrustOperation = operation({
  name: 'trust.ofOrganisation',
  method: 'GET',
  path: '/workspaces/:workspace/organisations/:id/trust',
  summary: 'Trust between us and all of an organisation, both ways, with its course through time',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema, ...asOf }),
  output: trustSchema,
})

/** One piece of evidence as it bears on one factor. */
export const contributionSchema = z.object({
  id: z.string(),
  side: z.enum(SIDES),
  factor: factorSchema,
  kind: z.string(),
  words: z.string(),
  because: z.string(),
  occurredOn: z.string(),
  recordedAt: z.string(),
  memberId: z.string(),
  member: z.string(),
  personId: z.string(),
  person: z.string(),
  observedBy: z.enum(OBSERVERS),
  /** The fact that it follows from; and the message that shows it and the claim it is about, where it has one. */
  source: z.object({
    kind: z.string(),
    id: z.string(),
    messageId: z.string().nullable(),
    claimId: z.string().nullable(),
  }),
  valence: z.number(),
  weight: z.number(),
  halfLifeDays: z.number().nullable(),
  /** How much of its weight is left on that day, of 1. */
  left: z.number(),
  /** What it adds to the score of its side or takes from it; null where it does not count. */
  contribution: z.number().nullable(),
  contested: z.object({ by: z.enum(['client', 'member']), at: z.string(), because: z.string() }).nullable(),
  withdrawnAt: z.string().nullable(),
  /** Why it was withdrawn, or struck after somebody contested it. */
  withdrawnBecause: z.string().nullable(),
  abilities: z.object({ contest: abilitySchema, withdraw: abilitySchema, settle: abilitySchema }),
})

export const listEvidenceOperation = operation({
  name: 'evidence.list',
  method: 'GET',
  path: '/workspaces/:workspace/evidence',
  summary: 'The evidence behind trust, with what each piece contributes: together a score less one half',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    person: idSchema.optional(),
    organisation: idSchema.optional(),
    member: idSchema.optional(),
    side: z.enum(SIDES).optional(),
    factor: factorSchema.optional(),
    order: z.enum(['contribution', 'latest']).default('latest'),
    ...asOf,
    cursor: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    asOf: z.string(),
    weighting: z.number(),
    evidence: z.array(contributionSchema),
    total: z.number(),
    /** What all of it contributes, not this page alone. */
    sum: z.number(),
    next: z.number().nullable(),
  }),
})

const reason = { because: lineSchema(500).min(1, 'Say why.') }
const ofEvidence = { ...inWorkspace, id: idSchema }

export const contestEvidenceOperation = operation({
  name: 'evidence.contest',
  method: 'POST',
  path: '/workspaces/:workspace/evidence/:id/contest',
  summary: 'Say that a piece of evidence is wrong',
  permission: 'write',
  input: z.object({ ...ofEvidence, ...reason }),
  output: z.object({}),
})

export const settleContestOperation = operation({
  name: 'evidence.settle',
  method: 'POST',
  path: '/workspaces/:workspace/evidence/:id/settlement',
  summary: 'Decide whether contested evidence counts',
  permission: 'manage',
  input: z.object({ ...ofEvidence, isUpheld: z.boolean(), ...reason }),
  output: z.object({}),
})

export const withdrawEvidenceOperation = operation({
  name: 'evidence.withdraw',
  method: 'POST',
  path: '/workspaces/:workspace/evidence/:id/withdrawal',
  summary: 'Take back what was written down wrongly; it stays to be read and counts no longer',
  permission: 'write',
  input: z.object({ ...ofEvidence, ...reason }),
  output: z.object({}),
})

export const recordObservationOperation = operation({
  name: 'observations.record',
  method: 'POST',
  path: '/workspaces/:workspace/observations',
  summary: 'Write down what one side was seen to do that bears on trust',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...observationFieldsSchema.shape }),
  output: z.object({ id: z.string() }),
})

export const listObservableKindsOperation = operation({
  name: 'observations.kinds',
  method: 'GET',
  path: '/workspaces/:workspace/observations/kinds',
  summary: 'What can be written down, and what each bears on',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({
    kinds: z.array(
      z.object({
        kind: z.enum(OBSERVABLE_KINDS),
        words: z.string(),
        reason: z.string(),
        factors: z.array(factorSchema),
      }),
    ),
    abilities: z.object({ record: abilitySchema }),
  }),
})
