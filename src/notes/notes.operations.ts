import { z } from 'zod'
import { aboutSchema } from '../people/about.ts'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { noteTextSchema } from './note.ts'

const path = '/workspaces/:workspace/notes' as const

export const noteSchema = z.object({
  id: z.string(),
  /** Plain text; a member who is mentioned stands in it as `@[id]`. */
  text: z.string(),
  mentions: z.array(z.object({ id: z.string(), name: z.string() })),
  about: aboutSchema,
  authorId: z.string().nullable(),
  author: z.string().nullable(),
  writtenAt: z.string(),
  version: z.number(),
  abilities: z.object({ edit: abilitySchema }),
})

export const listNotesOperation = operation({
  name: 'notes.list',
  method: 'GET',
  path,
  summary: 'The notes about a person or an organisation, newest first',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    ...paged,
    cursor: idSchema.optional(),
    kind: aboutSchema.shape.kind,
    about: idSchema,
  }),
  output: z.object({
    notes: z.array(noteSchema),
    next: z.string().nullable(),
    abilities: z.object({ write: abilitySchema }),
  }),
})

export const getNoteOperation = operation({
  name: 'notes.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One note',
  permission: 'read',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: noteSchema,
})

export const writeNoteOperation = operation({
  name: 'notes.write',
  method: 'POST',
  path,
  summary: 'Note something about a person or an organisation; whoever is mentioned is let know',
  permission: 'write',
  input: z.object({ ...inWorkspace, about: aboutSchema, text: noteTextSchema }),
  output: noteSchema,
})

export const editNoteOperation = operation({
  name: 'notes.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Change a note',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    id: idSchema,
    version: z.number().int().min(1),
    text: noteTextSchema,
  }),
  output: noteSchema,
})

export const trashNoteOperation = operation({
  name: 'notes.trash',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Put a note in the trash',
  permission: 'write',
  input: z.object({ ...inWorkspace, id: idSchema }),
  output: z.object({}),
})
