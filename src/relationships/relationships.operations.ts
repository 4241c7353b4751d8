import { z } from 'zod'
import { idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { filterParameter } from '../views/filter-text.ts'

export const RELATIONSHIP_STATES = ['new', 'waxing', 'steady', 'waning', 'dormant', 'revived'] as const
export const stateSchema = z.enum(RELATIONSHIP_STATES)

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written YYYY-MM-DD.')
/** As of which day; today where it is not said. */
const at = { at: day.optional() }

/** The wave sampled for drawing: decayed messages per day, ours above the line, theirs below. */
export const waveSchema = z.array(z.object({ day, ours: z.number(), theirs: z.number() }))

/** The wave of the last two years for a sparkline: a point every `step` days from `from` on, the last one as of the list. */
export const smallWaveSchema = z.object({
  from: day,
  step: z.number(),
  ours: z.array(z.number()),
  theirs: z.array(z.number()),
})

/** A rate with its 90 % interval and what it was counted from; null where nothing has matured: not known yet. */
export const rateSchema = z
  .object({ answered: z.number(), matured: z.number(), rate: z.number(), low: z.number(), high: z.number() })
  .nullable()

/** Scores of both sides at mean evidence, 0 to 1, one half undecided; null where there is no evidence. */
const trust = { ourTrust: z.number().nullable(), theirTrust: z.number().nullable() }

export const relationshipRowSchema = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  /** The address of theirs used most. */
  person: z.string(),
  memberId: z.string(),
  member: z.string(),
  organisationId: z.string().nullable(),
  organisation: z.string().nullable(),
  state: stateSchema,
  since: day,
  stateBecause: z.string(),
  /** 0 to 1. Chance of contact in 90 days; a tie in which only one side ever wrote is discounted. */
  strength: z.number(),
  chance90: z.number(),
  /** Contact days to expect in 90 days; null where too little is known. */
  expected90: z.number().nullable(),
  isMutual: z.boolean(),
  sent: z.number(),
  received: z.number(),
  contactDays: z.number(),
  theirReplyRate: z.number().nullable(),
  ourReplyRate: z.number().nullable(),
  theirMedianReplyHours: z.number().nullable(),
  ourMedianReplyHours: z.number().nullable(),
  firstAt: z.string(),
  lastAt: z.string(),
  nextDueAt: day.nullable(),
  ...trust,
  because: z.array(z.string()),
  wave: smallWaveSchema,
})

const asOf = {
  asOf: day,
  /** Whether strength has been found to predict better here than recency and frequency alone; null: not checked. */
  verdict: z.object({ isShown: z.boolean().nullable(), text: z.string() }),
}

/** How lists are asked: a filter (as text or JSON), words, an order (`state,strength:up`), and where to go on. */
export const listParameters = {
  filter: filterParameter.optional(),
  search: z.string().max(200).optional(),
  sort: z.string().max(200).default('strength'),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}

/** How many rows there are; where it is not exact there are more than that, and the exact number takes longer. */
const total = { total: z.number(), isTotalExact: z.boolean() }

/** How many of each state there are under the other filters; null where that is not known at once. */
const states = { states: z.record(stateSchema, z.number()).nullable() }

export const listRelationshipsOperation = operation({
  name: 'relationships.list',
  method: 'GET',
  path: '/workspaces/:workspace/relationships',
  summary: 'Measured relationships, strongest first',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...at,
    ...listParameters,
    state: stateSchema.optional(),
    organisation: idSchema.optional(),
    member: idSchema.optional(),
    person: idSchema.optional(),
  }),
  output: z.object({
    ...asOf,
    ...total,
    ...states,
    relationships: z.array(relationshipRowSchema),
    next: z.string().nullable(),
  }),
})

/** A person: the measures of the strongest tie, with the sums over all of them. */
export const personRowSchema = relationshipRowSchema.extend({
  /** How many of us know them, and who; the strongest first. */
  knownBy: z.number(),
  knownTo: z.array(z.object({ id: z.string(), name: z.string() })),
})

export const listPeopleOperation = operation({
  name: 'relationships.byPerson',
  method: 'GET',
  path: '/workspaces/:workspace/people',
  summary: 'People with their strongest tie and how many of us know them, strongest first',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...at, ...listParameters, state: stateSchema.optional() }),
  output: z.object({
    ...asOf,
    ...total,
    ...states,
    people: z.array(personRowSchema),
    next: z.string().nullable(),
  }),
})

export const organisationRowSchema = z.object({
  id: z.string().nullable(),
  name: z.string(),
  domains: z.array(z.string()),
  people: z.number(),
  relationships: z.number(),
  /** Chance that we are in contact with anybody there in 90 days, from the ties as if independent. */
  strength: z.number(),
  strongest: z.object({ name: z.string(), member: z.string(), strength: z.number() }),
  states: z.record(stateSchema, z.number()),
  sent: z.number(),
  received: z.number(),
  lastAt: z.string(),
  ...trust,
  wave: smallWaveSchema,
})

export const listOrganisationsOperation = operation({
  name: 'relationships.byOrganisation',
  method: 'GET',
  path: '/workspaces/:workspace/organisations',
  summary: 'Relationships grouped by organisation, strongest first',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...at,
    ...listParameters,
  }),
  output: z.object({
    ...asOf,
    ...total,
    organisations: z.array(organisationRowSchema),
    next: z.string().nullable(),
  }),
})

/** Commitments of either side, by what became of them. */
export const MARKS = ['kept', 'late', 'broken'] as const

/** What a person's page and an organisation's page have in common: one measured history, opened up. */
const measuredSchema = z.object({
  ...asOf,
  state: stateSchema,
  since: day,
  stateBecause: z.string(),
  strength: z.number(),
  chance90: z.number(),
  /** Contact days to expect in 90 days; null where too little is known. */
  expected90: z.number().nullable(),
  because: z.array(z.string()),
  isMutual: z.boolean(),
  sent: z.number(),
  received: z.number(),
  contactDays: z.number(),
  usualIntervalDays: z.number().nullable(),
  nextDueAt: day.nullable(),
  overdueDays: z.number().nullable(),
  theirReplyRate: rateSchema,
  ourReplyRate: rateSchema,
  theirMedianReplyHours: z.number().nullable(),
  ourMedianReplyHours: z.number().nullable(),
  /** Weekly, over the whole history. */
  wave: waveSchema,
  /** What else became of something on a day, for marks on the wave: whose it was, and what, in words. */
  marks: z.array(z.object({ day, kind: z.enum(MARKS), side: z.enum(['ours', 'theirs']), text: z.string() })),
  /** Changes of state in order, for marks on the wave. */
  changes: z.array(z.object({ day, state: stateSchema, because: z.string() })),
  firstAt: z.string(),
  lastAt: z.string(),
  /** The ties behind it: who of us knows whom of them, and how well; strongest first. */
  ties: z.array(relationshipRowSchema),
})

export const getPersonOperation = operation({
  name: 'relationships.ofPerson',
  method: 'GET',
  path: '/workspaces/:workspace/people/:id/measures',
  summary: 'A person: the wave, the measures, and who of us knows them',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema, ...at, member: idSchema.optional() }),
  output: measuredSchema.extend({
    id: z.string(),
    name: z.string(),
    addresses: z.array(z.object({ address: z.string(), kind: z.enum(['human', 'role', 'list', 'alias']) })),
    aliases: z.array(z.string()),
    organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
  }),
})

export const getOrganisationOperation = operation({
  name: 'relationships.ofOrganisation',
  method: 'GET',
  path: '/workspaces/:workspace/organisations/:id/measures',
  summary: 'An organisation: the wave, the measures, and who of us knows whom there',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema, ...at }),
  output: measuredSchema.extend({
    id: z.string(),
    name: z.string(),
    domains: z.array(z.string()),
    people: z.number(),
    /** True where everything hangs on one member or one person. */
    isSingleThread: z.boolean(),
  }),
})

/** Which messages stand behind a number. */
export const ENCOUNTERS_ABOUT = [
  'all',
  'sent',
  'received',
  'theirAnswered',
  'theirUnanswered',
  'ourAnswered',
  'ourUnanswered',
] as const

export const listEncountersOperation = operation({
  name: 'relationships.encounters',
  method: 'GET',
  path: '/workspaces/:workspace/encounters',
  summary:
    'The messages between us and a person or an organisation, newest first, or those behind one number',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...at,
    person: idSchema.optional(),
    organisation: idSchema.optional(),
    member: idSchema.optional(),
    about: z.enum(ENCOUNTERS_ABOUT).default('all'),
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    encounters: z.array(
      z.object({
        messageId: z.string(),
        /** Null, as the excerpt, where it is not for one to read. */
        subject: z.string().nullable(),
        sentAt: z.string(),
        isOurs: z.boolean(),
        member: z.string(),
        personId: z.string(),
        person: z.string(),
        recipients: z.number(),
        /** When the other side first answered, or null; matured says whether it has had the time to. */
        answeredAt: z.string().nullable(),
        isMatured: z.boolean(),
        /** The beginning of the text, where it has been read. */
        excerpt: z.string().nullable(),
        isReadable: z.boolean(),
      }),
    ),
    next: z.string().nullable(),
  }),
})

export const getContactCurveOperation = operation({
  name: 'relationships.contactCurve',
  method: 'GET',
  path: '/workspaces/:workspace/contact-curve',
  summary:
    'How often contact followed within 90 days after so many days of contact, on the workspace’s own history',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({
    horizonDays: z.number(),
    points: z.array(
      z.object({
        from: z.number(),
        to: z.number().nullable(),
        ties: z.number(),
        active: z.number(),
        /** Null where there was no such tie: not known yet. */
        chance: z.number().nullable(),
        low: z.number(),
        high: z.number(),
      }),
    ),
  }),
})

/** Contact within the horizon; the same of ties that both sides have written in; an answer within a week. */
export const EVALUATION_TASKS = ['strength', 'contact', 'reply'] as const

export const getEvaluationOperation = operation({
  name: 'relationships.evaluation',
  method: 'GET',
  path: '/workspaces/:workspace/evaluation',
  summary:
    'How well strength and reply predictions hold on held-out time here, beside recency and frequency alone',
  permission: 'read',
  input: z.object({ ...inWorkspace, ...at }),
  output: z.object({
    asOf: day,
    horizonDays: z.number(),
    lines: z.array(
      z.object({
        task: z.enum(EVALUATION_TASKS),
        model: z.string(),
        auc: z.number(),
        brier: z.number(),
        logLoss: z.number(),
        n: z.number(),
        shown: z.boolean(),
      }),
    ),
    verdicts: z.array(z.object({ task: z.enum(EVALUATION_TASKS), isShown: z.boolean(), text: z.string() })),
  }),
})
