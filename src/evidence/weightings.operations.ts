import { z } from 'zod'
import { abilitySchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { lineSchema } from '../platform/text.ts'
import { FACTORS } from './evidence.ts'
import { weightChangeSchema } from './weighting.ts'

const path = '/workspaces/:workspace/weightings' as const
const versionSchema = z.coerce.number().int().min(0).max(2_147_483_647)
const factorSchema = z.enum(FACTORS)

const weightSchema = z.object({
  /** How much, and after how many days half as much; null never fades. */
  weight: z.number(),
  halfLifeDays: z.number().nullable(),
  /** What it says of the factor, 0 to 1; by degrees where each piece has one of its own. */
  valence: z.union([z.number(), z.literal('degree')]),
})

export const weightShownSchema = z.object({
  kind: z.string(),
  words: z.string(),
  reason: z.string(),
  factor: factorSchema,
  ...weightSchema.shape,
  /** As Goodfaith comes. */
  comes: weightSchema,
})

export const getWeightingOperation = operation({
  name: 'weightings.get',
  method: 'GET',
  path: `${path}/:version`,
  summary: 'What each kind of evidence weighs, and why: now (in-force), or in one version',
  permission: 'read',
  input: z.object({ ...inWorkspace, version: z.union([z.literal('in-force'), versionSchema]) }),
  output: z.object({
    version: z.number(),
    weights: z.array(weightShownSchema),
    abilities: z.object({ publish: abilitySchema }),
  }),
})

export const weightingVersionSchema = z.object({
  version: z.number(),
  isInForce: z.boolean(),
  /** Of version 0, which is how Goodfaith comes, these are null. */
  publishedAt: z.string().nullable(),
  by: z.string().nullable(),
  because: z.string().nullable(),
  /** Against the version before. */
  differs: z.array(
    z.object({
      kind: z.string(),
      words: z.string(),
      factor: factorSchema,
      before: weightSchema,
      after: weightSchema,
    }),
  ),
})

export const listWeightingsOperation = operation({
  name: 'weightings.list',
  method: 'GET',
  path,
  summary: 'The versions of the weights, newest first: who published each, when, why, and what differs',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({ versions: z.array(weightingVersionSchema) }),
})

export const publishWeightingOperation = operation({
  name: 'weightings.publish',
  method: 'POST',
  path,
  summary: 'Publish a new version of the weights; scores of earlier versions stay as they were',
  permission: 'own',
  input: z.object({
    ...inWorkspace,
    /** The version that the changes were decided on. */
    basedOn: versionSchema,
    changes: z.array(weightChangeSchema).min(1, 'Nothing differs.').max(500),
    because: lineSchema(500).min(1, 'Say why.'),
  }),
  output: z.object({ version: z.number() }),
})
