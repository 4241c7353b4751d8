import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { CLIENT_HEADER } from '../../sessions/server/sign-in.ts'

/**
 * The machine that a request comes from, as far as tries are counted for it. What a proxy says of it is believed
 * only where GOODFAITH_PROXY says that there is one: anybody can write that header.
 */
export function clientOf(c: Context): string {
  const forwarded = process.env.GOODFAITH_PROXY ? c.req.header('x-forwarded-for') : undefined
  return forwarded?.split(',').at(-1)?.trim() || (getConnInfo(c).remote.address ?? 'unknown')
}

/** The request as the sign-in library is to see it: with the machine that it really comes from. */
export function signInRequest(c: Context): Request {
  const headers = new Headers(c.req.raw.headers)
  headers.set(CLIENT_HEADER, clientOf(c))
  return new Request(c.req.raw, { headers })
}
