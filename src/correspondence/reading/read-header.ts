import type { MessageHeader } from '../headers.ts'
import { readAddresses } from './addresses.ts'
import { cutHeader, field, fieldsNamed, type RawHeader } from './cut-header.ts'
import { doubt, quote } from './doubts.ts'
import { isOneOf, type MailingLists, readMailingLists } from './mailing-lists.ts'
import { contentKey, readInReplyTo, readMessageKey, readReferences } from './message-keys.ts'
import { messageKind } from './message-kind.ts'
import { readSender, type Sender } from './senders.ts'
import { sentAt } from './sent-at.ts'
import { readSubject } from './subjects.ts'

/** Mail to more people than this is bulk many times over; further recipients are counted and not kept. */
export const RECIPIENTS_KEPT = 500

export type Reading = {
  /** Dates after this, by more than a day, are not believed. */
  now: Date
  /** What the “From ” line of an mbox file says. */
  envelopeDate?: Date | null
}

/**
 * What the header of a message says; its body is not looked at (but for the key of a message that has no
 * Message-ID, which is made of its bytes). Never throws: what is odd stands in `doubts`, and what has no header
 * at all is `unreadable`, with the reason.
 */
export function readHeader(bytes: Uint8Array, reading: Reading): MessageHeader | { unreadable: string } {
  const header = cutHeader(bytes)
  const fault = headerFault(header, bytes)
  if (fault) return { unreadable: fault }
  const { doubts } = header
  const lists = readMailingLists(header)
  const sender = readSender(header, lists, doubts)
  const { key, parentKey, rootKey } = readKeys(header, bytes)
  const { subject, subjectKey, isReply } = readSubject(field(header, 'subject') ?? '', doubts)
  const { recipients, recipientCount } = readRecipients(header, doubts)
  const { kind, kindBecause } = messageKind({
    header,
    sender,
    lists,
    recipients,
    recipientCount,
    parentKey,
    subject,
  })
  return {
    key,
    parentKey,
    rootKey,
    subject,
    subjectKey,
    isReply,
    sentAt: sentAt(header, reading.now, reading.envelopeDate ?? null, doubts),
    sender: sender.person,
    recipients,
    recipientCount,
    lists: revealedLists(lists, sender, recipients),
    kind,
    kindBecause,
    doubts,
  }
}

/** The key alone of a message that `readHeader` can read, null for any other: a third of its work. */
export function keyOf(bytes: Uint8Array): string | null {
  const header = cutHeader(bytes)
  return headerFault(header, bytes) ? null : readKeys(header, bytes).key
}

/** Without one of these it is no message, whatever else looks like fields in it. */
const MAIL_FIELDS = [
  ...[
    'from',
    'to',
    'subject',
    'date',
    'message-id',
    'received',
    'return-path',
    'cc',
    'bcc',
    'sender',
    'reply-to',
  ],
  ...['delivered-to', 'mime-version', 'content-type', 'in-reply-to', 'references', 'resent-from', 'x-from'],
]

/** Why these bytes are no message, or null where they are one. */
export function headerFault(header: RawHeader, bytes: Uint8Array): string | null {
  if (MAIL_FIELDS.some(name => header.fields.has(name))) return null
  if (header.startsAt >= bytes.length)
    return bytes.length === 0 ? 'It is empty' : 'There is nothing in it but blank lines'
  if (header.fields.size === 0)
    return 'It has no header: it does not begin with fields such as From, To or Subject'
  const names = [...header.fields.keys()].slice(0, 3).map(quote).join(', ')
  return `It has no field that mail has, such as From, To or Subject, only ${names}`
}

function readKeys(header: RawHeader, bytes: Uint8Array) {
  const key = readMessageKey(field(header, 'message-id') ?? '') ?? contentKey(bytes.subarray(header.startsAt))
  // A message that names itself as what it answers would be its own thread for ever.
  const references = readReferences(field(header, 'references') ?? '').filter(one => one !== key)
  const inReplyTo = readInReplyTo(field(header, 'in-reply-to') ?? '')
  const parentKey = (inReplyTo === key ? null : inReplyTo) ?? references.at(-1) ?? null
  return { key, parentKey, rootKey: references[0] ?? parentKey }
}

function readRecipients(header: RawHeader, doubts: string[]) {
  const recipients: MessageHeader['recipients'] = []
  const seen = new Set<string>()
  for (const role of ['to', 'cc', 'bcc'] as const) {
    for (const text of fieldsNamed(header, role)) {
      const { mailboxes, unread } = readAddresses(text, doubts)
      for (const mailbox of mailboxes) {
        if (seen.has(mailbox.address)) continue
        seen.add(mailbox.address)
        if (recipients.length < RECIPIENTS_KEPT) recipients.push({ role, mailbox })
      }
      if (unread.length > 0 && !/undisclosed/i.test(unread[0]!)) {
        doubt(
          doubts,
          `${unread.length === 1 ? 'A recipient is' : 'Recipients are'} no address: ${quote(unread.join(', '))}`,
        )
      }
    }
  }
  if (seen.size > RECIPIENTS_KEPT)
    doubt(doubts, `Of ${seen.size} recipients the first ${RECIPIENTS_KEPT} were kept`)
  return { recipients, recipientCount: seen.size }
}

function revealedLists(
  lists: MailingLists,
  sender: Sender,
  recipients: MessageHeader['recipients'],
): string[] {
  const revealed = new Set(lists.stated)
  if (sender.rewrittenBy) revealed.add(sender.rewrittenBy)
  for (const { mailbox } of recipients) if (isOneOf(lists, mailbox.address)) revealed.add(mailbox.address)
  return [...revealed]
}
