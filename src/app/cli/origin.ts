import { UsageError } from './command.ts'

/** Where people reach the app, where that is not where it listens: behind a proxy, under a name of its own. */
export function originFromEnvironment(): string | undefined {
  const given = process.env.GOODFAITH_URL
  if (!given) return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin
  throw new UsageError(`GOODFAITH_URL is “${given}”; it takes an address such as https://crm.firm.example.`)
}
