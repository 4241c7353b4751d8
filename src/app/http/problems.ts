import type { Context } from 'hono'
import { explainDatabaseFailure } from '../../platform/database/failures.ts'
import type { Log } from '../../platform/log.ts'
import { Refusal } from '../../platform/refusals.ts'

/** Errors as problem details (RFC 9457): a refusal in its own words; of a fault only the number to ask about. */
export function asProblem(c: Context, failure: unknown, log: Log): Response {
  const error = explainDatabaseFailure(failure)
  if (error instanceof Refusal) {
    const { status, title, message: detail, code, particulars } = error
    return problem(c, status, { ...particulars, title, detail, code })
  }
  const request = crypto.randomUUID()
  log('fault', { request, path: c.req.path, error: error instanceof Error ? error.stack : String(error) })
  return problem(c, 500, {
    title: 'Something went wrong here',
    detail: `It is not your doing. The log has it under ${request}.`,
    code: 'fault',
  })
}

function problem(c: Context, status: number, body: { title: string; detail: string; code: string }) {
  return c.body(JSON.stringify({ ...body, status }), status as 500, {
    'content-type': 'application/problem+json',
  })
}
