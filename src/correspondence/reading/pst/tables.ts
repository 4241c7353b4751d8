import { findBelow, listBlocks, readLeaf } from './blocks.ts'
import { damaged, PstDamage } from './damage.ts'
import { type Heap, isPiece, openHeap, records } from './heap.ts'
import type { Properties, Value } from './properties.ts'
import type { PstFile } from './pst-file.ts'

/** A table ([MS-PST] 2.3.4): of a folder's messages or folders, of a message's recipients or attachments. */
export type Table = {
  file: PstFile
  heap: Heap
  below: number
  columns: Column[]
  /** Where in a row the bits begin that say which of its cells are filled, and how long a row is. */
  filled: number
  rowBytes: number
  rowIndex: number
  rows: number
}
type Column = { id: number; type: number; at: number; bytes: number; bit: number }

export async function readTable(file: PstFile, node: { data: number; below: number }): Promise<Table> {
  const heap = await openHeap(file, node.data)
  if (heap.kind !== 'table') throw damaged('a table in it')
  const head = await heap.piece(heap.root)
  const count = head[1] ?? 0
  if (head.length < 22 + 8 * count || head[0] !== 0x7c) throw damaged('a table in it')
  const columns = Array.from({ length: count }, (_, n) => columnAt(head, 22 + 8 * n))
  const [filled, rowBytes] = [head.readUInt16LE(6), head.readUInt16LE(8)]
  const isSound = columns.every(({ at, bytes, bit }) => at + bytes <= filled && filled + bit / 8 < rowBytes)
  if (!isSound) throw damaged('a table in it')
  const [rowIndex, rows] = [head.readUInt32LE(10), head.readUInt32LE(14)]
  return { file, heap, below: node.below, columns, filled, rowBytes, rowIndex, rows }
}

const columnAt = (head: Buffer, at: number): Column => ({
  type: head.readUInt16LE(at),
  id: head.readUInt16LE(at + 2),
  at: head.readUInt16LE(at + 4),
  bytes: head[at + 6]!,
  bit: head[at + 7]!,
})

/** The ids of a table's rows, ascending: of folders, messages and attachments these are the ids of nodes. */
export async function* rowIds({ file, heap, rowIndex }: Table): AsyncGenerator<number> {
  const valueBytes = file.layout.name === 'ANSI' ? 2 : 4
  for await (const record of records(heap, rowIndex, 4, valueBytes)) yield record.readUInt32LE(0)
}

/** The rows of a table that is short enough to lie in memory, in their order. */
export async function* rows(table: Table): AsyncGenerator<Properties> {
  const { file, heap, below, rowBytes } = table
  let left = 0
  for await (const _ of rowIds(table)) left++
  for await (const block of rowBlocks(table)) {
    for (let at = 0; at + rowBytes <= block.length && left > 0; at += rowBytes, left--) {
      yield { file, heap, below, values: cells(table, block.subarray(at, at + rowBytes)) }
    }
  }
}

/** Rows do not go over the end of a block. */
async function* rowBlocks({ file, heap, below, rows }: Table): AsyncGenerator<Buffer> {
  if (isPiece(rows)) {
    yield await heap.piece(rows)
    return
  }
  const node = await findBelow(file, below, rows)
  if (!node) throw new PstDamage('a table in it is missing from the file')
  for (const id of (await listBlocks(file, node.data)).ids) yield await readLeaf(file, id)
}

/** Types that are as long as their column says; all others lie elsewhere. */
const IN_ROW = new Set([0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x0a, 0x0b, 0x14, 0x40])

function cells({ columns, filled }: Table, row: Buffer): Map<number, Value> {
  const values = new Map<number, Value>()
  for (const { id, type, at, bytes, bit } of columns) {
    const isFilled = ((row[filled + (bit >>> 3)] ?? 0) & (0x80 >>> (bit & 7))) !== 0
    const isElsewhere = !IN_ROW.has(type)
    if (!isFilled || (isElsewhere && bytes < 4)) continue
    values.set(id, { type, held: row.subarray(at, at + bytes), isElsewhere })
  }
  return values
}
