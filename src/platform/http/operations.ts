import type { z } from 'zod'
import { Refusal } from '../refusals.ts'
import type { Permission } from '../viewer.ts'

/**
 * Who may ask at all: anyone; whoever is signed in; who runs this installation; or, within a workspace, who has been
 * given at least this much there.
 */
export type Access = 'anyone' | 'signed-in' | 'installation' | Permission

/**
 * One thing that can be asked of Goodfaith over HTTP. The table of these gives routes, validation, the OpenAPI
 * description and the typed client of web and command line. `:name` in a path is filled from the input's field
 * of that name; what is left of the input travels as query (GET) or as JSON body.
 */
export type Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  name: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: `/${string}`
  summary: string
  permission: Access
  input: Input
  output: Output
  /** It changes nothing, although what it is asked of is sent as a body. */
  changesNothing?: boolean
  /** What the answer is where it is not JSON: then it is a `Response` of its own. */
  produces?: 'text/csv' | 'application/x-ndjson'
}

export const operation = <Input extends z.ZodType, Output extends z.ZodType>(
  definition: Operation<Input, Output>,
): Operation<Input, Output> => definition

export type InputOf<Op extends Operation> = z.input<Op['input']>
export type OutputOf<Op extends Operation> = z.output<Op['output']>

/** The path of an operation with its parts filled in, and the rest of the input. */
function fillPath(
  path: string,
  input: Record<string, unknown>,
): { path: string; rest: Record<string, unknown> } {
  const rest = { ...input }
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = `${rest[name] ?? ''}`
    // A part that is left out, or goes up a step, would ask for something else.
    if (/^\.{0,2}$/.test(value)) throw new Refusal('invalid', `${name}: this is none.`)
    delete rest[name]
    return encodeURIComponent(value)
  })
  return { path: filled, rest }
}

/** What asks for an operation, below `/api`: what the path does not take goes as query with GET, else as JSON. */
export function requestFor({ method, path }: Operation, input: Record<string, unknown>): RequestParts {
  const filled = fillPath(path, input)
  if (method !== 'GET') return { method, path: filled.path, body: JSON.stringify(filled.rest) }
  const said = Object.entries(filled.rest).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, `${value}`]],
  )
  const query = said.length > 0 ? `?${new URLSearchParams(said)}` : ''
  return { method, path: filled.path + query }
}

type RequestParts = { method: string; path: string; body?: string }
