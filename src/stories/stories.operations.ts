import { z } from 'zod'
import { consentSchema } from '../claims/reference.ts'
import { aboutSchema } from '../people/about.ts'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema, lineSchema } from '../platform/text.ts'
import { AUDIENCES, OUTCOMES, storyFieldsSchema, tellingFieldsSchema } from './story.ts'

const path = '/workspaces/:workspace/stories' as const
const ofStory = { ...inWorkspace, id: idSchema }

const tellingSchema = z.object({
  id: z.string(),
  person: z.object({ id: z.string(), name: z.string() }),
  member: z.string(),
  toldOn: z.string(),
  place: z.string(),
  abilities: z.object({ takeBack: abilitySchema }),
})

export const storySchema = z.object({
  id: z.string(),
  /** Whose problem it was; null where it is told without a name. */
  about: z.object({ ...aboutSchema.shape, name: z.string() }).nullable(),
  calledInstead: z.string(),
  problem: z.string(),
  industry: z.string(),
  /** In the order in which it was tried. */
  tried: z.array(z.string()),
  happened: z.string(),
  outcome: z.enum(OUTCOMES),
  happenedOn: z.string(),
  there: z.array(z.object({ id: z.string(), name: z.string() })),
  audience: z.enum(AUDIENCES),
  consent: z.object({ by: z.string(), on: z.string(), withdrawnOn: z.string().nullable() }).nullable(),
  /** Whether it may be told outside today, and whether with the name. */
  telling: z.object({ may: abilitySchema, withName: z.boolean(), because: z.string() }),
  /** To whom it was told, the latest first. */
  told: z.array(tellingSchema),
  /** What in it is talk of features, or missing, with what to do instead. */
  findings: z.array(
    z.object({
      part: z.enum(['problem', 'tried', 'happened']),
      words: z.string(),
      because: z.string(),
      instead: z.string(),
    }),
  ),
  author: z.string().nullable(),
  writtenAt: z.string(),
  version: z.number(),
  abilities: z.object({ edit: abilitySchema }),
})

export const listStoriesOperation = operation({
  name: 'stories.list',
  method: 'GET',
  path,
  summary: 'True stories, failures among them, the latest first: by words, industry and how it went',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...paged,
    cursor: z.coerce.number().int().min(0).optional(),
    /** Words of the problem, of what was tried and of what happened; a slip is forgiven where none has them. */
    search: lineSchema(200).optional(),
    industry: lineSchema(80).optional(),
    outcome: z.enum(OUTCOMES).optional(),
  }),
  output: z.object({
    stories: z.array(storySchema),
    next: z.number().nullable(),
    /** None has the words; these come near. */
    isNear: z.boolean(),
    /** Every industry that a story is of. */
    industries: z.array(z.object({ name: z.string(), stories: z.number() })),
    abilities: z.object({ write: abilitySchema }),
  }),
})

export const getStoryOperation = operation({
  name: 'stories.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One story, with to whom it was told',
  permission: 'read',
  input: z.object(ofStory),
  output: storySchema,
})

export const fittingStoriesOperation = operation({
  name: 'stories.fitting',
  method: 'GET',
  path: '/workspaces/:workspace/people/:id/stories',
  summary:
    'Stories that fit somebody, the best first: by what they wrote lately that who asks may read, by notes, and by industry',
  permission: 'read',
  input: z.object(ofStory),
  output: z.object({
    stories: z.array(
      z.object({
        ...storySchema.shape,
        /** The words that the problem shares with what is known of them, and where each stands. */
        why: z.array(
          z.object({
            word: z.string(),
            of: z.enum(['problem', 'industry']),
            from: z.enum(['message', 'note', 'organisation']),
            /** The message or the note; none where it is the name of where they belong. */
            sourceId: z.string().nullable(),
          }),
        ),
        /** When it was told to them. */
        toldThemOn: z.string().nullable(),
      }),
    ),
    /** How much was looked through: messages of theirs that who asks may read, and notes. */
    lookedThrough: z.object({ messages: z.number(), notes: z.number() }),
  }),
})

export const writeStoryOperation = operation({
  name: 'stories.write',
  method: 'POST',
  path,
  summary: 'Keep a true story; a list of features is refused, with what is missing',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...storyFieldsSchema.shape }),
  output: storySchema,
})

const { about, calledInstead, tried, there } = storyFieldsSchema.shape

export const editStoryOperation = operation({
  name: 'stories.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Change a story; fields that are left out stay',
  permission: 'write',
  input: z.object({
    ...ofStory,
    version: z.number().int().min(1),
    ...storyFieldsSchema.partial().shape,
    // Without what they are where they are left out: that would change them.
    about: about.unwrap().optional(),
    calledInstead: calledInstead.unwrap().optional(),
    tried: tried.optional(),
    there: there.unwrap().optional(),
    consent: consentSchema.nullable().optional(),
  }),
  output: storySchema,
})

export const trashStoryOperation = operation({
  name: 'stories.trash',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Put a story in the trash',
  permission: 'write',
  input: z.object(ofStory),
  output: z.object({}),
})

export const tellStoryOperation = operation({
  name: 'stories.tell',
  method: 'POST',
  path: `${path}/:id/tellings`,
  summary: 'Write down that one of us told a story to somebody',
  permission: 'write',
  input: z.object({ ...ofStory, ...tellingFieldsSchema.shape, toldOn: daySchema.optional() }),
  output: storySchema,
})

export const takeBackTellingOperation = operation({
  name: 'stories.untell',
  method: 'DELETE',
  path: `${path}/:id/tellings/:telling`,
  summary: 'Take back that a story was told, where that was written down by mistake',
  permission: 'write',
  input: z.object({ ...ofStory, telling: idSchema }),
  output: storySchema,
})
