import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../../platform/refusals.ts'

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * There is no sign-in yet, so only this machine's own browser may ask, and only from our own pages: a Host that is
 * not loopback is another site's name pointed at us (DNS rebinding), another Origin is another site's page.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const host = (c.req.header('host') ?? '').replace(/:\d+$/, '')
  if (!LOOPBACK_HOSTS.has(host)) {
    throw new Refusal('forbidden', 'Goodfaith answers on this machine only: open it as http://localhost.')
  }
  const origin = c.req.header('origin')
  const isForeign =
    origin !== undefined && origin !== new URL(c.req.url).origin && !isSameHost(origin, c.req.header('host'))
  const site = c.req.header('sec-fetch-site')
  const isCrossSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (isForeign || (isCrossSite && c.req.path.startsWith('/api'))) {
    throw new Refusal('forbidden', 'Another site may not ask Goodfaith anything.')
  }
  await next()
}

const isSameHost = (origin: string, host: string | undefined) => {
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
