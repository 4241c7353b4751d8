import { z } from 'zod'
import { operation } from '../platform/http/operations.ts'

export const workspaceSchema = z.object({
  slug: z.string(),
  name: z.string(),
  isSample: z.boolean(),
  /** Today in this workspace, `YYYY-MM-DD`; a sample's stands still. */
  today: z.string(),
})

export const memberSchema = z.object({ id: z.string(), name: z.string(), addresses: z.array(z.string()) })

export const inWorkspace = { workspace: z.string() }

/** An id as we give them out; others may be of any form, and none of ours has it. */
export const idSchema = z.guid('That is not an id that anything here has.')

/** Every workspace of this installation: one's own first, then the sample. Empty on first run. */
export const listWorkspacesOperation = operation({
  name: 'workspaces.list',
  method: 'GET',
  path: '/workspaces',
  summary: 'The workspaces of this installation',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({ workspaces: z.array(workspaceSchema) }),
})

export const getWorkspaceOperation = operation({
  name: 'workspaces.get',
  method: 'GET',
  path: '/workspaces/:workspace',
  summary: 'One workspace: who is in it and how much it holds',
  permission: 'read',
  input: z.object(inWorkspace),
  output: workspaceSchema.extend({
    members: z.array(memberSchema),
    ourDomains: z.array(z.string()),
    messages: z.number(),
    /** Messages whose bodies have been read, of those that are in. */
    bodies: z.number(),
    people: z.number(),
    organisations: z.number(),
    relationships: z.number(),
    firstMessageOn: z.string().nullable(),
    lastMessageOn: z.string().nullable(),
  }),
})

/** Makes one's own workspace where there is none yet, and answers with it. */
export const openOwnWorkspaceOperation = operation({
  name: 'workspaces.openOwn',
  method: 'POST',
  path: '/own-workspace',
  summary: 'Open the workspace for one’s own correspondence, making it on first use',
  permission: 'installation',
  input: z.object({}),
  output: workspaceSchema,
})

export const openSampleOperation = operation({
  name: 'workspaces.openSample',
  method: 'POST',
  path: '/sample-workspace',
  summary: 'Open the sample workspace, making it on first use',
  permission: 'installation',
  input: z.object({}),
  output: workspaceSchema,
})
