import type { MessageHeader } from '../headers.ts'
import { type MailItem, openMail } from './open-mail.ts'
import { readHeader } from './read-header.ts'

/** What was found in mail files with its header read. Its bytes are not kept. */
export type ReadItem =
  | { kind: 'message'; source: string; size: number; header: MessageHeader; bytesDone: number }
  | { kind: 'unread'; source: string; reason: string; of: Unread; bytesDone: number }

/** A message or a file that was not understood, or things that are no messages between people. */
type Unread = 'message' | 'file' | 'other'

const UNREAD = { unread: 'message', refused: 'file', truncated: 'file', 'left out': 'other' } as const

/** Every item at or below the paths, in the order of openMail; refuses what that refuses. */
export async function* readItems(paths: readonly string[], now: Date): AsyncGenerator<ReadItem> {
  for await (const item of openMail(paths)) yield readItem(item, now)
}

function readItem(item: MailItem, now: Date): ReadItem {
  const { source, bytesDone } = item
  if (item.kind !== 'message') {
    return { kind: 'unread', source, reason: item.reason, of: UNREAD[item.kind], bytesDone }
  }
  const header = readHeader(item.bytes, { now, envelopeDate: item.envelopeDate })
  if ('unreadable' in header)
    return { kind: 'unread', source, reason: header.unreadable, of: 'message', bytesDone }
  header.doubts.unshift(...(item.doubts ?? []))
  return { kind: 'message', source, size: item.bytes.length, header, bytesDone }
}
