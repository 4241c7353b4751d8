import { z } from 'zod'

export type Workspace = { id: string; slug: string; name: string; isSample: boolean; todayOn: string | null }

const ADDRESS = /^[^\s@,<>"]+@[^\s@,<>"]+\.[^\s@,<>"]+$/
const DOMAIN = /^@[^\s@,<>"]+\.[^\s@,<>"]+$/

/**
 * What is ours, as a person writes it: `ana@firm.example`, `ana@firm.example=ana@home.example` for two addresses
 * of one member, `@firm.example` for everybody at a domain.
 */
export const oursSchema = z
  .string()
  .trim()
  .toLowerCase()
  .refine(text => DOMAIN.test(text) || text.split('=').every(part => ADDRESS.test(part.trim())), {
    error: issue =>
      `“${issue.input}” is neither a mail address (ana@firm.example), nor two of one person (ana@firm.example=ana@home.example), nor a domain (@firm.example).`,
  })

export type Ours = { domains: string[]; members: string[][] }

/** Groups what is ours into domains and members; addresses with the same name before the @ are one member's. */
export function parseOurs(texts: readonly string[]): Ours {
  const domains: string[] = []
  const members: string[][] = []
  for (const text of texts) {
    if (text.startsWith('@')) domains.push(text.slice(1))
    else
      joinMember(
        members,
        text.split('=').map(part => part.trim()),
      )
  }
  return { domains: [...new Set(domains)], members }
}

function joinMember(members: string[][], addresses: string[]) {
  const names = new Set(addresses.map(beforeAt))
  const known = members.find(member => member.some(address => names.has(beforeAt(address))))
  if (!known) members.push([...new Set(addresses)])
  else known.push(...addresses.filter(address => !known.includes(address)))
}

const beforeAt = (address: string) => address.slice(0, address.lastIndexOf('@'))
