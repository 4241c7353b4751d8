import type { Mailbox, MessageHeader } from '../headers.ts'
import { addressKind } from './address-kind.ts'
import { readAddresses, readName } from './addresses.ts'
import { field, type RawHeader } from './cut-header.ts'
import { doubt, quote } from './doubts.ts'
import { isListAddress, isOneOf, type MailingLists } from './mailing-lists.ts'

export type Sender = {
  person: MessageHeader['sender']
  /** The list whose address stands in From in place of the person's, where a list has put it there. */
  rewrittenBy: string | null
  /** The service that wrote in a person's name (“Ann Byron via DocuSign”), which is no mail by that person. */
  service: string | null
}

/**
 * Who wrote a message. Lists that must not break the sender's signature (DMARC) put their own address in From
 * and the person's in Reply-To, where their own may stand as well.
 */
export function readSender(header: RawHeader, lists: MailingLists, doubts: string[]): Sender {
  const from = firstMailbox(header, 'from', doubts) ?? firstMailbox(header, 'sender', doubts)
  if (!from) return { person: nameOnly(header, doubts), rewrittenBy: null, service: null }
  const via = VIA.exec(from.name)
  const name = readName(via?.[1] ?? from.name, doubts)
  const person = personBehind(header, lists, from.address, name)
  if (isRewritten(lists, from.address, via?.[2] ?? null, person.address !== null)) {
    if (!person.address) doubt(doubts, `The list ${from.address} hides the address of who wrote this`)
    return { person, rewrittenBy: from.address, service: null }
  }
  const service = via && isDomainOf(via[2]!, from.address) ? via[2]! : null
  const named = service || from.name !== '' ? from : { ...from, name: exchangeName(header, doubts) }
  return { person: named, rewrittenBy: null, service }
}

/**
 * Whether the address in From is a list's: of one that the message came through, of one that the name says
 * (“via USRP-users”), or one that looks like a list's while Reply-To names a person.
 */
function isRewritten(
  lists: MailingLists,
  address: string,
  via: string | null,
  isPersonKnown: boolean,
): boolean {
  if (isOneOf(lists, address) || (via !== null && isNamedAfter(via, address))) return true
  return !lists.isThroughList && addressKind(address) === 'list' && (via !== null || isPersonKnown)
}

const VIA = /^['"]?(.+?)['"]?\s+via\s+(.+)$/i

function firstMailbox(header: RawHeader, name: string, doubts: string[]): Mailbox | null {
  const text = field(header, name)
  return text ? (readAddresses(text, doubts).mailboxes[0] ?? null) : null
}

/** Where From has no address, it or Exchange may still say a name. */
function nameOnly(header: RawHeader, doubts: string[]): MessageHeader['sender'] {
  const from = field(header, 'from') ?? ''
  const said = readAddresses(from).unread[0] ?? ''
  const name = exchangeName(header, doubts) || readName(said.replace(/[</].*$/, ''), doubts)
  doubt(doubts, from === '' ? 'There is no From' : `From ${quote(from)} holds no address`)
  return name === '' ? null : { name, address: null }
}

/** Exchange's own directory entry: `Blair, Lynn </O=ENRON/OU=NA/CN=RECIPIENTS/CN=LBLAIR>`, `Lynn Blair/ET&S/Enron@ENRON`. */
function exchangeName(header: RawHeader, doubts: string[]): string {
  const text = field(header, 'x-from') ?? ''
  const name = text.replace(/[</].*$/s, '')
  return name.includes('@') ? '' : readName(name, doubts)
}

function personBehind(header: RawHeader, lists: MailingLists, list: string, name: string) {
  const original = ['x-original-from', 'x-original-sender', 'reply-to']
  for (const field of original) {
    const people = mailboxesIn(header, field).filter(
      one => one.address !== list && !isListAddress(lists, one.address),
    )
    const named = people.filter(one => name !== '' && one.name.toLowerCase() === name.toLowerCase())
    const person = people.length === 1 ? people[0] : named.length === 1 ? named[0] : undefined
    if (person) return { name: name || person.name, address: person.address }
  }
  return { name, address: null }
}

const mailboxesIn = (header: RawHeader, name: string): Mailbox[] => {
  const text = field(header, name)
  return text ? readAddresses(text).mailboxes : []
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** “via USRP-users” <usrp-users@…>: the list bears the name of its address. */
const isNamedAfter = (name: string, address: string): boolean =>
  letters(name) !== '' && letters(name) === letters(address.slice(0, address.lastIndexOf('@')))

/** “via DocuSign” <dse@docusign.net>: the service writes from its own domain. */
const isDomainOf = (name: string, address: string): boolean =>
  letters(name).length > 2 && letters(address.slice(address.lastIndexOf('@') + 1)).includes(letters(name))
