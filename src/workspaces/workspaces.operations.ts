import { z } from 'zod'
import { inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'
import { ROLES } from './roles.ts'

export const workspaceSchema = z.object({
  slug: z.string(),
  name: z.string(),
  isSample: z.boolean(),
  /** Today in this workspace, `YYYY-MM-DD`; a sample's stands still. */
  today: z.string(),
  /** As what one is here oneself, and which of its members. */
  role: z.enum(ROLES),
  memberId: z.string(),
})

export const memberSchema = z.object({ id: z.string(), name: z.string(), addresses: z.array(z.string()) })

/** The workspaces that one is a member of: one's own first, then the sample. */
export const listWorkspacesOperation = operation({
  name: 'workspaces.list',
  method: 'GET',
  path: '/workspaces',
  summary: 'The workspaces that one is a member of',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({ workspaces: z.array(workspaceSchema) }),
})

export const getWorkspaceOperation = operation({
  name: 'workspaces.get',
  method: 'GET',
  path: '/workspaces/:workspace',
  summary: 'One workspace: who is in it, and from when to when there is mail',
  permission: 'read',
  input: z.object(inWorkspace),
  output: workspaceSchema.extend({
    members: z.array(memberSchema),
    ourDomains: z.array(z.string()),
    hasMail: z.boolean(),
    firstMessageOn: z.string().nullable(),
    lastMessageOn: z.string().nullable(),
  }),
})

/** Apart from what every page asks for: counting all that there is takes the longer the more there is. */
export const countWorkspaceOperation = operation({
  name: 'workspaces.count',
  method: 'GET',
  path: '/workspaces/:workspace/counts',
  summary: 'How much a workspace holds',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({
    messages: z.number(),
    /** Messages whose bodies have been read, of those that are in. */
    bodies: z.number(),
    people: z.number(),
    organisations: z.number(),
    relationships: z.number(),
  }),
})

export const foundWorkspaceOperation = operation({
  name: 'workspaces.found',
  method: 'POST',
  path: '/workspaces',
  summary: 'Make a workspace beside those there are, and be its owner',
  permission: 'installation',
  input: z.object({ name: z.string().trim().min(1, 'A name is missing.').max(100) }),
  output: workspaceSchema,
})

export const renameWorkspaceOperation = operation({
  name: 'workspaces.rename',
  method: 'PATCH',
  path: '/workspaces/:workspace',
  summary: 'Call the workspace something else; its address stays',
  permission: 'administer',
  input: z.object({ ...inWorkspace, name: z.string().trim().min(1, 'A name is missing.').max(100) }),
  output: workspaceSchema,
})

export const openSampleOperation = operation({
  name: 'workspaces.openSample',
  method: 'POST',
  path: '/sample-workspace',
  summary: 'Open the sample workspace, making it on first use',
  permission: 'signed-in',
  input: z.object({}),
  output: workspaceSchema,
})
