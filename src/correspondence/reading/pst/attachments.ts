import { doubt, onOneLine } from '../doubts.ts'
import { findBelow } from './blocks.ts'
import { PstDamage, TooLong } from './damage.ts'
import { attachmentPart, type Part } from './mime.ts'
import { binary, integer, object, type Properties, readProperties, text } from './properties.ts'
import { readTable, rowIds } from './tables.ts'

const TABLE = 0x671
const ID = {
  content: 0x3701,
  shownName: 0x3001,
  shortName: 0x3704,
  method: 0x3705,
  name: 0x3707,
  type: 0x370e,
}
const EMBEDDED_MESSAGE = 5

/** A damaged table must not fill the memory. */
const MOST_ATTACHMENTS = 1000

/** Makes a message of one that is an attachment. */
type Embedded = (message: Properties) => Promise<Uint8Array>

/** The attachments of a message in turn; of one that is damaged the name alone, and a doubt. */
export async function* attachments(
  message: Properties,
  limit: number,
  embedded: Embedded,
  doubts: string[],
): AsyncGenerator<Part> {
  const { file, below } = message
  for (const id of await listAttachments(message, doubts)) {
    let name = ''
    try {
      const node = await findBelow(file, below, id)
      if (!node) throw new PstDamage('it is missing from the file')
      const one = await readProperties(file, node)
      name = await nameOf(one)
      yield await partOf(one, name, limit, embedded)
    } catch (error) {
      if (!(error instanceof PstDamage) || error instanceof TooLong) throw error
      doubt(doubts, `An attachment cannot be read: ${error.message}`)
      yield attachmentPart(name, 'application/octet-stream', Buffer.alloc(0))
    }
  }
}

async function listAttachments({ file, below }: Properties, doubts: string[]): Promise<number[]> {
  const ids: number[] = []
  try {
    const node = await findBelow(file, below, TABLE)
    if (!node) return ids
    for await (const id of rowIds(await readTable(file, node))) {
      if (ids.push(id) === MOST_ATTACHMENTS) break
    }
  } catch (error) {
    if (!(error instanceof PstDamage)) throw error
    doubt(doubts, `Its attachments cannot be read: ${error.message}`)
  }
  return ids
}

async function nameOf(one: Properties): Promise<string> {
  const name =
    (await text(one, ID.name)) || (await text(one, ID.shortName)) || (await text(one, ID.shownName))
  return onOneLine(name ?? '')
}

/** What only points elsewhere, or belongs to another program, has no bytes of its own. */
async function partOf(one: Properties, name: string, limit: number, embedded: Embedded): Promise<Part> {
  if (integer(one, ID.method) === EMBEDDED_MESSAGE) {
    const node = await object(one, ID.content)
    if (!node) throw new PstDamage('it is missing from the file')
    const bytes = await embedded(await readProperties(one.file, node))
    return attachmentPart(`${name || 'message'}.eml`, 'message/rfc822', bytes)
  }
  const type = onOneLine((await text(one, ID.type)) ?? '')
  const content = (await binary(one, ID.content, limit)) ?? Buffer.alloc(0)
  return attachmentPart(name, /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream', content)
}
