import { inflateSync } from 'node:zlib'
import { decipher } from './cipher.ts'
import { damaged, PstDamage, TooLong } from './damage.ts'
import { idAt } from './layout.ts'
import { checksum, type PstFile } from './pst-file.ts'
import { findBlock } from './trees.ts'

/** Data that may be longer than a block: the blocks it lies in, in their order. */
export type BlockList = { ids: number[]; bytes: number }

/** A heap can name no more; half a gigabyte of data fits. */
const MOST_BLOCKS = 65_536

export async function listBlocks(file: PstFile, id: number): Promise<BlockList> {
  if (id === 0) return { ids: [], bytes: 0 }
  if (!isInternal(id)) {
    const block = await findBlock(file, id)
    if (!block) throw new PstDamage('it is missing from the file')
    return { ids: [id], bytes: block.unpacked }
  }
  const list = await readBlock(file, id)
  if (list[0] !== 1) throw damaged('the list of its parts')
  const ids = idsIn(file, list)
  if (list[1] === 1) return { ids, bytes: list.readUInt32LE(4) }
  if (list[1] !== 2) throw damaged('the list of its parts')
  const all: number[] = []
  for (const part of ids) {
    const below = isInternal(part) ? await readBlock(file, part) : null
    if (below?.[0] !== 1 || below[1] !== 1) throw damaged('the list of its parts')
    all.push(...idsIn(file, below))
    if (all.length > MOST_BLOCKS) throw new TooLong('it is longer than anything that is read here')
  }
  return { ids: all, bytes: list.readUInt32LE(4) }
}

/** All of some data. Throws TooLong where it is longer than `limit`. */
export async function readAll(file: PstFile, id: number, limit: number): Promise<Buffer> {
  const { ids, bytes } = await listBlocks(file, id)
  if (bytes > limit) throw new TooLong('it is longer than anything that is read here')
  if (ids.length === 1) return readBlock(file, ids[0]!)
  const parts: Buffer[] = []
  let length = 0
  for (const part of ids) {
    const block = await readLeaf(file, part)
    length += block.length
    // A damaged list may name one block again and again.
    if (length > limit) throw damaged('the list of its parts')
    parts.push(block)
  }
  return Buffer.concat(parts)
}

/** A block that holds data, not a list of other blocks. */
export async function readLeaf(file: PstFile, id: number): Promise<Buffer> {
  if (isInternal(id)) throw damaged('the list of its parts')
  return readBlock(file, id)
}

/** Blocks that the program needs for itself; they are not enciphered. */
const isInternal = (id: number): boolean => id % 4 >= 2

export async function readBlock(file: PstFile, id: number): Promise<Buffer> {
  const block = await findBlock(file, id)
  if (!block) throw new PstDamage('it is missing from the file')
  const { blockUnit, trailer } = file.layout
  const whole = Math.ceil((block.size + trailer.bytes) / blockUnit) * blockUnit
  const bytes = await file.read(block.at, whole)
  const stored = bytes.subarray(0, block.size)
  const end = whole - trailer.bytes
  if (bytes.readUInt16LE(end) !== block.size || bytes.readUInt32LE(end + trailer.crc) !== checksum(stored)) {
    throw new PstDamage('the part of the file it lies in is damaged')
  }
  const data = block.unpacked === block.size ? stored : unpack(stored, block.unpacked)
  if (!isInternal(id)) return decipher(data, file.cipher, id)
  if (data.length < file.layout.idBytes) throw damaged('the list of its parts')
  return data
}

function unpack(packed: Buffer, size: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: size })
  } catch {
    throw new PstDamage('the part of the file it lies in is damaged')
  }
}

function idsIn({ layout }: PstFile, list: Buffer): number[] {
  const count = list.readUInt16LE(2)
  if (list.length < 8 || 8 + count * layout.idBytes > list.length) throw damaged('the list of its parts')
  return Array.from({ length: count }, (_, n) => idAt(list, 8 + n * layout.idBytes, layout))
}

/** The node of this id below another, whose own list of nodes is the block `below`. */
export async function findBelow(
  file: PstFile,
  below: number,
  id: number,
): Promise<{ data: number; below: number } | null> {
  let block = below
  for (let above = 2; block !== 0; ) {
    const list = await readBlock(file, block)
    const level = list[1]!
    if (list[0] !== 2 || level >= above) throw damaged('the list of its parts')
    const entry = entryIn(file, list, level, id)
    if (!entry) return null
    const { layout } = file
    block = idAt(entry, layout.idBytes, layout)
    if (level === 0) return { data: block, below: idAt(entry, 2 * layout.idBytes, layout) }
    above = level
  }
  return null
}

/** The entry of this id; in a list of lists the last that begins at or before it. */
function entryIn({ layout }: PstFile, list: Buffer, level: number, id: number): Buffer | null {
  const from = layout.idBytes
  const size = (level === 0 ? 3 : 2) * layout.idBytes
  const count = list.readUInt16LE(2)
  if (from + count * size > list.length) throw damaged('the list of its parts')
  let found: Buffer | null = null
  for (let n = 0; n < count; n++) {
    const entry = list.subarray(from + n * size, from + (n + 1) * size)
    const key = entry.readUInt32LE(0)
    if (key === id || (level > 0 && key < id)) found = entry
  }
  return found
}
