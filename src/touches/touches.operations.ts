import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { lineSchema } from '../platform/text.ts'
import {
  approachFieldsSchema,
  ENDINGS,
  endingFieldsSchema,
  planSchema,
  sentFieldsSchema,
} from './approach.ts'
import { permissionFieldsSchema } from './permission.ts'
import { draftFieldsSchema, TOUCH_KINDS } from './touch.ts'
import { WAIT_SOURCES } from './wait.ts'

const path = '/workspaces/:workspace/approaches' as const
const permissionPath = '/workspaces/:workspace/people/:person/contact-permission' as const
const ofApproach = { ...inWorkspace, id: idSchema }
const ofTouch = { ...ofApproach, touch: idSchema }
const because = lineSchema(500).min(1, 'Say why.')

const waitSchema = z.object({ days: z.number(), of: z.enum(WAIT_SOURCES) })

const standSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ended'),
    became: z.enum(ENDINGS),
    because: z.string(),
    on: z.string(),
    /** The one that said goodbye, where one walked away with one. */
    letter: z.object({ on: z.string(), messageId: z.string().nullable() }).nullable(),
  }),
  z.object({ kind: z.literal('paused'), answers: z.number() }),
  z.object({
    kind: z.literal('silent'),
    advice: z.enum(['follow-up', 'walk-away']),
    since: z.string(),
    days: z.number(),
  }),
  z.object({ kind: z.literal('unpermitted'), touchId: z.string() }),
  z.object({ kind: z.literal('due'), touchId: z.string(), dueOn: z.string() }),
  z.object({
    kind: z.literal('waiting'),
    touchId: z.string(),
    until: z.string(),
    because: z.enum(['planned', 'unanswered']),
  }),
  z.object({ kind: z.literal('through') }),
])

const plannedSchema = z.object({
  kind: z.enum(TOUCH_KINDS),
  what: z.string(),
  reason: z.string(),
  daysAfter: z.number().nullable(),
  plannedOn: z.string().nullable(),
  subject: z.string(),
  text: z.string(),
})

const touchSchema = plannedSchema.extend({
  id: z.string(),
  outcome: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('sent'), on: z.string(), messageId: z.string().nullable() }),
      z.object({ kind: z.literal('skipped'), on: z.string(), because: z.string() }),
    ])
    .nullable(),
})

const sayingSchema = z.object({
  says: z.enum(['given', 'withdrawn']),
  saidOn: z.string(),
  words: z.string(),
  messageId: z.string().nullable(),
})

const countSchema = z.object({ sent: z.number(), planned: z.number() })

export const approachSchema = z.object({
  id: z.string(),
  memberId: z.string(),
  member: z.string(),
  personId: z.string(),
  person: z.string(),
  hopesToGive: z.string(),
  hopesToLearn: z.string(),
  begunOn: z.string(),
  version: z.number(),
  touches: z.array(touchSchema),
  stand: standSchema,
  /** How long one waits for an answer here, and whose rhythm that is. */
  wait: waitSchema,
  balance: z.object({ gives: countSchema, asks: countSchema }),
  /** What to do where more is asked than given; and what else speaks against the plan. */
  doubts: z.array(z.string()),
  /** What they said last about being written to; null where that was never spoken of. */
  permission: sayingSchema.nullable(),
  abilities: z.object({ work: abilitySchema, end: abilitySchema }),
})

export const listApproachesOperation = operation({
  name: 'approaches.list',
  method: 'GET',
  path,
  summary:
    'Plans of touches, the latest first, each with how it stands today: open ones, or those that ended',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...paged,
    which: z.enum(['open', 'ended']).default('open'),
    person: idSchema.optional(),
    /** Of whom of us: a member’s id, or `me`. */
    member: z.union([z.literal('me'), idSchema]).optional(),
  }),
  output: z.object({
    approaches: z.array(approachSchema),
    next: z.string().nullable(),
    today: z.string(),
    abilities: z.object({ begin: abilitySchema }),
  }),
})

export const proposeApproachOperation = operation({
  name: 'approaches.propose',
  method: 'GET',
  path: `${path}/proposal`,
  summary: 'A plan to begin with, at the pace of somebody’s own rhythm with us, and whether one may begin it',
  permission: 'read',
  input: z.object({ ...inWorkspace, person: idSchema.optional() }),
  output: z.object({
    touches: z.array(plannedSchema),
    wait: waitSchema,
    permission: sayingSchema.nullable(),
    abilities: z.object({ begin: abilitySchema }),
  }),
})

export const getApproachOperation = operation({
  name: 'approaches.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One plan of touches, with their answers, what is drafted for a silence, and who it goes to',
  permission: 'read',
  input: z.object(ofApproach),
  output: approachSchema.extend({
    today: z.string(),
    followUps: z.array(z.object({ on: z.string(), messageId: z.string().nullable() })),
    overrides: z.array(z.object({ touchId: z.string(), on: z.string(), because: z.string() })),
    /** Their mails that nobody has looked at; what a mail says only where it is for one to read. */
    answers: z.array(
      z.object({
        messageId: z.string(),
        sentAt: z.string(),
        subject: z.string().nullable(),
        excerpt: z.string().nullable(),
      }),
    ),
    /** For a silence: one’s own last mail with a line on top, or the letter by which one walks away. */
    drafted: draftFieldsSchema.nullable(),
    /** Touches that asked, and gifts and touches that gave, in everything between us and them. */
    between: z.object({ asked: z.number(), given: z.number(), doubt: z.string().nullable() }),
    /** What the coach may know of them. */
    /** Where to write to. */
    address: z.string().nullable(),
    /** The latest mails of whoever’s it is to them, to say by which of them a touch was sent. */
    ownMails: z.array(
      z.object({ messageId: z.string(), sentAt: z.string(), subject: z.string().nullable() }),
    ),
  }),
})

export const beginApproachOperation = operation({
  name: 'approaches.begin',
  method: 'POST',
  path,
  summary: 'Plan touches towards one person or a few: one plan for each of them, to be made their own',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...approachFieldsSchema.shape }),
  output: z.object({ ids: z.array(z.string()) }),
})

export const planTouchesOperation = operation({
  name: 'approaches.plan',
  method: 'PUT',
  path: `${path}/:id/touches`,
  summary: 'Plan the touches that are still to come anew; what was sent or skipped stays',
  permission: 'write',
  input: z.object({ ...ofApproach, version: z.number().int(), touches: planSchema }),
  output: approachSchema,
})

export const draftTouchOperation = operation({
  name: 'approaches.draft',
  method: 'PUT',
  path: `${path}/:id/touches/:touch/draft`,
  summary: 'Keep the draft of a touch',
  permission: 'write',
  input: z.object({ ...ofTouch, ...draftFieldsSchema.shape }),
  output: approachSchema,
})

export const sendTouchOperation = operation({
  name: 'approaches.send',
  method: 'POST',
  path: `${path}/:id/touches/:touch/sending`,
  summary: 'Say that a touch was sent, from one’s own mail: on which day, and by which message',
  permission: 'write',
  input: z.object({ ...ofTouch, ...sentFieldsSchema.shape }),
  output: approachSchema,
})

export const skipTouchOperation = operation({
  name: 'approaches.skip',
  method: 'POST',
  path: `${path}/:id/touches/:touch/skipping`,
  summary: 'Leave a touch out, and why',
  permission: 'write',
  input: z.object({ ...ofTouch, because }),
  output: approachSchema,
})

export const takeBackTouchOperation = operation({
  name: 'approaches.takeBack',
  method: 'DELETE',
  path: `${path}/:id/touches/:touch/outcome`,
  summary: 'Take back that a touch was sent or skipped, said by mistake: of the last one',
  permission: 'write',
  input: z.object(ofTouch),
  output: approachSchema,
})

export const goOnOperation = operation({
  name: 'approaches.goOn',
  method: 'POST',
  path: `${path}/:id/answers`,
  summary: 'Say that one has looked at their answers, and that the plan goes on',
  permission: 'write',
  input: z.object({ ...ofApproach, messageIds: z.array(idSchema).min(1).max(200) }),
  output: approachSchema,
})

export const followUpOperation = operation({
  name: 'approaches.followUp',
  method: 'POST',
  path: `${path}/:id/follow-ups`,
  summary: 'Say that one’s own last mail was forwarded to them, with a line on top',
  permission: 'write',
  input: z.object({ ...ofApproach, ...sentFieldsSchema.shape }),
  output: approachSchema,
})

export const overrideSilenceOperation = operation({
  name: 'approaches.override',
  method: 'POST',
  path: `${path}/:id/override`,
  summary: 'Go on all the same, though they are silent, and say why',
  permission: 'write',
  input: z.object({ ...ofApproach, because }),
  output: approachSchema,
})

export const endApproachOperation = operation({
  name: 'approaches.end',
  method: 'POST',
  path: `${path}/:id/ending`,
  summary: 'Say what became of an approach: a conversation, or that one walked away, or dropped it',
  permission: 'write',
  input: z.object({ ...ofApproach, ...endingFieldsSchema.shape }),
  output: approachSchema,
})

const permissionsSchema = z.object({
  standing: sayingSchema.nullable(),
  /** All that they said of it, the latest written down first. */
  said: z.array(sayingSchema.extend({ id: z.string(), author: z.string().nullable() })),
  abilities: z.object({ record: abilitySchema }),
})

export const getPermissionOperation = operation({
  name: 'contactPermission.get',
  method: 'GET',
  path: permissionPath,
  summary: 'What somebody said about being written to by us',
  permission: 'read',
  input: z.object({ ...inWorkspace, person: idSchema }),
  output: permissionsSchema,
})

export const recordPermissionOperation = operation({
  name: 'contactPermission.record',
  method: 'POST',
  path: permissionPath,
  summary:
    'Write down that somebody gave permission to keep in contact, or took it back, which ends approaches',
  permission: 'write',
  input: z.object({ ...inWorkspace, person: idSchema, ...permissionFieldsSchema.shape }),
  output: permissionsSchema,
})
