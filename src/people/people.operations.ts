import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { addressSchema, personFieldsSchema, personNameSchema, phoneSchema, positionSchema } from './person.ts'

const path = '/workspaces/:workspace/people' as const
const ofPerson = { ...inWorkspace, id: idSchema }

/** The version that an edit was made from: what others changed since is merged with it, or refused as a clash. */
export const editedFrom = { version: z.number().int().min(1) }

export const named = z.object({ id: z.string(), name: z.string() })
export const trashedSchema = z.object({ at: z.string(), by: z.string().nullable() }).nullable()

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  city: z.string().nullable(),
  website: z.string().nullable(),
  organisation: named.nullable(),
  addresses: z.array(z.object({ address: z.string(), kind: z.enum(['human', 'role', 'list', 'alias']) })),
  aliases: z.array(z.string()),
  phones: z.array(z.object({ number: z.string(), label: z.string() })),
  /** The latest first. */
  positions: z.array(
    z.object({
      id: z.string(),
      organisationId: z.string().nullable(),
      organisation: z.string().nullable(),
      title: z.string().nullable(),
      sinceOn: z.string().nullable(),
      untilOn: z.string().nullable(),
      isHeld: z.boolean(),
    }),
  ),
  version: z.number(),
  /** When and by whom they were put in the trash. */
  trashed: trashedSchema,
  abilities: z.object({ edit: abilitySchema, purge: abilitySchema }),
})

export const getPersonRecordOperation = operation({
  name: 'people.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'A person: what is said of them, and how they are reached',
  permission: 'read',
  input: z.object(ofPerson),
  output: personSchema,
})

export const createPersonOperation = operation({
  name: 'people.create',
  method: 'POST',
  path,
  summary: 'Add a person whom mail has not shown',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    ...personFieldsSchema.partial().shape,
    name: personNameSchema,
    addresses: z.array(addressSchema).max(50).default([]),
    phones: z.array(phoneSchema).max(50).default([]),
    positions: z.array(positionSchema).max(50).default([]),
  }),
  output: personSchema,
})

export const editPersonOperation = operation({
  name: 'people.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Change what is said of a person; fields that are left out stay',
  permission: 'write',
  input: z.object({ ...ofPerson, ...editedFrom, ...personFieldsSchema.partial().shape }),
  output: personSchema,
})

export const trashPersonOperation = operation({
  name: 'people.trash',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Put a person in the trash',
  permission: 'write',
  input: z.object(ofPerson),
  output: z.object({}),
})

export const addPhoneOperation = operation({
  name: 'people.addPhone',
  method: 'POST',
  path: `${path}/:id/phones`,
  summary: 'Add a telephone number, or give it another label',
  permission: 'write',
  input: z.object({ ...ofPerson, ...phoneSchema.shape }),
  output: personSchema,
})

export const removePhoneOperation = operation({
  name: 'people.removePhone',
  method: 'DELETE',
  path: `${path}/:id/phones/:number`,
  summary: 'Remove a telephone number',
  permission: 'write',
  input: z.object({ ...ofPerson, number: z.string() }),
  output: personSchema,
})

export const addAddressOperation = operation({
  name: 'people.addAddress',
  method: 'POST',
  path: `${path}/:id/addresses`,
  summary: 'Add a mail address that is nobody’s yet',
  permission: 'write',
  input: z.object({ ...ofPerson, address: addressSchema }),
  output: personSchema,
})

export const removeAddressOperation = operation({
  name: 'people.removeAddress',
  method: 'DELETE',
  path: `${path}/:id/addresses/:address`,
  summary: 'Remove a mail address that no mail knows',
  permission: 'write',
  input: z.object({ ...ofPerson, address: addressSchema }),
  output: personSchema,
})

export const moveAddressOperation = operation({
  name: 'people.moveAddress',
  method: 'POST',
  path: `${path}/:id/addresses/:address/move`,
  summary: 'Give a mail address, with its mail, to another person or (null) to a new one',
  permission: 'write',
  input: z.object({ ...ofPerson, address: addressSchema, to: idSchema.nullable() }),
  output: z.object({ personId: z.string() }),
})

export const addPositionOperation = operation({
  name: 'people.addPosition',
  method: 'POST',
  path: `${path}/:id/positions`,
  summary: 'Say where somebody works or worked, as what, since and until when',
  permission: 'write',
  input: z.object({ ...ofPerson, position: positionSchema }),
  output: personSchema,
})

export const editPositionOperation = operation({
  name: 'people.editPosition',
  method: 'PUT',
  path: `${path}/:id/positions/:positionId`,
  summary: 'Change a position',
  permission: 'write',
  input: z.object({ ...ofPerson, positionId: idSchema, position: positionSchema }),
  output: personSchema,
})

export const removePositionOperation = operation({
  name: 'people.removePosition',
  method: 'DELETE',
  path: `${path}/:id/positions/:positionId`,
  summary: 'Remove a position',
  permission: 'write',
  input: z.object({ ...ofPerson, positionId: idSchema }),
  output: personSchema,
})

export const findNamedOperation = operation({
  name: 'directory.find',
  method: 'GET',
  path: '/workspaces/:workspace/directory',
  summary: 'People and organisations with these letters in their name, an address or a domain',
  permission: 'read',
  input: z.object({
    ...inWorkspace,
    search: z.string().max(200),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  output: z.object({
    found: z.array(
      z.object({
        kind: z.enum(['person', 'organisation']),
        id: z.string(),
        name: z.string(),
        detail: z.string().nullable(),
      }),
    ),
  }),
})
