import { listBlocks, readLeaf } from './blocks.ts'
import { damaged } from './damage.ts'
import type { PstFile } from './pst-file.ts'

/** What holds the pieces of a property list or a table ([MS-PST] 2.3.1): several to a block, each with an id. */
export type Heap = {
  kind: 'properties' | 'table'
  root: number
  /** The piece of this id; an empty one for 0. */
  piece(id: number): Promise<Buffer>
}

const SIGNATURE = 0xec
const KINDS: Record<number, Heap['kind']> = { 188: 'properties', 124: 'table' }
const BLOCKS_KEPT = 32

export async function openHeap(file: PstFile, data: number): Promise<Heap> {
  const { ids } = await listBlocks(file, data)
  // One block named again and again would make a heap without end out of it.
  if (new Set(ids).size < ids.length) throw damaged('a list in it')
  const kept = new Map<number, Buffer>()

  async function block(n: number): Promise<Buffer> {
    const known = kept.get(n)
    if (known) return known
    const id = ids[n]
    if (id === undefined) throw damaged('a list in it')
    const read = await readLeaf(file, id)
    if (kept.size >= BLOCKS_KEPT) kept.delete(kept.keys().next().value!)
    kept.set(n, read)
    return read
  }

  const first = await block(0)
  const kind = first.length >= 12 && first[2] === SIGNATURE ? KINDS[first[3]!] : undefined
  if (!kind) throw damaged('a list in it')
  return {
    kind,
    root: first.readUInt32LE(4),
    async piece(id) {
      if (id === 0) return Buffer.alloc(0)
      const { index, blockIndex } = parts(file, id)
      return pieceOf(await block(blockIndex), index)
    },
  }
}

/** Whether an id names a piece of the heap; else it names a node below. */
export const isPiece = (id: number): boolean => id % 32 === 0

function parts({ layout }: PstFile, id: number) {
  const bits = layout.heapIndexBits
  return { index: (id >>> 5) & ((1 << bits) - 1), blockIndex: id >>> (5 + bits) }
}

/** Each block ends with a map of where its pieces begin; the next one's beginning is the end. */
function pieceOf(block: Buffer, index: number): Buffer {
  const map = block.length < 2 ? block.length : block.readUInt16LE(0)
  if (map + 4 > block.length) throw damaged('a list in it')
  const count = block.readUInt16LE(map)
  const at = map + 4 + 2 * (index - 1)
  if (index < 1 || index > count || at + 4 > block.length) throw damaged('a list in it')
  const [from, until] = [block.readUInt16LE(at), block.readUInt16LE(at + 2)]
  if (from > until || until > map) throw damaged('a list in it')
  return block.subarray(from, until)
}

const TREE = 0xb5
const HIGHEST = 8

/** The records of a tree in a heap ([MS-PST] 2.3.2), in the order of their keys; key and value stand together. */
export async function* records(
  heap: Heap,
  id: number,
  keyBytes: number,
  valueBytes: number,
): AsyncGenerator<Buffer> {
  const header = await heap.piece(id)
  const levels = header[3]!
  const isSound =
    header.length >= 8 && header[0] === TREE && header[1] === keyBytes && header[2] === valueBytes
  if (!isSound || levels > HIGHEST) throw damaged('a list in it')
  const root = header.readUInt32LE(4)
  if (root !== 0) yield* below(heap, { keyBytes, valueBytes, seen: new Set() }, root, levels)
}

/** `seen`: a damaged tree may name one piece again and again, at every level. */
type Shape = { keyBytes: number; valueBytes: number; seen: Set<number> }

async function* below(heap: Heap, shape: Shape, id: number, level: number): AsyncGenerator<Buffer> {
  if (shape.seen.has(id)) throw damaged('a list in it')
  shape.seen.add(id)
  const piece = await heap.piece(id)
  const size = shape.keyBytes + (level === 0 ? shape.valueBytes : 4)
  for (let at = 0; at + size <= piece.length; at += size) {
    if (level === 0) yield piece.subarray(at, at + size)
    else yield* below(heap, shape, piece.readUInt32LE(at + shape.keyBytes), level - 1)
  }
}
