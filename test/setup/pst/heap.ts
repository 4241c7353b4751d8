import type { Store } from './store.ts'

/** Puts pieces into the blocks of a heap ([MS-PST] 2.3.1); each gets an id. */
export type HeapWriter = {
  add(bytes: Buffer): number
  /** A tree of records in the order of their keys; each record is its key and its value. */
  addTree(records: readonly Buffer[], keyBytes: number): number
  finish(root: number): Buffer[]
}

/** The longest piece that a heap may hold. */
export const LONGEST_PIECE = 3580

const KINDS = { properties: 0xbc, table: 0x7c }

export function createHeap(kind: keyof typeof KINDS, { measures }: Store): HeapWriter {
  const blocks: Buffer[][] = [[]]
  /** Every eighth block of each 128 begins with more room for a map of fill levels. */
  const headOf = (n: number) => (n === 0 ? 12 : n % 128 === 8 ? 66 : 2)
  const room = (n: number) =>
    Math.min(8176, measures.mostInBlock) -
    headOf(n) -
    8 -
    blocks[n]!.reduce((sum, piece) => sum + piece.length + 2, 0)

  const add = (bytes: Buffer): number => {
    if (bytes.length === 0) return 0
    if (room(blocks.length - 1) < bytes.length + 2) blocks.push([])
    const block = blocks.length - 1
    blocks[block]!.push(bytes)
    return ((block << measures.heapBlockBits) >>> 0) + (blocks[block]!.length << 5)
  }

  return {
    add,
    addTree(records, keyBytes) {
      let pieces = records
      let levels = 0
      let root = 0
      while (pieces.length > 0) {
        const size = pieces[0]!.length
        const most = Math.floor(LONGEST_PIECE / size)
        const added: Buffer[] = []
        for (let at = 0; at < pieces.length; at += most) {
          const group = pieces.slice(at, at + most)
          root = add(Buffer.concat(group))
          const next = Buffer.alloc(keyBytes + 4)
          group[0]!.copy(next, 0, 0, keyBytes)
          next.writeUInt32LE(root, keyBytes)
          added.push(next)
        }
        if (added.length === 1) break
        pieces = added
        levels++
      }
      const header = Buffer.from([
        0xb5,
        keyBytes,
        (records[0]?.length ?? keyBytes + 4) - keyBytes,
        levels,
        0,
        0,
        0,
        0,
      ])
      header.writeUInt32LE(root, 4)
      return add(header)
    },
    finish(root) {
      return blocks.map((pieces, n) => {
        const body = Buffer.concat([Buffer.alloc(headOf(n)), ...pieces])
        const mapAt = body.length + (body.length % 2)
        const map = Buffer.alloc(4 + 2 * (pieces.length + 1))
        map.writeUInt16LE(pieces.length, 0)
        let at = headOf(n)
        for (const [index, piece] of [...pieces, Buffer.alloc(0)].entries()) {
          map.writeUInt16LE(at, 4 + 2 * index)
          at += piece.length
        }
        const used = Buffer.concat([body, Buffer.alloc(mapAt - body.length), map])
        const isLast = n === blocks.length - 1
        const block = Buffer.alloc(isLast ? used.length : Math.min(8176, measures.mostInBlock))
        used.copy(block)
        block.writeUInt16LE(mapAt, 0)
        if (n === 0) {
          block.set([0xec, KINDS[kind]], 2)
          block.writeUInt32LE(root, 4)
        }
        return block
      })
    },
  }
}
