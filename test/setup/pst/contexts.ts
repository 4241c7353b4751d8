import { createHeap, type HeapWriter, LONGEST_PIECE } from './heap.ts'
import type { NodeBelow, Store } from './store.ts'

/** A value of a property, by its type in MAPI. */
export type Value =
  | { type: 'integer'; value: number }
  | { type: 'boolean'; value: boolean }
  | { type: 'text'; value: string }
  /** Text in the code page that the message names, as bytes. */
  | { type: 'text8'; value: Buffer }
  | { type: 'time'; value: Date }
  | { type: 'binary'; value: Buffer }
  /** A node below, made already. */
  | { type: 'object'; value: NodeBelow; size: number }

export type Properties = ReadonlyMap<number, Value>

const TYPES = { integer: 3, boolean: 0xb, object: 0xd, text8: 0x1e, text: 0x1f, time: 0x40, binary: 0x102 }

export const integer = (value: number): Value => ({ type: 'integer', value })
export const boolean = (value: boolean): Value => ({ type: 'boolean', value })
export const text = (value: string): Value => ({ type: 'text', value })
export const time = (value: Date): Value => ({ type: 'time', value })
export const binary = (value: Buffer): Value => ({ type: 'binary', value })

export type Made = { data: number; below: number }

/** A property list ([MS-PST] 2.3.3); `more` are nodes that stand below it anyhow. */
export function addProperties(store: Store, properties: Properties, more: readonly NodeBelow[] = []): Made {
  const heap = createHeap('properties', store)
  const below = [...more]
  const records = [...properties]
    .sort(([a], [b]) => a - b)
    .map(([id, value]) => {
      const record = Buffer.alloc(8)
      record.writeUInt16LE(id, 0)
      record.writeUInt16LE(TYPES[value.type], 2)
      if (value.type === 'object') below.push(value.value)
      put(record, 4, value, store, heap, below)
      return record
    })
  const root = heap.addTree(records, 2)
  return { data: store.addData(heap.finish(root)), below: store.addNodesBelow(below) }
}

/** Rows by id, ascending; every row has the same properties, or lacks some of them. */
export type Row = { id: number; properties: Properties }

const [ROW_ID, ROW_VERSION] = [0x67f2, 0x67f3]

/** A table ([MS-PST] 2.3.4). */
export function addTable(store: Store, rows: readonly Row[]): Made {
  const heap = createHeap('table', store)
  const below: NodeBelow[] = []
  const columns = columnsOf(rows)
  const { filled, rowBytes, head } = headOf(columns)
  const matrix = rows.map(({ id, properties }, n) => {
    const row = Buffer.alloc(rowBytes)
    const own = new Map([...properties, [ROW_ID, integer(id)] as const, [ROW_VERSION, integer(n)] as const])
    for (const [index, { id: column, at }] of columns.entries()) {
      const value = own.get(column)
      if (!value) continue
      if (value.type === 'boolean') row[at] = Number(value.value)
      else put(row, at, value, store, heap, below, true)
      row[filled + (index >>> 3)]! |= 0x80 >>> (index & 7)
    }
    return row
  })
  const isAnsi = store.measures.idBytes === 4
  const records = rows.map(({ id }, n) => {
    const record = Buffer.alloc(isAnsi ? 6 : 8)
    record.writeUInt32LE(id, 0)
    if (isAnsi) record.writeUInt16LE(n, 4)
    else record.writeUInt32LE(n, 4)
    return record
  })
  // Of a table without rows the index still says how long its records would be.
  const rowIndex = rows.length > 0 ? heap.addTree(records, 4) : heap.add(emptyTree(isAnsi ? 2 : 4))
  head.writeUInt32LE(rowIndex, 10)
  head.writeUInt32LE(addMatrix(store, heap, below, matrix, rowBytes), 14)
  const root = heap.add(head)
  return { data: store.addData(heap.finish(root)), below: store.addNodesBelow(below) }
}

type Column = { id: number; type: number; at: number; bytes: number }

/** Four bytes and more first, then single bytes; the row's own id stands at the very beginning. */
function columnsOf(rows: readonly Row[]): Column[] {
  const types = new Map<number, Value['type']>()
  for (const { properties } of rows) for (const [id, { type }] of properties) types.set(id, type)
  const size = (type: Value['type']) => (type === 'boolean' ? 1 : type === 'time' ? 8 : 4)
  const own = [...types].map(([id, type]) => ({ id, type: TYPES[type], bytes: size(type) }))
  const all = [
    { id: ROW_ID, type: 3, bytes: 4 },
    { id: ROW_VERSION, type: 3, bytes: 4 },
    ...own.sort((a, b) => b.bytes - a.bytes),
  ]
  let at = 0
  return all.map(column => {
    at += column.bytes
    return { ...column, at: at - column.bytes }
  })
}

function headOf(columns: readonly Column[]) {
  const wide = columns.filter(({ bytes }) => bytes > 1).reduce((sum, { bytes }) => sum + bytes, 0)
  const filled = wide + columns.filter(({ bytes }) => bytes === 1).length
  const rowBytes = filled + Math.ceil(columns.length / 8)
  const head = Buffer.alloc(22 + 8 * columns.length)
  head.set([0x7c, columns.length])
  for (const [n, offset] of [wide, wide, filled, rowBytes].entries()) head.writeUInt16LE(offset, 2 + 2 * n)
  const inOrder = columns.map((column, bit) => ({ ...column, bit })).sort((a, b) => a.id - b.id)
  for (const [n, { id, type, at, bytes, bit }] of inOrder.entries()) {
    head.writeUInt16LE(type, 22 + 8 * n)
    head.writeUInt16LE(id, 24 + 8 * n)
    head.writeUInt16LE(at, 26 + 8 * n)
    head.set([bytes, bit], 28 + 8 * n)
  }
  return { filled, rowBytes, head }
}

function addMatrix(
  store: Store,
  heap: HeapWriter,
  below: NodeBelow[],
  matrix: readonly Buffer[],
  rowBytes: number,
): number {
  if (matrix.length * rowBytes <= LONGEST_PIECE) return heap.add(Buffer.concat(matrix))
  const most = store.measures.mostInBlock
  const inBlock = Math.floor(most / rowBytes)
  const blocks: Buffer[] = []
  for (let at = 0; at < matrix.length; at += inBlock) {
    const rows = Buffer.concat(matrix.slice(at, at + inBlock))
    const isLast = at + inBlock >= matrix.length
    blocks.push(isLast ? rows : Buffer.concat([rows, Buffer.alloc(most - rows.length)]))
  }
  return addBelow(store, below, blocks)
}

const emptyTree = (valueBytes: number): Buffer => Buffer.from([0xb5, 4, valueBytes, 0, 0, 0, 0, 0])

/** The value where it is short and fixed, else where it lies. Times are held in a row, and elsewhere in a list. */
function put(
  to: Buffer,
  at: number,
  value: Value,
  store: Store,
  heap: HeapWriter,
  below: NodeBelow[],
  isRow = false,
): void {
  if (value.type === 'integer') to.writeInt32LE(value.value | 0, at)
  else if (value.type === 'boolean') to.writeUInt32LE(Number(value.value), at)
  else if (value.type === 'time' && isRow) fileTime(value.value).copy(to, at)
  else to.writeUInt32LE(addBytes(store, heap, below, bytesOf(value)), at)
}

function bytesOf(value: Exclude<Value, { type: 'integer' | 'boolean' }>): Buffer {
  if (value.type === 'text') return Buffer.from(value.value, 'utf16le')
  if (value.type === 'time') return fileTime(value.value)
  if (value.type !== 'object') return value.value
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(value.value.id, 0)
  bytes.writeUInt32LE(value.size, 4)
  return bytes
}

function addBytes(store: Store, heap: HeapWriter, below: NodeBelow[], bytes: Buffer): number {
  if (bytes.length <= LONGEST_PIECE) return heap.add(bytes)
  const pieces: Buffer[] = []
  const most = store.measures.mostInBlock
  for (let at = 0; at < bytes.length; at += most) pieces.push(bytes.subarray(at, at + most))
  return addBelow(store, below, pieces)
}

function addBelow(store: Store, below: NodeBelow[], pieces: readonly Buffer[]): number {
  const id = (0x1000 + below.length) * 32 + 0x1f
  below.push({ id, data: store.addData(pieces), below: 0 })
  return id
}

function fileTime(date: Date): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE((BigInt(date.getTime()) + 11_644_473_600_000n) * 10_000n, 0)
  return bytes
}
