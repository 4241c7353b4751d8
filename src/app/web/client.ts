import { queryOptions } from '@tanstack/react-query'
import { fillPath, type InputOf, type Operation, type OutputOf } from '../../platform/http/operations.ts'
import { formatSearch } from '../../ui/search.ts'

/** A request that was refused or failed, in the words of its problem details (RFC 9457) or of the network. */
export class RequestProblem extends Error {
  readonly title: string
  readonly code: string
  readonly status: number
  /** What a program needs to go on from here, by the code. */
  readonly particulars: Record<string, unknown>

  constructor(problem: {
    title: string
    detail: string
    code: string
    status: number
    particulars?: Record<string, unknown>
  }) {
    super(problem.detail)
    this.name = 'RequestProblem'
    this.title = problem.title
    this.code = problem.code
    this.status = problem.status
    this.particulars = problem.particulars ?? {}
  }
}

/** Asks the server for one thing. Answers as the operation promises, or throws a `RequestProblem`. */
export async function call<Op extends Operation>(
  operation: Op,
  input: InputOf<Op>,
  signal?: AbortSignal,
): Promise<OutputOf<Op>> {
  const request = requestFor(operation, input as Record<string, unknown>)
  return fetchAnswer(request.url, { ...request.init, signal: signal ?? null })
}

/** What the server says at an address, or a `RequestProblem`. */
export async function fetchAnswer(url: string, init: RequestInit) {
  const response = await fetch(url, init).catch(unreachable)
  if (!response.ok) throw await problemOf(response)
  return response.json()
}

/** The same as a query for the cache, known by the operation's name and its input. */
export function asQuery<Op extends Operation>(operation: Op, input: InputOf<Op>) {
  return queryOptions({
    queryKey: [operation.name, input],
    queryFn: ({ signal }) => call(operation, input, signal),
  })
}

/** Address and body of a request: what the path does not take goes as query with GET, else as JSON. */
export function requestFor(operation: Operation, input: Record<string, unknown>) {
  const { path, rest } = fillPath(operation.path, input)
  if (operation.method === 'GET')
    return { url: `/api${path}${formatSearch(asTexts(rest))}`, init: { method: 'GET' } }
  const headers = { 'content-type': 'application/json' }
  return { url: `/api${path}`, init: { method: operation.method, headers, body: JSON.stringify(rest) } }
}

/** Reads a refusal; an answer that is none of ours (a proxy's page, say) still says something of use. */
export async function problemOf(response: Response): Promise<RequestProblem> {
  const said = await response.json().catch(() => ({}))
  return new RequestProblem({
    title: said.title ?? 'Something went wrong',
    detail: said.detail ?? `The server answered with status ${response.status}.`,
    code: said.code ?? 'fault',
    status: response.status,
    particulars: said,
  })
}

function unreachable(fault: unknown): never {
  if (fault instanceof DOMException && fault.name === 'AbortError') throw fault
  throw new RequestProblem({
    title: 'Goodfaith cannot be reached',
    detail: 'The program may have been stopped. Start it again, then try once more.',
    code: 'unreachable',
    status: 0,
  })
}

const asTexts = (rest: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value?.toString()]))
