import { z } from 'zod'
import { aboutSchema } from '../people/about.ts'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { taskFieldsSchema } from './task.ts'

const path = '/workspaces/:workspace/tasks' as const
const ofTask = { ...inWorkspace, id: idSchema }

export const taskSchema = z.object({
  id: z.string(),
  title: z.string(),
  about: aboutSchema.extend({ name: z.string() }).nullable(),
  authorId: z.string().nullable(),
  author: z.string().nullable(),
  assigneeId: z.string().nullable(),
  assignee: z.string().nullable(),
  dueOn: z.string().nullable(),
  /** `local` is what clocks of the zone show at that moment; `toldAt` when the reminder was given. */
  reminder: z
    .object({ at: z.string(), local: z.string(), timeZone: z.string(), toldAt: z.string().nullable() })
    .nullable(),
  completion: z.object({ by: z.string().nullable(), at: z.string() }).nullable(),
  writtenAt: z.string(),
  version: z.number(),
  abilities: z.object({ edit: abilitySchema }),
})

export const listTasksOperation = operation({
  name: 'tasks.list',
  method: 'GET',
  path,
  summary: 'Tasks: open ones by the day they are due, done ones the latest first',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...paged,
    which: z.enum(['open', 'done']).default('open'),
    /** A member’s id, or `me`. */
    assignee: z.union([z.literal('me'), idSchema]).optional(),
    kind: aboutSchema.shape.kind.optional(),
    about: idSchema.optional(),
  }),
  output: z.object({
    tasks: z.array(taskSchema),
    next: z.string().nullable(),
    today: z.string(),
    abilities: z.object({ add: abilitySchema }),
  }),
})

export const getTaskOperation = operation({
  name: 'tasks.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One task',
  permission: 'read',
  input: z.object(ofTask),
  output: taskSchema,
})

export const addTaskOperation = operation({
  name: 'tasks.add',
  method: 'POST',
  path,
  summary: 'Set a task, for oneself unless somebody else is named',
  permission: 'write',
  input: z.object({ ...inWorkspace, ...taskFieldsSchema.partial().required({ title: true }).shape }),
  output: taskSchema,
})

export const editTaskOperation = operation({
  name: 'tasks.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Change a task; fields that are left out stay',
  permission: 'write',
  input: z.object({ ...ofTask, version: z.number().int().min(1), ...taskFieldsSchema.partial().shape }),
  output: taskSchema,
})

export const completeTaskOperation = operation({
  name: 'tasks.complete',
  method: 'POST',
  path: `${path}/:id/completion`,
  summary: 'Say that a task is done',
  permission: 'write',
  input: z.object(ofTask),
  output: taskSchema,
})

export const reopenTaskOperation = operation({
  name: 'tasks.reopen',
  method: 'DELETE',
  path: `${path}/:id/completion`,
  summary: 'Open a task again',
  permission: 'write',
  input: z.object(ofTask),
  output: taskSchema,
})

export const trashTaskOperation = operation({
  name: 'tasks.trash',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Put a task in the trash',
  permission: 'write',
  input: z.object(ofTask),
  output: z.object({}),
})
