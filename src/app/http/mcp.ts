import { createMcpHandler, type JSONObject, Server, type Tool } from '@modelcontextprotocol/server'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { type Operation, requestFor } from '../../platform/http/operations.ts'
import { Refusal } from '../../platform/refusals.ts'
import { type Permission, permits } from '../../platform/viewer.ts'
import { VERSION } from '../version.ts'
import { letIn } from './admission.ts'
import type { AskedCtx } from './asker.ts'

const PATH = '/workspaces/:workspace/mcp'
const INSTRUCTIONS =
  'Goodfaith measures relationships: what was claimed and proved, promised and kept, who answers whom. ' +
  'Every tool does what the API does, with the permissions of whoever asks. ' +
  'Grade a draft with drafts_grade before it goes to anybody.'

/** Who comes in, by which key, and at which secret address is for people to say; who is in may be known. */
const OF_PEOPLE_ALONE = ['keys', 'calendarFeed', 'members', 'invitations', 'teams']
const KNOWN_ALL_THE_SAME = ['members.list', 'teams.list']

/**
 * The Model Context Protocol over the operations of a workspace. A tool is carried out as a request of its own with the
 * asker's key or cookie, so that it is let in, checked and refused as any other. `?only=drafts,people` offers the tools of
 * those parts alone: an assistant reads the description of every tool that there is.
 */
export function addMcpRoute(
  api: Hono,
  operations: readonly Operation[],
  contextOf: (c: Context) => Promise<AskedCtx>,
) {
  const offered = operations.filter(isOffered)
  api.all(PATH, async c => {
    const { viewer } = await letIn(await contextOf(c), c.req.param('workspace'), 'read')
    const only = c.req.query('only')?.split(',')
    const tools = offered.filter(
      operation => mayBeAsked(viewer.permission, operation) && (only?.includes(partOf(operation)) ?? true),
    )
    return createMcpHandler(() => serverOf(tools, operation => askerOf(api, c, operation))).fetch(c.req.raw)
  })
}

const partOf = ({ name }: Operation) => name.split('.')[0]!

/** What answers in JSON; a file is fetched over the API. */
const isOffered = (operation: Operation) =>
  operation.path.startsWith('/workspaces/:workspace/') &&
  !operation.produces &&
  (!OF_PEOPLE_ALONE.includes(partOf(operation)) || KNOWN_ALL_THE_SAME.includes(operation.name))

/** Some things of their own may be changed by whoever may only read; an assistant that may only read changes nothing. */
const mayBeAsked = (granted: Permission, operation: Operation) =>
  permits(granted, operation.permission as Permission) && (permits(granted, 'write') || isReading(operation))

const isReading = ({ method, changesNothing = false }: Operation) => method === 'GET' || changesNothing

type Ask = (input: Record<string, unknown>) => Promise<Response>

function serverOf(operations: readonly Operation[], askOf: (operation: Operation) => Ask): Server {
  const server = new Server(
    { name: 'goodfaith', version: VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler('tools/list', () => ({ tools: operations.map(toolOf) }))
  server.setRequestHandler('tools/call', async ({ params }) => {
    const operation = operations.find(({ name }) => toolName(name) === params.name)
    if (!operation) return answerOf(`There is no tool “${params.name}” for you here.`, true)
    try {
      const response = await askOf(operation)(params.arguments ?? {})
      const said = (await response.json()) as JSONObject
      if (!response.ok) return answerOf(`${said.detail}`, true)
      return { ...answerOf(JSON.stringify(said)), structuredContent: said }
    } catch (error) {
      if (error instanceof Refusal) return answerOf(error.message, true)
      throw error
    }
  })
  return server
}

const answerOf = (text: string, isError = false) => ({ content: [{ type: 'text' as const, text }], isError })

/** Some assistants take letters, digits, `_` and `-` alone in the name of a tool. */
const toolName = (operation: string) => operation.replaceAll('.', '_')

function toolOf(operation: Operation): Tool {
  const { name, method, summary, input } = operation
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: 'input' }) as JSONObject
  const { workspace: __, ...properties } = schema.properties as JSONObject
  const required = (schema.required as string[]).filter(property => property !== 'workspace')
  return {
    name: toolName(name),
    description: summary,
    inputSchema: { ...schema, type: 'object', properties, required },
    annotations: {
      readOnlyHint: isReading(operation),
      // Most can be taken back here; whoever runs an assistant is asked all the same.
      destructiveHint: !isReading(operation),
      idempotentHint: method !== 'POST',
      openWorldHint: false,
    },
  }
}

/** Asks our own API on behalf of whoever sent `c`. */
const askerOf =
  (api: Hono, c: Context, operation: Operation): Ask =>
  async input => {
    const { path, ...request } = requestFor(operation, { ...input, workspace: c.req.param('workspace') })
    const headers = new Headers(c.req.raw.headers)
    for (const name of ['content-length', 'content-type', 'idempotency-key', 'if-match']) headers.delete(name)
    return api.request(path, { ...request, headers }, c.env)
  }
