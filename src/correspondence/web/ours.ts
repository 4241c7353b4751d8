import { organisationDomain } from '../../organisations/domains.ts'
import { oursSchema } from '../../workspaces/workspace.ts'

/**
 * What was said to be ours so far: addresses and whole domains (`@firm.example`). `sameAs` says of an address
 * which other one belongs to the same member.
 */
export type OursChoice = {
  addresses: string[]
  domains: string[]
  sameAs: Record<string, string>
  /** Those that are one's own; null until it was said: then it is the first one chosen. */
  mine: string[] | null
}

export const NOTHING_OURS: OursChoice = { addresses: [], domains: [], sameAs: {}, mine: null }

export const isMine = ({ addresses, mine }: OursChoice, address: string): boolean =>
  mine === null ? addresses[0] === address : mine.includes(address)

export function toggleMine(choice: OursChoice, address: string): OursChoice {
  const mine = choice.addresses.filter(known => isMine(choice, known))
  return {
    ...choice,
    mine: mine.includes(address) ? mine.filter(known => known !== address) : [...mine, address],
  }
}

export function toggleAddress(choice: OursChoice, address: string): OursChoice {
  if (!choice.addresses.includes(address)) return { ...choice, addresses: [...choice.addresses, address] }
  const sameAs = Object.fromEntries(Object.entries(choice.sameAs).filter(pair => !pair.includes(address)))
  return { ...choice, addresses: choice.addresses.filter(known => known !== address), sameAs }
}

export function toggleDomain(choice: OursChoice, domain: string): OursChoice {
  const domains = choice.domains.includes(domain)
    ? choice.domains.filter(known => known !== domain)
    : [...choice.domains, domain]
  return { ...choice, domains }
}

/** Says that two addresses are one member's, or with null that they are not. */
export function joinAddresses(choice: OursChoice, address: string, other: string | null): OursChoice {
  const { [address]: _, ...sameAs } = choice.sameAs
  return { ...choice, sameAs: other ? { ...sameAs, [address]: other } : sameAs }
}

/** As the import wants it: domains, and per member their addresses with `=` between them. */
export function asOurs({ addresses, domains, sameAs }: OursChoice): string[] {
  const first = (address: string, seen: readonly string[] = []): string => {
    const next = sameAs[address]
    return next && !seen.includes(next) ? first(next, [...seen, address]) : address
  }
  const members = new Map<string, string[]>()
  for (const address of addresses) {
    const leader = first(address)
    members.set(leader, [...(members.get(leader) ?? []), address])
  }
  return [...domains, ...[...members.values()].map(of => of.join('='))]
}

/** What was typed, as an address or a domain to choose, or why it is neither. */
export function readOurs(text: string): { ours: string } | { problem: string } {
  const read = oursSchema.safeParse(text)
  return read.success ? { ours: read.data } : { problem: read.error.issues[0]?.message ?? 'Not an address.' }
}

/** Adds what was typed: `@firm.example` as a domain, `a@x=b@y` as two addresses of one member. */
export function addOurs(choice: OursChoice, ours: string): OursChoice {
  if (ours.startsWith('@')) return choice.domains.includes(ours) ? choice : toggleDomain(choice, ours)
  const [leader = '', ...others] = ours.split('=').map(part => part.trim())
  const addresses = [...new Set([...choice.addresses, leader, ...others])]
  const sameAs = { ...choice.sameAs, ...Object.fromEntries(others.map(other => [other, leader])) }
  return { ...choice, addresses, sameAs }
}

/** Domains under which more than one address was seen, mail providers left out: there everybody is a stranger. */
export function sharedDomains(
  addresses: readonly { address: string }[],
): { domain: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { address } of addresses) {
    if (organisationDomain(address) === null) continue
    const domain = address.slice(address.lastIndexOf('@'))
    counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([domain, count]) => ({ domain, count }))
    .sort((a, b) => b.count - a.count)
}
