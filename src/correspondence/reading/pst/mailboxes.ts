import { onOneLine } from '../doubts.ts'
import { findBelow } from './blocks.ts'
import { integer, type Properties, text } from './properties.ts'
import { readTable, rows } from './tables.ts'

/** Where somebody's name, kind of address, address and address in the internet's form stand. */
type Person = { name: number; kind: number; address: number; smtp: number }

const SENDER: Person = { name: 0x0c1a, kind: 0x0c1e, address: 0x0c1f, smtp: 0x5d01 }
const REPRESENTED: Person = { name: 0x0042, kind: 0x0064, address: 0x0065, smtp: 0x5d02 }
const RECIPIENT: Person = { name: 0x3001, kind: 0x3002, address: 0x3003, smtp: 0x39fe }

/** Where else a message names somebody by a path and by an address: who received it, who made or changed it. */
const ALSO_NAMED: Pick<Person, 'address' | 'smtp'>[] = [
  SENDER,
  REPRESENTED,
  { address: 0x0076, smtp: 0x5d07 },
  { address: 0x0078, smtp: 0x5d08 },
  { address: 0x4023, smtp: 0x5d0a },
  { address: 0x4025, smtp: 0x5d0b },
]

/** Who wrote, and who sent it for them where that is somebody else; as header fields have it. */
export async function senders(message: Properties): Promise<{ from: string; sender: string }> {
  const from = await mailbox(message, REPRESENTED)
  const sender = await mailbox(message, SENDER)
  if (from === '') return { from: sender, sender: '' }
  return { from, sender: sender === from ? '' : sender }
}

const TABLE = 0x692
const ROLE = 0x0c15
const ROLES: Record<number, keyof Recipients> = { 1: 'to', 2: 'cc', 3: 'bcc' }

export type Recipients = { to: string[]; cc: string[]; bcc: string[] }

/** A damaged table must not fill the memory. */
const MOST_RECIPIENTS = 10_000

export async function recipients({ file, below }: Properties): Promise<Recipients> {
  const found: Recipients = { to: [], cc: [], bcc: [] }
  const node = await findBelow(file, below, TABLE)
  if (!node) return found
  let count = 0
  for await (const row of rows(await readTable(file, node))) {
    // Its upper bits say how sending went.
    const role = ROLES[(integer(row, ROLE) ?? 1) & 0xf]
    const one = role ? await mailbox(row, RECIPIENT) : ''
    if (role && one !== '') found[role].push(one)
    if (++count >= MOST_RECIPIENTS) break
  }
  return found
}

/**
 * `"Name" <address>`. Exchange names people by a path in its directory (X.500); where the address in the
 * internet's form does not stand beside it, only the name is left.
 */
async function mailbox(of: Properties, at: Person): Promise<string> {
  const name = onOneLine((await text(of, at.name)) ?? '')
  const path = await text(of, at.address)
  const address = [await text(of, at.smtp), path, await addressOf(of, path), name].find(isAddress)
  const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`
  if (!address) return name === '' ? '' : quoted
  const bare = address.trim().replace(/^'(.*)'$/, '$1')
  return name === '' || name === address ? bare : `${quoted} <${bare}>`
}

/** In one's own sent mail only who received it may be named by an address; it is the same person. */
async function addressOf(of: Properties, path: string | null): Promise<string | null> {
  if (!path?.startsWith('/')) return null
  for (const { address, smtp } of ALSO_NAMED) {
    if (of.values.has(smtp) && (await text(of, address))?.toLowerCase() === path.toLowerCase()) {
      return text(of, smtp)
    }
  }
  return null
}

const isAddress = (text: string | null): text is string =>
  text !== null && !text.startsWith('/') && /^\s*[^\s<>,;]+@[^\s<>,;]+\s*$/.test(text)
