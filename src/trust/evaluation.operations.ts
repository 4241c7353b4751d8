import { z } from 'zod'
import { inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema } from '../platform/text.ts'

/** By how much the forecast with trust is better, and the 90 % interval of that; positive is better. */
const gainSchema = z.object({ gain: z.number(), low: z.number(), high: z.number() })

export const trustWorthSchema = z.object({
  outcome: z.enum(['contact', 'reply']),
  verdict: z.enum(['adds', 'not shown to add', 'too few cases']),
  text: z.string(),
  cases: z.number(),
  cameTrue: z.number(),
  ties: z.number(),
  lines: z.array(z.object({ model: z.string(), auc: z.number(), brier: z.number(), logLoss: z.number() })),
  gain: z.object({ auc: gainSchema, logLoss: gainSchema }).nullable(),
})

export const evaluateTrustOperation = operation({
  name: 'trust.evaluation',
  method: 'GET',
  path: '/workspaces/:workspace/trust/evaluation',
  summary: 'Whether trust foretells contact and replies here beyond recency and frequency, on held-out time',
  permission: 'read',
  input: z.object({ ...inWorkspace, at: daySchema.optional() }),
  output: z.object({
    asOf: z.string(),
    horizonDays: z.number(),
    weighting: z.number(),
    /** The weights are an assumption until trust is shown to add. */
    isAssumption: z.boolean(),
    outcomes: z.array(trustWorthSchema),
  }),
})
