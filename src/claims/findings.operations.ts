import { z } from 'zod'
import { idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { claimSchema } from './claims.operations.ts'
import { proofFieldsSchema } from './proof.ts'
import { CYCLE_ENDS } from './skepticism.ts'

const workspace = '/workspaces/:workspace' as const
const ofClaim = { ...inWorkspace, id: idSchema }
/** Who of us, and the message that shows it, as far as either is said. */
const told = { memberId: idSchema.optional(), messageId: idSchema.optional() }
const done = z.object({ id: z.string() })

const { kind, title, source, ...rest } = proofFieldsSchema.shape

export const addProofOperation = operation({
  name: 'proofs.add',
  method: 'POST',
  path: `${workspace}/claims/:id/proofs`,
  summary: 'Put something that shows a claim beside it',
  permission: 'write',
  input: z.object({ ...ofClaim, kind, title, source, ...z.object(rest).partial().shape }),
  output: claimSchema,
})

export const editProofOperation = operation({
  name: 'proofs.edit',
  method: 'PATCH',
  path: `${workspace}/proofs/:id`,
  summary: 'Change a proof; fields that are left out stay',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    id: idSchema,
    version: z.number().int().min(1),
    ...proofFieldsSchema.partial().shape,
  }),
  output: z.object({}),
})

export const trashProofOperation = operation({
  name: 'proofs.trash',
  method: 'DELETE',
  path: `${workspace}/proofs/:id`,
  summary: 'Put a proof in the trash; it carries its claim no longer',
  permission: 'write',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: z.object({}),
})

export const tellClaimOperation = operation({
  name: 'claims.tell',
  method: 'POST',
  path: `${workspace}/claims/:id/tellings`,
  summary: 'Write down that a claim of ours was made to somebody',
  permission: 'write',
  input: z.object({ ...ofClaim, personId: idSchema, on: daySchema.optional(), ...told }),
  output: done,
})

export const recordVerdictOperation = operation({
  name: 'verdicts.record',
  method: 'POST',
  path: `${workspace}/claims/:id/verdicts`,
  summary: 'Write down that a client found a claim of ours true or false, or we one of theirs',
  permission: 'write',
  input: z.object({
    ...ofClaim,
    /** Who found it so; of a claim of theirs it is whoever made it. */
    personId: idSchema.optional(),
    isConfirmed: z.boolean(),
    text: lineSchema(500).optional(),
    foundOn: daySchema.optional(),
    ...told,
  }),
  output: done,
})

export const askForProofOperation = operation({
  name: 'proofCycles.ask',
  method: 'POST',
  path: `${workspace}/proof-cycles`,
  summary: 'Write down that somebody asked to be shown, or challenged a claim',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    personId: idSchema,
    claimId: idSchema.optional(),
    isChallenge: z.boolean().optional(),
    asked: lineSchema(500).min(1, 'Say what they asked.'),
    askedOn: daySchema.optional(),
    ...told,
  }),
  output: done,
})

const ofCycle = { ...inWorkspace, id: idSchema, messageId: idSchema.optional() }

export const answerProofCycleOperation = operation({
  name: 'proofCycles.answer',
  method: 'POST',
  path: `${workspace}/proof-cycles/:id/answer`,
  summary: 'Say what somebody who asked was given, or that they were not, and why',
  permission: 'write',
  input: z.object({
    ...ofCycle,
    answer: z.enum(['given', 'withheld']),
    text: lineSchema(500).min(1, 'Say what they were given, or why not.'),
    answeredOn: daySchema.optional(),
    proofId: idSchema.optional(),
  }),
  output: z.object({}),
})

export const endProofCycleOperation = operation({
  name: 'proofCycles.end',
  method: 'POST',
  path: `${workspace}/proof-cycles/:id/end`,
  summary: 'Say what somebody who asked did then: moved on, asked again, or let it rest',
  permission: 'write',
  input: z.object({
    ...ofCycle,
    ending: z.enum(CYCLE_ENDS),
    text: lineSchema(500).min(1, 'Say what they did.'),
    endedOn: daySchema.optional(),
  }),
  output: z.object({}),
})
