import { z } from 'zod'
import { operation } from '../platform/http/operations.ts'
import { emailSchema, nameSchema, passwordSchema } from '../workspaces/members.operations.ts'

const nothing = z.object({})
const done = z.object({})

export const beginOperation = operation({
  name: 'installation.begin',
  method: 'POST',
  path: '/installation',
  summary: 'Make oneself the owner of a new installation; refused once it has one',
  permission: 'anyone',
  input: z.object({ name: nameSchema, email: emailSchema, password: passwordSchema }),
  output: done,
})

const serverFields = {
  host: z.string().trim().min(1, 'The server is missing.').max(253),
  port: z.number().int().min(1).max(65_535),
  /** TLS from the first byte (usually port 465); else STARTTLS where the server offers it. */
  isSecure: z.boolean(),
  username: z.string().trim().max(320).nullable(),
  sender: z.string().trim().min(3, 'The sender is missing.').max(320),
}

export const getMailServerOperation = operation({
  name: 'installation.getMailServer',
  method: 'GET',
  path: '/installation/mail-server',
  summary: 'The server that system mail goes through',
  permission: 'installation',
  input: nothing,
  output: z.object({ server: z.object({ ...serverFields, hasPassword: z.boolean() }).nullable() }),
})

export const setMailServerOperation = operation({
  name: 'installation.setMailServer',
  method: 'PUT',
  path: '/installation/mail-server',
  summary: 'Name the server that system mail goes through, once it has taken a mail to oneself',
  permission: 'installation',
  input: z.object({ ...serverFields, password: z.string().max(1000).optional() }),
  output: done,
})

export const forgetMailServerOperation = operation({
  name: 'installation.forgetMailServer',
  method: 'DELETE',
  path: '/installation/mail-server',
  summary: 'Send no mail; links are shown here instead',
  permission: 'installation',
  input: nothing,
  output: done,
})

export const listLinksOperation = operation({
  name: 'installation.listLinks',
  method: 'GET',
  path: '/installation/links',
  summary: 'Links that hold and could not be sent by mail, to be passed on by hand',
  permission: 'installation',
  input: nothing,
  output: z.object({
    links: z.array(
      z.object({
        id: z.string(),
        recipient: z.string(),
        subject: z.string(),
        link: z.string(),
        endsAt: z.string(),
        failedBecause: z.string().nullable(),
      }),
    ),
  }),
})

const providerSchema = z.object({
  id: z.string(),
  name: z.string(),
  issuer: z.string(),
  domain: z.string(),
  clientId: z.string(),
  /** The workspace that newcomers become members of. */
  workspace: z.string().nullable(),
  /** What the provider has to know of us. */
  callback: z.string(),
})

export const listProvidersOperation = operation({
  name: 'installation.listProviders',
  method: 'GET',
  path: '/installation/providers',
  summary: 'The providers of single sign-on that this installation trusts',
  permission: 'installation',
  input: nothing,
  output: z.object({ providers: z.array(providerSchema) }),
})

export const addProviderOperation = operation({
  name: 'installation.addProvider',
  method: 'POST',
  path: '/installation/providers',
  summary: 'Trust an OpenID provider with the sign-in of everybody at a domain',
  permission: 'installation',
  input: z.object({
    name: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'A provider’s name has small letters, digits and hyphens.'),
    issuer: z.url({ protocol: /^https?$/, error: 'The issuer is an address that begins with https://.' }),
    domain: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[^\s@]+\.[^\s@]+$/, 'A domain looks like firm.example.'),
    clientId: z.string().trim().min(1, 'The client id is missing.').max(500),
    clientSecret: z.string().min(1, 'The client secret is missing.').max(2000),
    workspace: z.string().nullable(),
  }),
  output: providerSchema,
})

export const removeProviderOperation = operation({
  name: 'installation.removeProvider',
  method: 'DELETE',
  path: '/installation/providers/:id',
  summary: 'Trust a provider of single sign-on no more; who came by it keeps their other ways in',
  permission: 'installation',
  input: z.object({ id: z.guid() }),
  output: done,
})
