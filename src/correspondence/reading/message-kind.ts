import type { MessageHeader, MessageKind } from '../headers.ts'
import { addressKind, isBulkSender } from './address-kind.ts'
import { automaticSign } from './automatic-signs.ts'
import { bulkSign } from './bulk-signs.ts'
import type { RawHeader } from './cut-header.ts'
import { isListAddress, type MailingLists } from './mailing-lists.ts'
import type { Sender } from './senders.ts'

/** Who writes to more people than this at once does not write to any of them. */
export const BULK_RECIPIENTS = 50

export type Circumstances = Pick<MessageHeader, 'subject' | 'parentKey' | 'recipients' | 'recipientCount'> & {
  header: RawHeader
  sender: Sender
  lists: MailingLists
}

type Verdict = { kind: MessageKind; kindBecause: string | null }

/** What kind of message this is. The order is the rule: what a machine wrote is automatic even on a list. */
export function messageKind(message: Circumstances): Verdict {
  const machine = automaticSign(message)
  if (machine) return { kind: 'automatic', kindBecause: machine }
  if (message.recipientCount > BULK_RECIPIENTS) {
    return { kind: 'bulk', kindBecause: `It went to ${message.recipientCount} recipients at once` }
  }
  const address = message.sender.person?.address ?? null
  const isRole = address !== null && addressKind(address) === 'role'
  const isDiscussion = isOnDiscussionList(message)
  if (isDiscussion && !isRole) return { kind: 'discussion', kindBecause: null }
  const mass = bulkSign(message)
  if (mass && !isDiscussion) return { kind: 'bulk', kindBecause: mass }
  if (isRole) {
    const isBulk = isBulkSender(address)
    return {
      kind: isBulk ? 'bulk' : 'automatic',
      kindBecause: `It was sent by ${address}, which is ${isBulk ? 'a newsletter' : 'no person'}`,
    }
  }
  return { kind: 'personal', kindBecause: null }
}

/**
 * People answer each other on a list, and write to the list. A newsletter also has a list's header fields, but is
 * addressed to its reader alone and answers nothing; an announcement goes one way.
 */
function isOnDiscussionList({ lists, recipients, parentKey, sender }: Circumstances): boolean {
  const posted = recipients.filter(one => isListAddress(lists, one.mailbox.address))
  if (parentKey !== null) return posted.length > 0 || lists.isThroughList || sender.rewrittenBy !== null
  if (lists.isOneWay) return false
  return posted.some(one => !isBulkSender(one.mailbox.address))
}
