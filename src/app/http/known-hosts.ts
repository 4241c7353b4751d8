import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../../platform/refusals.ts'

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether only programs on this machine can reach what listens there. */
export const isLoopback = (host: string) => LOOPBACK_HOSTS.has(host) || host === '::1'

/**
 * Only the names that the app is known by may be asked, and only from its own pages: another Host is another site's
 * name pointed at us (DNS rebinding), another Origin is another site's page. A bare number is nobody's name, and is
 * taken where the app listens beyond this machine.
 */
export function knownHosts(origin: string, listensBeyond: boolean): MiddlewareHandler {
  const own = new URL(origin).host
  const isKnown = (host: string) => {
    const name = host.replace(/:\d+$/, '')
    return (
      host === own || LOOPBACK_HOSTS.has(name) || (listensBeyond && isIP(name.replace(/^\[|\]$/g, '')) > 0)
    )
  }
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!isKnown(host)) {
      throw new Refusal('forbidden', `Goodfaith is not known as ${host} here: open it as ${origin}.`)
    }
    const from = c.req.header('origin')
    const isForeign = from !== undefined && from !== origin && !isSameHost(from, host)
    const site = c.req.header('sec-fetch-site')
    const isCrossSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    const isReturn = c.req.method === 'GET' && c.req.path.startsWith('/api/sign-in/sso/callback/')
    if ((isForeign || (isCrossSite && c.req.path.startsWith('/api'))) && !isReturn) {
      throw new Refusal('forbidden', 'Another site may not ask Goodfaith anything.')
    }
    await next()
  }
}

const isSameHost = (origin: string, host: string) => {
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
