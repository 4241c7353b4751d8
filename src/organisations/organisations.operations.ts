import { z } from 'zod'
import { abilitySchema, idSchema, inWorkspace, paged } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { domainSchema, organisationFieldsSchema, organisationNameSchema } from './organisation.ts'

const path = '/workspaces/:workspace/organisations' as const
const ofOrganisation = { ...inWorkspace, id: idSchema }
const named = z.object({ id: z.string(), name: z.string() })

export const organisationSchema = z.object({
  id: z.string(),
  name: z.string(),
  city: z.string().nullable(),
  website: z.string().nullable(),
  domains: z.array(z.string()),
  /** What it is part of, and what is part of it. */
  parent: named.nullable(),
  parts: z.array(named),
  version: z.number(),
  trashed: z.object({ at: z.string(), by: z.string().nullable() }).nullable(),
  abilities: z.object({ edit: abilitySchema, purge: abilitySchema }),
})

export const getOrganisationRecordOperation = operation({
  name: 'organisations.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'An organisation: what is said of it, its domains, and what it is part of',
  permission: 'read',
  input: z.object(ofOrganisation),
  output: organisationSchema,
})

export const createOrganisationOperation = operation({
  name: 'organisations.create',
  method: 'POST',
  path,
  summary: 'Add an organisation that mail has not shown',
  permission: 'write',
  input: z.object({
    ...inWorkspace,
    ...organisationFieldsSchema.partial().shape,
    name: organisationNameSchema,
    domains: z.array(domainSchema).max(50).default([]),
  }),
  output: organisationSchema,
})

export const editOrganisationOperation = operation({
  name: 'organisations.edit',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Change what is said of an organisation; fields that are left out stay',
  permission: 'write',
  input: z.object({
    ...ofOrganisation,
    version: z.number().int().min(1),
    ...organisationFieldsSchema.partial().shape,
  }),
  output: organisationSchema,
})

export const trashOrganisationOperation = operation({
  name: 'organisations.trash',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Put an organisation in the trash; its people stay',
  permission: 'write',
  input: z.object(ofOrganisation),
  output: z.object({}),
})

export const addDomainOperation = operation({
  name: 'organisations.addDomain',
  method: 'POST',
  path: `${path}/:id/domains`,
  summary: 'Add a mail domain; whoever has an address there belongs to the organisation',
  permission: 'write',
  input: z.object({ ...ofOrganisation, domain: domainSchema }),
  output: organisationSchema,
})

export const removeDomainOperation = operation({
  name: 'organisations.removeDomain',
  method: 'DELETE',
  path: `${path}/:id/domains/:domain`,
  summary: 'Remove a mail domain; whoever is known by it alone belongs nowhere then',
  permission: 'write',
  input: z.object({ ...ofOrganisation, domain: domainSchema }),
  output: organisationSchema,
})

export const moveDomainOperation = operation({
  name: 'organisations.moveDomain',
  method: 'POST',
  path: `${path}/:id/domains/:domain/move`,
  summary: 'Give a mail domain, with its people, to another organisation',
  permission: 'write',
  input: z.object({ ...ofOrganisation, domain: domainSchema, to: idSchema }),
  output: organisationSchema,
})

export const listPeopleThereOperation = operation({
  name: 'organisations.people',
  method: 'GET',
  path: `${path}/:id/people`,
  summary: 'Who belongs or belonged to an organisation, by name',
  permission: 'read',
  input: z.object({ ...ofOrganisation, ...paged }),
  output: z.object({
    people: z.array(
      z.object({ id: z.string(), name: z.string(), title: z.string().nullable(), isThere: z.boolean() }),
    ),
    next: z.string().nullable(),
  }),
})
