import { addressKind } from '../reading/address-kind.ts'
import { openMail, surveyMail } from '../reading/open-mail.ts'
import { readHeader } from '../reading/read-header.ts'

const MESSAGES_LOOKED_AT = 2000
const ADDRESSES_SHOWN = 12

type Seen = { address: string; name: string; written: number; addressed: number }

/**
 * A look at the first messages of some mail files: who writes and is written to most. The owner of a mailbox is
 * on nearly every message in it, on one side or the other; that is what the order goes by.
 */
export async function surveyAddresses(paths: string[], now: Date) {
  const { files, bytes } = await surveyMail(paths)
  const seen = new Map<string, Seen>()
  let messagesSeen = 0
  for await (const item of openMail(paths)) {
    if (item.kind !== 'message') continue
    const header = readHeader(item.bytes, { now, envelopeDate: item.envelopeDate })
    if ('unreadable' in header) continue
    messagesSeen++
    if (header.sender?.address) count(seen, header.sender.address, header.sender.name, 'written')
    for (const { mailbox } of header.recipients) count(seen, mailbox.address, mailbox.name, 'addressed')
    if (messagesSeen >= MESSAGES_LOOKED_AT) break
  }
  const addresses = [...seen.values()]
    .filter(({ address }) => addressKind(address) === 'human')
    .sort((a, b) => likelihood(b) - likelihood(a) || (a.address < b.address ? -1 : 1))
    .slice(0, ADDRESSES_SHOWN)
    .map(address => ({ ...address, why: why(address, messagesSeen) }))
  return { files, bytes, messagesSeen, addresses }
}

function count(seen: Map<string, Seen>, address: string, name: string, what: 'written' | 'addressed') {
  const known = seen.get(address) ?? { address, name, written: 0, addressed: 0 }
  known[what]++
  if (!known.name) known.name = name
  seen.set(address, known)
}

/** One's own address both writes and is written to; a busy correspondent or a newsletter does mostly one. */
const likelihood = ({ written, addressed }: Seen) => written + addressed + 2 * Math.min(written, addressed)

function why({ written, addressed }: Seen, messages: number): string {
  return `wrote ${written} and was addressed in ${addressed} of the first ${messages} messages`
}
