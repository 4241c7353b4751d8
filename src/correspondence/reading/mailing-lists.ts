import { normaliseAddress } from './address.ts'
import { addressKind } from './address-kind.ts'
import { readAddresses } from './addresses.ts'
import { field, type RawHeader } from './cut-header.ts'

export type MailingLists = {
  /** Posting addresses that the header states. */
  stated: string[]
  /** Posting addresses as other fields let one guess: believed where the message is also addressed to them. */
  guessed: string[]
  /** Whether a list program handled the message at all. */
  isThroughList: boolean
  /** Whether the list says that nobody may write to it (RFC 2369: `List-Post: NO`). */
  isOneWay: boolean
}

/** The lists that a message came through, from the fields that list programs add (RFC 2369, RFC 2919, older ones). */
export function readMailingLists(header: RawHeader): MailingLists {
  const listPost = field(header, 'list-post')
  const listId = field(header, 'list-id')
  const mailingList = field(header, 'mailing-list')
  const stated: string[] = []
  addTo(stated, /mailto:([^>?\s]+)/i.exec(listPost ?? '')?.[1])
  addTo(stated, firstAddress(field(header, 'x-mailing-list')))
  addTo(stated, firstAddress(field(header, 'x-beenthere')))
  addTo(stated, /(?:^|;\s*)list\s+(\S+@[^\s;]+)/i.exec(mailingList ?? '')?.[1])
  for (const to of header.fields.get('delivered-to') ?? [])
    addTo(stated, /^\s*mailing list (\S+)/i.exec(to)?.[1])
  const guessed: string[] = []
  addTo(guessed, listId === null ? null : addressOfListId(listId))
  for (const name of SENT_BY_LIST) addTo(guessed, addressOfCommand(field(header, name)))
  const isNamed = stated.length > 0 || guessed.length > 0
  return {
    stated,
    guessed,
    isThroughList: isNamed || listPost !== null || listId !== null || mailingList !== null,
    isOneWay: /^no\b/i.test(listPost ?? ''),
  }
}

/**
 * Whether an address is one of these lists: the posting address itself, or the same name in a domain above or
 * below it (`usrp-users@ettus.com` is `usrp-users@lists.ettus.com`).
 */
export const isOneOf = (lists: MailingLists, address: string): boolean =>
  lists.stated.some(list => isSameList(list, address)) ||
  lists.guessed.some(list => isSameList(list, address))

export const isListAddress = (lists: MailingLists, address: string): boolean =>
  isOneOf(lists, address) || addressKind(address) === 'list'

function isSameList(list: string, address: string): boolean {
  if (list === address) return true
  const name = list.slice(0, list.lastIndexOf('@') + 1)
  if (!address.startsWith(name)) return false
  const domain = `.${list.slice(name.length)}`
  const otherDomain = `.${address.slice(name.length)}`
  return domain.endsWith(otherDomain) || otherDomain.endsWith(domain)
}

const SENT_BY_LIST = ['sender', 'return-path', 'errors-to']

function addTo(lists: string[], raw: string | null | undefined): void {
  const address = raw ? normaliseAddress(raw) : null
  if (address && !lists.includes(address)) lists.push(address)
}

const firstAddress = (text: string | null): string | undefined =>
  text ? readAddresses(text).mailboxes[0]?.address : undefined

const LONGEST_ID = 300

/** RFC 2919 identifiers are, by custom, the posting address with a dot for its @. Mass mailers write numbers there. */
function addressOfListId(text: string): string | null {
  const id = text.includes('<') ? text.slice(text.lastIndexOf('<') + 1).replace(/>.*$/, '') : text
  // Telling name from domain goes back and forth in the text, which must not be long.
  if (id.length > LONGEST_ID) return null
  const found = /^([^.@\s]*[a-z][^.@\s]*)[.@]([^@\s]+\.[^.@\s]*[a-z])$/i.exec(id.trim())
  return found ? `${found[1]}@${found[2]}` : null
}

/** List programs send as `owner-list@`, `list-bounces@`, `list-owner@`, `list-request@`. */
function addressOfCommand(text: string | null): string | null {
  if (!text?.includes('-')) return null
  const address = firstAddress(text) ?? ''
  const found = /^(?:owner-([^@]+)|([^@]+?)-(?:bounces?|owner|request))(?:[+=][^@]*)?@(.+)$/.exec(address)
  return found ? `${found[1] ?? found[2]}@${found[3]}` : null
}
