import { doubt } from '../doubts.ts'
import { MESSAGE_LIMIT } from '../items.ts'
import { attachments } from './attachments.ts'
import { PstDamage, TooLong } from './damage.ts'
import { headerOf } from './header-fields.ts'
import { type Other, otherThanMail } from './message-class.ts'
import { message, type Part, textPart } from './mime.ts'
import { integer, type Properties, readProperties, text } from './properties.ts'
import type { PstFile } from './pst-file.ts'
import { bodyOf } from './text.ts'
import { findNode } from './trees.ts'

export type Found =
  | { is: 'mail'; bytes: Buffer; doubts: string[] }
  | { is: 'other'; other: Other; because: string }

const [CLASS, HEADERS, FLAGS] = [0x001a, 0x007d, 0x0e07]
const UNSENT = 8

/** What stands in a folder under this id. Throws PstDamage where nothing of it can be told. */
export async function readItem(file: PstFile, id: number): Promise<Found> {
  const node = await findNode(file, id)
  if (!node) throw new PstDamage('it is missing from the file')
  const item = await readProperties(file, node)
  const other = otherThanMail((await text(item, CLASS)) ?? '')
  if (other) return { is: 'other', other, because: 'not mail' }
  // Programs that move mailboxes leave the mark of a draft on what came over the internet all the same.
  if (((integer(item, FLAGS) ?? 0) & UNSENT) !== 0 && !item.values.has(HEADERS)) {
    return { is: 'other', other: { one: 'draft', many: 'drafts' }, because: 'never sent' }
  }
  return { is: 'mail', ...(await readMessage(item, MESSAGE_LIMIT, 0)) }
}

/** Mail forwarded as an attachment of an attachment, this many times over, is forwarded no further. */
const DEEPEST = 8

/** A message as it might have come over the internet. What is damaged in it is left out, with a doubt. */
async function readMessage(
  item: Properties,
  limit: number,
  depth: number,
): Promise<{ bytes: Buffer; doubts: string[] }> {
  const doubts: string[] = []
  const header = await headerOf(item, doubts)
  const parts: Part[] = []
  try {
    parts.push(await bodyOf(item, limit))
  } catch (error) {
    if (!(error instanceof PstDamage) || error instanceof TooLong) throw error
    doubt(doubts, `Its text cannot be read: ${error.message}`)
    parts.push(textPart('plain', ''))
  }
  const embedded = async (below: Properties) => {
    if (depth === DEEPEST) return Buffer.alloc(0)
    const made = await readMessage(below, limit, depth + 1)
    for (const text of made.doubts) doubt(doubts, text)
    return made.bytes
  }
  let length = 0
  for await (const one of attachments(item, limit, embedded, doubts)) {
    parts.push(one)
    length += one.body.length
    if (length > limit) throw new TooLong('it is too long')
  }
  return { bytes: message(header, parts), doubts }
}
