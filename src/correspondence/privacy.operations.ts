import { z } from 'zod'
import { idSchema, inWorkspace } from '../platform/http/fields.ts'
import { operation } from '../platform/http/operations.ts'

const done = z.object({})

/** Of one's own mail: one message, or all that passed with a person or with anybody of an organisation. */
export const SHARED = ['message', 'person', 'organisation'] as const
const whatSchema = z.object({ ...inWorkspace, what: z.enum(SHARED), id: idSchema })

export const shareMailOperation = operation({
  name: 'mail.share',
  method: 'PUT',
  path: '/workspaces/:workspace/mail-shares/:what/:id',
  summary: 'Let everybody in the workspace read what of one’s own mail this is about',
  permission: 'write',
  input: whatSchema,
  output: done,
})

export const unshareMailOperation = operation({
  name: 'mail.unshare',
  method: 'DELETE',
  path: '/workspaces/:workspace/mail-shares/:what/:id',
  summary: 'Keep it to oneself again',
  permission: 'write',
  input: whatSchema,
  output: done,
})

export const listPrivacyOperation = operation({
  name: 'mail.privacy',
  method: 'GET',
  path: '/workspaces/:workspace/mail-privacy',
  summary: 'What of one’s own mail one shares, and whom one wants no mail kept of',
  permission: 'read',
  input: z.object(inWorkspace),
  output: z.object({
    shares: z.array(
      z.object({ what: z.enum(SHARED), id: z.string(), name: z.string(), sharedAt: z.string() }),
    ),
    exclusions: z.array(z.object({ pattern: z.string(), since: z.string() })),
  }),
})

const patternSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]*@[^\s@]+\.[^\s@]+$/, 'Give an address (ana@home.example) or a domain (@home.example).')

export const excludeOperation = operation({
  name: 'mail.exclude',
  method: 'PUT',
  path: '/workspaces/:workspace/mail-exclusions/:pattern',
  summary: 'Keep none of one’s mail with an address or domain: what is here goes, and none comes in any more',
  permission: 'write',
  input: z.object({ ...inWorkspace, pattern: patternSchema }),
  output: z.object({ removed: z.number() }),
})

export const includeOperation = operation({
  name: 'mail.include',
  method: 'DELETE',
  path: '/workspaces/:workspace/mail-exclusions/:pattern',
  summary: 'Keep such mail again from now on; what went comes back only by importing it again',
  permission: 'write',
  input: z.object({ ...inWorkspace, pattern: patternSchema }),
  output: done,
})
