import { z } from 'zod'
import { operation } from '../platform/http/operations.ts'
import { LONGEST_KEY_DAYS, SCOPES } from './api-key.ts'

const nothing = z.object({})
const done = z.object({})

/** Asked first of all by the web app: who is here, and what can be offered to somebody who is not. */
export const showSessionOperation = operation({
  name: 'session.show',
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in, if anybody',
  permission: 'anyone',
  input: nothing,
  output: z.object({
    /** False until the first to come has made themselves the owner. */
    hasBegun: z.boolean(),
    /** Whether mails can be sent; where not, links are shown to whoever runs the installation. */
    canMail: z.boolean(),
    identity: z
      .object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        ownsInstallation: z.boolean(),
        hasSecondFactor: z.boolean(),
        hasPassword: z.boolean(),
      })
      .nullable(),
  }),
})

export const listSessionsOperation = operation({
  name: 'sessions.list',
  method: 'GET',
  path: '/sessions',
  summary: 'Where one is signed in',
  permission: 'signed-in',
  input: nothing,
  output: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        /** The program and the machine, as they named themselves. */
        userAgent: z.string().nullable(),
        ipAddress: z.string().nullable(),
        begunAt: z.string(),
        renewedAt: z.string(),
        isThisOne: z.boolean(),
      }),
    ),
  }),
})

export const endSessionOperation = operation({
  name: 'sessions.end',
  method: 'DELETE',
  path: '/sessions/:id',
  summary: 'End one of one’s sessions',
  permission: 'signed-in',
  input: z.object({ id: z.guid() }),
  output: done,
})

export const endOtherSessionsOperation = operation({
  name: 'sessions.endOthers',
  method: 'DELETE',
  path: '/sessions',
  summary: 'End all of one’s sessions but the one that asks',
  permission: 'signed-in',
  input: nothing,
  output: z.object({ ended: z.number() }),
})

const keySchema = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.enum(SCOPES),
  prefix: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
})

export const listKeysOperation = operation({
  name: 'keys.list',
  method: 'GET',
  path: '/workspaces/:workspace/keys',
  summary: 'One’s own API keys for this workspace',
  permission: 'read',
  input: z.object({ workspace: z.string() }),
  output: z.object({ keys: z.array(keySchema) }),
})

export const makeKeyOperation = operation({
  name: 'keys.make',
  method: 'POST',
  path: '/workspaces/:workspace/keys',
  summary: 'Make an API key that speaks for oneself; it is shown once',
  permission: 'read',
  input: z.object({
    workspace: z.string(),
    name: z.string().trim().min(1, 'Say what the key is for.').max(100),
    scope: z.enum(SCOPES),
    days: z.number().int().min(1).max(LONGEST_KEY_DAYS).default(90),
  }),
  output: z.object({ id: z.string(), key: z.string(), prefix: z.string(), expiresAt: z.string() }),
})

export const endKeyOperation = operation({
  name: 'keys.end',
  method: 'DELETE',
  path: '/workspaces/:workspace/keys/:id',
  summary: 'End one of one’s API keys',
  permission: 'read',
  input: z.object({ workspace: z.string(), id: z.guid() }),
  output: done,
})
