import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { claimFieldsSchema, EXACT_PARTS } from './claim.ts'
import { CLAIM_STATES } from './claim-state.ts'
import { cycleSchema, proofSchema, tellingSchema, verdictSchema } from './finding-schemas.ts'
import { STANCES } from './skepticism.ts'

const path = '/workspaces/:workspace/claims' as const
const ofClaim = { ...inWorkspace, id: idSchema }
const at = { at: daySchema.optional() }
const stateSchema = z.enum(CLAIM_STATES)

const register = {
  ...inWorkspace,
  ...at,
  side: z.enum(['ours', 'theirs']).default('ours'),
  state: z.enum([...CLAIM_STATES, 'inexact']).optional(),
  search: lineSchema(200).optional(),
}

const claimSummarySchema = z.object({
  id: z.string(),
  ...claimFieldsSchema.shape,
  /** Who of them claims it; null where we do. */
  of: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** What it would have to say to be exact; of an exact one, nothing. */
  missing: z.array(z.enum(EXACT_PARTS)),
  state: stateSchema,
  since: z.string(),
  because: z.string(),
  /** Proofs that carry it today, and verdicts that stand. */
  proofs: z.number(),
  confirmations: z.number(),
  refutations: z.number(),
  statedOn: z.string(),
  version: z.number(),
})

export const claimSchema = claimSummarySchema.extend({
  asOfDay: z.string(),
  course: z.array(
    z.object({
      state: stateSchema,
      since: z.string(),
      because: z.string(),
      /** The proofs, verdicts and challenges that made it so. */
      facts: z.array(z.string()),
    }),
  ),
  author: z.string().nullable(),
  withdrawal: z.object({ on: z.string(), by: z.string().nullable(), because: z.string() }).nullable(),
  isTrashed: z.boolean(),
  evidence: z.array(proofSchema),
  verdicts: z.array(verdictSchema),
  cycles: z.array(cycleSchema),
  tellings: z.array(tellingSchema),
  abilities: z.object({ edit: abilitySchema }),
})

export const listClaimsOperation = operation({
  name: 'claims.list',
  method: 'GET',
  path,
  summary: 'The register of claims, ours or theirs: how each stands, and how many stand so',
  permission: 'read',
  input: z.object({ ...register, ...paged }),
  output: z.object({
    claims: z.array(claimSummarySchema),
    next: z.string().nullable(),
    /** Of all that have the words searched for, not of this page. */
    counts: z.array(z.object({ state: z.enum([...CLAIM_STATES, 'inexact']), count: z.number() })),
    total: z.number(),
    asOf: z.string(),
    abilities: z.object({ add: abilitySchema }),
  }),
})

export const exportClaimsOperation = operation({
  name: 'claims.export',
  method: 'GET',
  path: '/workspaces/:workspace/claims.csv',
  summary: 'The register of claims as a file for spreadsheets',
  permission: 'read',
  input: z.object(register),
  output: z.any(),
  produces: 'text/csv',
})

export const getClaimOperation = operation({
  name: 'claims.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One claim: why it stands so and since when, what shows it, and what clients found',
  permission: 'read',
  input: z.object({ ...ofClaim, ...at }),
  output: claimSchema,
})

const { text, ...parts } = claimFieldsSchema.shape

export const addClaimOperation = operation({
  name: 'claims.add',
  method: 'POST',
  path,
  summary: 'Enter a claim of ours, or one of somebody of theirs',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    text,
    ...z.object(parts).partial().shape,
    ofPersonId: idSchema.optional(),
    statedOn: daySchema.optional(),
  }),
  output: claimSchema,
})

export const editClaimOperation = operation({
  name: 'claims.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Change a claim; its words stay once somebody has judged it. Fields that are left out stay',
  permission: 'write',
  input: z.object({
    ...ofClaim,
    version: z.number().int().min(1),
    ...claimFieldsSchema.partial().shape,
  }),
  output: claimSchema,
})

export const withdrawClaimOperation = operation({
  name: 'claims.withdraw',
  method: 'POST',
  path: `${path}/:id/withdrawal`,
  summary: 'Say that we no longer claim it, and why; it stays to be read',
  permission: 'write',
  input: z.object({ ...ofClaim, because: lineSchema(500).min(1, 'Say why.') }),
  output: claimSchema,
})

export const reinstateClaimOperation = operation({
  name: 'claims.reinstate',
  method: 'DELETE',
  path: `${path}/:id/withdrawal`,
  summary: 'Claim again what was withdrawn',
  permission: 'write',
  input: z.object(ofClaim),
  output: claimSchema,
})

export const trashClaimOperation = operation({
  name: 'claims.trash',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Put a claim in the trash that nobody has judged or asked about',
  permission: 'write',
  input: z.object(ofClaim),
  output: z.object({}),
})

export const getPersonClaimsOperation = operation({
  name: 'claims.ofPerson',
  method: 'GET',
  path: '/workspaces/:workspace/people/:id/claims',
  summary: 'What was claimed between somebody and us, what each found, and how they take proof',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema, ...at, member: idSchema.optional() }),
  output: z.object({
    /** How they take proof, and the rounds in which they moved or asked again. */
    stance: z.object({
      stance: z.enum(STANCES),
      moved: z.array(z.string()),
      askedAgain: z.array(z.string()),
    }),
    claims: z.array(claimSummarySchema),
    tellings: z.array(tellingSchema),
    verdicts: z.array(verdictSchema),
    cycles: z.array(cycleSchema),
    abilities: z.object({ add: abilitySchema }),
  }),
})
