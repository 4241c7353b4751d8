import { createMcpHandler, type JSONObject, Server, type Tool } from '@modelcontextprotocol/server'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { fillPath, type Operation } from '../../platform/http/operations.ts'
import { type Permission, permits } from '../../platform/viewer.ts'
import { VERSION } from '../version.ts'
import { letIn } from './admission.ts'
import type { AskedCtx } from './asker.ts'

const PATH = '/workspaces/:workspace/mcp'
const INSTRUCTIONS =
  'Goodfaith measures relationships: what was claimed and proved, promised and kept, who answers whom. ' +
  'Every tool does what the API does, with the permissions of whoever asks. ' +
  'Grade a draft with drafts_grade before it goes to anybody.'

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
      ({ name, permission }) =>
        permits(viewer.permission, permission as Permission) && (only?.includes(name.split('.')[0]!) ?? true),
    )
    return createMcpHandler(() => serverOf(tools, operation => askerOf(api, c, operation))).fetch(c.req.raw)
  })
}

/** What answers in JSON; a file is fetched over the API. */
const isOffered = ({ path, produces }: Operation) => path.startsWith('/workspaces/:workspace/') && !produces

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
    const response = await askOf(operation)(params.arguments ?? {})
    const said = (await response.json()) as JSONObject
    return response.ok
      ? { ...answerOf(JSON.stringify(said)), structuredContent: said }
      : answerOf(`${said.detail}`, true)
  })
  return server
}

const answerOf = (text: string, isError = false) => ({ content: [{ type: 'text' as const, text }], isError })

/** Some assistants take letters, digits, `_` and `-` alone in the name of a tool. */
const toolName = (operation: string) => operation.replaceAll('.', '_')

function toolOf({ name, method, summary, input }: Operation): Tool {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: 'input' }) as JSONObject
  const { workspace: __, ...properties } = schema.properties as JSONObject
  const required = (schema.required as string[]).filter(property => property !== 'workspace')
  return {
    name: toolName(name),
    description: summary,
    inputSchema: { ...schema, type: 'object', properties, required },
    annotations: {
      readOnlyHint: method === 'GET',
      destructiveHint: method === 'DELETE',
      idempotentHint: method !== 'POST',
      openWorldHint: false,
    },
  }
}

/** Asks our own API on behalf of whoever sent `c`. */
const askerOf =
  (api: Hono, c: Context, { method, path }: Operation): Ask =>
  async input => {
    const filled = fillPath(path, { ...input, workspace: c.req.param('workspace') })
    const headers = new Headers(c.req.raw.headers)
    for (const name of ['content-length', 'content-type', 'idempotency-key', 'if-match']) headers.delete(name)
    const query = method === 'GET' ? `?${new URLSearchParams(texts(filled.rest))}` : ''
    return api.request(
      `${filled.path}${query}`,
      { method, headers, ...(method === 'GET' ? {} : { body: JSON.stringify(filled.rest) }) },
      c.env,
    )
  }

const texts = (rest: Record<string, unknown>) =>
  Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]]))
