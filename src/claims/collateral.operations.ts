import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { CLAIM_KINDS, CLAIM_PROBLEMS } from './audit/collateral/label.ts'
import { COMPARISON_FAULTS } from './audit/comparisons.ts'
import { REQUIREMENT_PARTS } from './audit/requirements.ts'
import { CLAIM_STATES } from './claim-state.ts'
import { JUDGEMENTS } from './collateral.ts'

const path = '/workspaces/:workspace/collateral' as const
const ofPiece = { ...inWorkspace, id: idSchema }

const pieceSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  pages: z.number(),
  readBy: z.string().nullable(),
  readAt: z.string(),
})

const countsSchema = z.object({
  units: z.number(),
  claims: z.number(),
  exact: z.number(),
  proved: z.number(),
  kinds: z.record(z.enum(CLAIM_KINDS), z.number()),
  problems: z.record(z.enum(CLAIM_PROBLEMS), z.number()),
})

const auditedClaimSchema = z.object({
  text: z.string(),
  page: z.number(),
  /** The words that make it a claim: a stretch of its text. */
  start: z.number(),
  end: z.number(),
  kind: z.enum(CLAIM_KINDS),
  exact: z.boolean(),
  /** Whether the register has it in a state that carries it. */
  proved: z.boolean(),
  problems: z.array(z.object({ problem: z.enum(CLAIM_PROBLEMS), because: z.string(), instead: z.string() })),
  register: z
    .object({
      id: z.string(),
      text: z.string(),
      state: z.enum(CLAIM_STATES),
      score: z.number(),
      sharedWords: z.array(z.string()),
      sharedNumbers: z.array(z.string()),
      contradiction: z.object({ here: z.string(), register: z.string() }).nullable(),
    })
    .nullable(),
  judgement: z.object({ judgement: z.enum(JUDGEMENTS), by: z.string(), at: z.string() }).nullable(),
})

export const listCollateralOperation = operation({
  name: 'collateral.list',
  method: 'GET',
  path,
  summary: 'The decks, pages and proposals whose claims were looked for, the latest first',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...paged }),
  output: z.object({
    pieces: z.array(pieceSchema),
    next: z.string().nullable(),
    abilities: z.object({ read: abilitySchema }),
  }),
})

export const readCollateralOperation = operation({
  name: 'collateral.read',
  method: 'POST',
  path,
  summary: 'Read uploaded files as collateral; one that cannot be read is listed with its reason',
  permission: 'write',
  input: z.object({ ...inWorkspace, path: z.string().min(1, 'Say where the files are.') }),
  output: z.object({
    pieces: z.array(z.object({ id: z.string(), name: z.string() })),
    problems: z.array(z.object({ name: z.string(), because: z.string() })),
  }),
})

export const auditCollateralOperation = operation({
  name: 'collateral.audit',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'Each claim of a piece with what is wrong with it and whether the register carries it',
  permission: 'read',
  input: z.object(ofPiece),
  output: pieceSchema.extend({
    language: z.enum(['english', 'other']),
    claims: z.array(auditedClaimSchema),
    comparisons: z.array(
      z.object({
        page: z.number(),
        parties: z.array(z.string()),
        rows: z.number(),
        faults: z.array(
          z.object({
            fault: z.enum(COMPARISON_FAULTS),
            rows: z.array(z.string()),
            because: z.string(),
            instead: z.string(),
          }),
        ),
      }),
    ),
    requirements: z.array(
      z.object({ page: z.number(), text: z.string(), lacks: z.array(z.enum(REQUIREMENT_PARTS)) }),
    ),
    doubts: z.array(z.string()),
    counts: countsSchema,
    abilities: z.object({ judge: abilitySchema, remove: abilitySchema }),
  }),
})

const ofClaim = { ...ofPiece, claim: z.string().min(1).max(5000) }

export const judgeCollateralOperation = operation({
  name: 'collateral.judge',
  method: 'POST',
  path: `${path}/:id/judgements`,
  summary: 'Say of words found in a piece that they claim nothing, or that they were seen to',
  permission: 'write',
  input: z.object({ ...ofClaim, judgement: z.enum(JUDGEMENTS) }),
  output: z.object({}),
})

export const unjudgeCollateralOperation = operation({
  name: 'collateral.unjudge',
  method: 'POST',
  path: `${path}/:id/judgements/taken-back`,
  summary: 'Take back what was said of words found in a piece',
  permission: 'write',
  input: z.object(ofClaim),
  output: z.object({}),
})

export const removeCollateralOperation = operation({
  name: 'collateral.remove',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Forget a piece of collateral; the register keeps what was entered from it',
  permission: 'write',
  input: z.object(ofPiece),
  output: z.object({}),
})
