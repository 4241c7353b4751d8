import { z } from 'zod'
import { SIDES } from '../evidence/evidence.ts'
import { aboutSchema } from '../people/about.ts'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { daySchema } from '../platform/text.ts'
import { lessonFieldsSchema } from './lesson.ts'

const path = '/workspaces/:workspace/lessons' as const

export const lessonSchema = z.object({
  id: z.string(),
  side: z.enum(SIDES),
  text: z.string(),
  learnedOn: z.string(),
  about: z.object({ ...aboutSchema.shape, id: z.string(), name: z.string() }),
  authorId: z.string().nullable(),
  author: z.string().nullable(),
  writtenAt: z.string(),
  version: z.number(),
  abilities: z.object({ edit: abilitySchema }),
})

export const listLessonsOperation = operation({
  name: 'lessons.list',
  method: 'GET',
  path,
  summary:
    'What colleagues learned about working with a person and their organisation, or an organisation and its people',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...paged,
    cursor: z.coerce.number().int().min(0).optional(),
    kind: aboutSchema.shape.kind,
    about: idSchema,
  }),
  output: z.object({
    lessons: z.array(lessonSchema),
    next: z.number().nullable(),
    abilities: z.object({ write: abilitySchema }),
  }),
})

export const getLessonOperation = operation({
  name: 'lessons.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One lesson',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: lessonSchema,
})

export const writeLessonOperation = operation({
  name: 'lessons.write',
  method: 'POST',
  path,
  summary: 'Write down what was learned about working with somebody, for whoever meets them next',
  permission: 'write',
  input: z.object({ ...inWorkspace, about: aboutSchema, ...lessonFieldsSchema.shape }),
  output: lessonSchema,
})

export const editLessonOperation = operation({
  name: 'lessons.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Change a lesson',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    id: idSchema,
    version: z.number().int().min(1),
    ...lessonFieldsSchema.partial().shape,
    learnedOn: daySchema.optional(),
  }),
  output: lessonSchema,
})

export const trashLessonOperation = operation({
  name: 'lessons.trash',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Put a lesson in the trash',
  permission: 'write',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: z.object({}),
})

/** What one of us and they have seen of each other, by the ledger. */
export const colleagueTieSchema = z.object({
  memberId: z.string(),
  member: z.string(),
  pieces: z.number(),
  lastOn: z.string(),
  /** “A commitment was broken, twice, in 2025”; the most telling first. */
  ours: z.array(z.string()),
  theirs: z.array(z.string()),
})

export const showReputationOperation = operation({
  name: 'reputation.show',
  method: 'GET',
  path: '/workspaces/:workspace/reputation',
  summary: 'What the ledger shows of each colleague with a person or an organisation, both ways, in words',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    person: idSchema.optional(),
    organisation: idSchema.optional(),
    at: daySchema.optional(),
  }),
  output: z.object({ colleagues: z.array(colleagueTieSchema) }),
})
