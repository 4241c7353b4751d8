import { z } from 'zod'
import { OBSERVERS } from '../evidence/evidence.ts'
import { standingSchema } from '../evidence/standing.ts'
import { aboutSchema } from '../people/about.ts'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { foreseenSchema } from '../trust/recording.operations.ts'
import {
  breakingFieldsSchema,
  commitmentFieldsSchema,
  keepingFieldsSchema,
  PARTIES,
  renegotiationFieldsSchema,
  STATES,
} from './commitment.ts'

const path = '/workspaces/:workspace/commitments' as const
const ofCommitment = { ...inWorkspace, id: idSchema }

export const commitmentSchema = z.object({
  id: z.string(),
  owedBy: z.enum(PARTIES),
  memberId: z.string(),
  member: z.string(),
  personId: z.string(),
  person: z.string(),
  text: z.string(),
  saidOn: z.string(),
  firstDueOn: z.string(),
  /** The day in force: another that was agreed before the old one was past. */
  dueOn: z.string(),
  /** Past its day: when it is now said to come. */
  announcedFor: z.string().nullable(),
  state: z.enum(STATES),
  /** What is believed to have become of it, and on whose word. */
  outcome: z
    .object({
      on: z.string(),
      daysLate: z.number(),
      toldBy: z.enum(PARTIES),
      observedBy: z.enum(OBSERVERS),
      because: z.string(),
      messageId: z.string().nullable(),
    })
    .nullable(),
  /** Whether what they told us agrees with what we say; null where only one of us has spoken. */
  heard: z.enum(['confirmed', 'disputed']).nullable(),
  renegotiations: z.array(z.object({ agreedOn: z.string(), dueOn: z.string(), because: z.string() })),
  /** Where it was said; null where it was told. */
  messageId: z.string().nullable(),
  noteId: z.string().nullable(),
  recordedAt: z.string(),
  version: z.number(),
  withdrawn: z.object({ at: z.string(), because: z.string() }).nullable(),
  standing: standingSchema.nullable(),
  abilities: z.object({
    reword: abilitySchema,
    settle: abilitySchema,
    renegotiate: abilitySchema,
    takeBack: abilitySchema,
    withdraw: abilitySchema,
  }),
})

const of = { kind: aboutSchema.shape.kind.optional(), about: idSchema.optional() }

export const listCommitmentsOperation = operation({
  name: 'commitments.list',
  method: 'GET',
  path,
  summary: 'Commitments of both sides: open ones by the day they are due, settled ones the latest first',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...paged,
    ...of,
    which: z.enum(['open', 'settled']).default('open'),
    owedBy: z.enum(PARTIES).optional(),
    /** Between whom of us and them: a member’s id, or `me`. */
    member: z.union([z.literal('me'), idSchema]).optional(),
  }),
  output: z.object({
    commitments: z.array(commitmentSchema),
    next: z.string().nullable(),
    today: z.string(),
    abilities: z.object({ record: abilitySchema }),
  }),
})

/** How many of those that were settled were kept in time, with the 90 % interval of the share. */
const rateSchema = z.object({
  kept: z.number(),
  late: z.number(),
  broken: z.number(),
  share: z.number().nullable(),
  low: z.number(),
  high: z.number(),
})

export const getKeepingRatesOperation = operation({
  name: 'commitments.rates',
  method: 'GET',
  path: `${path}/rates`,
  summary: 'How many commitments each side kept in time, of those between us and a person or an organisation',
  permission: 'read',
  input: z.object({ ...inWorkspace, kind: aboutSchema.shape.kind, about: idSchema }),
  output: z.object({ ours: rateSchema, theirs: rateSchema }),
})

export const getCommitmentOperation = operation({
  name: 'commitments.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One commitment',
  permission: 'read',
  input: z.object(ofCommitment),
  output: commitmentSchema,
})

export const recordCommitmentOperation = operation({
  name: 'commitments.record',
  method: 'POST',
  path,
  summary: 'Write down who owes what to whom by when',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...commitmentFieldsSchema.shape }),
  output: commitmentSchema,
})

export const rewordCommitmentOperation = operation({
  name: 'commitments.reword',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Say better what was promised, while it is open',
  permission: 'write',
  input: z.object({
    ...ofCommitment,
    text: commitmentFieldsSchema.shape.text,
    version: z.number().int().min(1).optional(),
  }),
  output: commitmentSchema,
})

export const keepCommitmentOperation = operation({
  name: 'commitments.keep',
  method: 'POST',
  path: `${path}/:id/keeping`,
  summary: 'Say that a commitment was kept, and when; by our word, or as they told us',
  permission: 'write',
  input: z.object({ ...ofCommitment, ...keepingFieldsSchema.shape }),
  output: commitmentSchema,
})

export const breakCommitmentOperation = operation({
  name: 'commitments.break',
  method: 'POST',
  path: `${path}/:id/breaking`,
  summary: 'Say that a commitment was broken; by our word, or as they told us',
  permission: 'write',
  input: z.object({ ...ofCommitment, ...breakingFieldsSchema.shape }),
  output: commitmentSchema,
})

export const foreseeOutcomeOperation = operation({
  name: 'commitments.foresee',
  method: 'GET',
  path: `${path}/:id/foreseen`,
  summary: 'What saying that a commitment was kept or broken would do to a score, before it is written down',
  permission: 'read',
  input: z.object({
    ...ofCommitment,
    outcome: z.enum(['keeping', 'breaking']),
    on: daySchema.optional(),
    toldBy: z.enum(PARTIES).default('us'),
    messageId: idSchema.optional(),
  }),
  output: foreseenSchema,
})

export const renegotiateCommitmentOperation = operation({
  name: 'commitments.renegotiate',
  method: 'POST',
  path: `${path}/:id/renegotiation`,
  summary: 'Say that another day was agreed: in force where that was before the old one was past',
  permission: 'write',
  input: z.object({ ...ofCommitment, ...renegotiationFieldsSchema.shape }),
  output: commitmentSchema,
})

export const takeBackOutcomeOperation = operation({
  name: 'commitments.takeBack',
  method: 'DELETE',
  path: `${path}/:id/keeping`,
  summary:
    'Take back what was said to have become of a commitment; what speaks against us is contested instead',
  permission: 'write',
  input: z.object(ofCommitment),
  output: commitmentSchema,
})

export const withdrawCommitmentOperation = operation({
  name: 'commitments.withdraw',
  method: 'POST',
  path: `${path}/:id/withdrawal`,
  summary: 'Say that a commitment was written down wrongly; it stays to be read',
  permission: 'write',
  input: z.object({ ...ofCommitment, because: lineSchema(500).min(1, 'Say why.') }),
  output: commitmentSchema,
})

const feedPath = '/workspaces/:workspace/calendar-feed' as const

export const getCalendarFeedOperation = operation({
  name: 'calendarFeed.get',
  method: 'GET',
  path: feedPath,
  summary: 'Whether one’s commitments can be followed in a calendar, and since when',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({ feed: z.object({ madeAt: z.string(), readAt: z.string().nullable() }).nullable() }),
})

export const makeCalendarFeedOperation = operation({
  name: 'calendarFeed.make',
  method: 'POST',
  path: feedPath,
  summary: 'A secret address to follow one’s commitments at; the one before, if there was one, is dead',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({ address: z.string() }),
})

export const endCalendarFeedOperation = operation({
  name: 'calendarFeed.end',
  method: 'DELETE',
  path: feedPath,
  summary: 'End the address at which one’s commitments can be followed',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({}),
})
