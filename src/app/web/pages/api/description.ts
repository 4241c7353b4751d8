/** As much of OpenAPI 3.1 and JSON Schema as our own description uses. */
export type Schema = {
  type?: string | string[]
  description?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  default?: unknown
}

type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: Schema
  description?: string
}

type Described = {
  operationId: string
  summary: string
  description: string
  tags: string[]
  parameters: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: { 200: { content: Record<string, { schema: Schema }> } }
}

export type ApiDescription = { paths: Record<string, Record<string, Described>> }

export type ApiOperationOf = {
  name: string
  method: string
  path: string
  summary: string
  isFor: string
  parameters: Parameter[]
  body: Schema | undefined
  answer: Schema | undefined
}

type Part = { part: string; operations: ApiOperationOf[] }

export function operationsByPart(
  description: ApiDescription,
  isWanted: (one: ApiOperationOf) => boolean,
): Part[] {
  const parts = new Map<string, ApiOperationOf[]>()
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, described] of Object.entries(methods)) {
      const operation = read(path, method, described)
      const part = described.tags[0] ?? ''
      if (isWanted(operation)) parts.set(part, [...(parts.get(part) ?? []), operation])
    }
  }
  return [...parts]
    .map(([part, operations]) => ({ part, operations }))
    .sort((a, b) => a.part.localeCompare(b.part))
}

const read = (path: string, method: string, described: Described): ApiOperationOf => ({
  name: described.operationId,
  method: method.toUpperCase(),
  path,
  summary: described.summary,
  isFor: described.description.replace(/^For: /, ''),
  parameters: described.parameters,
  body: described.requestBody?.content['application/json']?.schema,
  answer: described.responses[200].content['application/json']?.schema,
})

/** Whether every word stands somewhere in what one sees of an operation. */
export function matches({ name, method, path, summary }: ApiOperationOf, search: string): boolean {
  const text = `${name} ${method} ${path} ${summary}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}

/** A schema as one would write its type: `{ name: string, state?: "new" | "steady" }`. */
export function typeOf(schema: Schema | undefined, indent = ''): string {
  if (!schema) return 'a file'
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  if (schema.anyOf) return schema.anyOf.map(one => typeOf(one, indent)).join(' | ')
  if (schema.items) return `${bracketed(typeOf(schema.items, indent))}[]`
  if (schema.properties) return objectOf(schema, indent)
  if (typeof schema.additionalProperties === 'object')
    return `{ [name]: ${typeOf(schema.additionalProperties, indent)} }`
  return [schema.type ?? 'any'].flat().join(' | ')
}

const bracketed = (type: string) => (type.includes(' | ') && !type.startsWith('{') ? `(${type})` : type)

function objectOf({ properties = {}, required = [] }: Schema, indent: string): string {
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(
    ([name, schema]) => `${inner}${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema, inner)}`,
  )
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`
}
