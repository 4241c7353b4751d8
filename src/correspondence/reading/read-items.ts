import type { MessageHeader } from '../headers.ts'
import { type MailItem, openMail } from './open-mail.ts'
import { readHeader } from './read-header.ts'

/** What was found in mail files with its header read. Its bytes are not kept. */
export type ReadItem =
  | { kind: 'message'; source: string; size: number; header: MessageHeader; bytesDone: number }
  /** Not understood, with its reason: a message, or a file that is or goes on as something else than mail. */
  | { kind: 'unread'; source: string; reason: string; isFile: boolean; bytesDone: number }

/** Every item at or below the paths, in the order of openMail; refuses what that refuses. */
export async function* readItems(paths: readonly string[], now: Date): AsyncGenerator<ReadItem> {
  for await (const item of openMail(paths)) yield readItem(item, now)
}

function readItem(item: MailItem, now: Date): ReadItem {
  const { source, bytesDone } = item
  if (item.kind !== 'message') {
    return { kind: 'unread', source, reason: item.reason, isFile: item.kind !== 'unread', bytesDone }
  }
  const header = readHeader(item.bytes, { now, envelopeDate: item.envelopeDate })
  return 'unreadable' in header
    ? { kind: 'unread', source, reason: header.unreadable, isFile: false, bytesDone }
    : { kind: 'message', source, size: item.bytes.length, header, bytesDone }
}
