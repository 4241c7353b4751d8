import { queryOptions } from '@tanstack/react-query'
import { type InputOf, type Operation, type OutputOf, requestFor } from '../../platform/http/operations.ts'

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

/** Where an operation’s answer is to be had as a file. */
export const addressOf = <Op extends Operation>(operation: Op, input: InputOf<Op>): string =>
  `/api${requestFor(operation, input as Record<string, unknown>).path}`

/**
 * Asks the server for one thing. Answers as the operation promises, or throws a `RequestProblem`; for a record without an
 * id, a `Refusal` before anything is asked.
 */
export async function call<Op extends Operation>(
  operation: Op,
  input: InputOf<Op>,
  signal?: AbortSignal,
): Promise<OutputOf<Op>> {
  const { path, ...request } = requestFor(operation, input as Record<string, unknown>)
  const headers = request.body === undefined ? {} : { 'content-type': 'application/json' }
  return fetchAnswer(`/api${path}`, { ...request, headers, signal: signal ?? null })
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
