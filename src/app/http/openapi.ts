import { z } from 'zod'
import type { Operation } from '../../platform/http/operations.ts'

const PROBLEM = {
  description: 'A refusal or a fault, as problem details (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['title', 'status', 'detail', 'code'],
        properties: {
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          code: { type: 'string' },
        },
      },
    },
  },
}

const WAYS_IN = {
  key: { type: 'http', scheme: 'bearer', description: 'A key made under “You”: it opens one workspace.' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'goodfaith.session_token',
    description: 'As the web app does.',
  },
}

/** The OpenAPI 3.1 description of the operations, from the very schemas that check their input. */
export function describeApi(operations: readonly Operation[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = `/api${operation.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Goodfaith', version },
    paths,
    components: { securitySchemes: WAYS_IN },
  }
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Any text of one’s own: asked again with the same one, it is done once and answered alike.',
  schema: { type: 'string', maxLength: 200 },
}

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'The ETag of what was edited, in place of `version`.',
  schema: { type: 'string' },
}

type ObjectSchema = { properties?: Record<string, object>; required?: string[] }

function describeOperation(operation: Operation) {
  const { name, method, path, summary, permission, input, output, produces } = operation
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: 'input' }) as ObjectSchema
  const inPath = [...path.matchAll(/:(\w+)/g)].map(match => match[1]!)
  const rest = Object.keys(properties).filter(property => !inPath.includes(property))
  const parameter = (place: 'path' | 'query') => (property: string) => ({
    name: property,
    in: place,
    required: place === 'path' || required.includes(property),
    schema: properties[property],
  })
  const parameters = [
    ...inPath.map(parameter('path')),
    ...(method === 'GET' ? rest.map(parameter('query')) : []),
    ...(method === 'POST' && inPath.includes('workspace') ? [IDEMPOTENCY_KEY] : []),
    ...(method !== 'GET' && 'version' in properties ? [IF_MATCH] : []),
  ]
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest.map(property => [property, properties[property]])),
    required: required.filter(property => rest.includes(property)),
  }
  return {
    operationId: name,
    summary,
    tags: [name.split('.')[0]],
    description: `For: ${permission}`,
    security: permission === 'anyone' ? [] : [{ key: [] }, { session: [] }],
    parameters,
    ...(method !== 'GET' && method !== 'DELETE' && rest.length > 0
      ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } }
      : {}),
    responses: {
      200: {
        description: summary,
        content: produces
          ? { [produces]: { schema: { type: 'string' } } }
          : { 'application/json': { schema: z.toJSONSchema(output, { io: 'input' }) } },
      },
      default: PROBLEM,
    },
  }
}
