import { decodeCharset } from '../charsets.ts'
import { findBelow, readAll } from './blocks.ts'
import { charsetOf } from './code-pages.ts'
import { damaged, PstDamage } from './damage.ts'
import { type Heap, isPiece, openHeap, records } from './heap.ts'
import type { PstFile } from './pst-file.ts'

/** What a message, a folder, an attachment or a row of a table says about itself: values by their id. */
export type Properties = {
  file: PstFile
  heap: Heap
  /** The list of the nodes below, in which longer values lie. */
  below: number
  values: ReadonlyMap<number, Value>
}

/** `held` is the value itself, or four bytes that say where it lies. */
export type Value = { type: number; held: Buffer; isElsewhere: boolean }

export const TYPES = { integer: 0x03, boolean: 0x0b, object: 0x0d, text8: 0x1e, text: 0x1f, time: 0x40 }
const BINARY = 0x102

/** Types of at most four bytes: two and four byte integers, single float, error, boolean. */
const SMALL = new Set([0x02, 0x03, 0x04, 0x0a, 0x0b])

/** The property list of a node ([MS-PST] 2.3.3). */
export async function readProperties(
  file: PstFile,
  node: { data: number; below: number },
): Promise<Properties> {
  const heap = await openHeap(file, node.data)
  if (heap.kind !== 'properties') throw damaged('a list in it')
  const values = new Map<number, Value>()
  for await (const record of records(heap, heap.root, 2, 6)) {
    const type = record.readUInt16LE(2)
    values.set(record.readUInt16LE(0), { type, held: record.subarray(4, 8), isElsewhere: !SMALL.has(type) })
  }
  return { file, heap, below: node.below, values }
}

export function integer({ values }: Properties, id: number): number | null {
  const value = values.get(id)
  return value && !value.isElsewhere && value.held.length >= 4 ? value.held.readInt32LE(0) : null
}

/** Longest text that is wanted of anything but a body. */
const TEXT_BYTES = 1024 * 1024

export async function text(of: Properties, id: number, limit = TEXT_BYTES): Promise<string | null> {
  const value = of.values.get(id)
  if (value?.type !== TYPES.text && value?.type !== TYPES.text8) return null
  const bytes = await bytesOf(of, value, limit)
  const read = value.type === TYPES.text ? bytes.toString('utf16le') : decodeCharset(bytes, charset(of), [])
  // Some writers count the zero that ends a text in C as part of it.
  return read.replace(/\0+$/, '')
}

export async function binary(of: Properties, id: number, limit: number): Promise<Buffer | null> {
  const value = of.values.get(id)
  return value?.type === BINARY ? bytesOf(of, value, limit) : null
}

/** 1601 to 1970 in milliseconds: where Windows begins to count. */
const WINDOWS_EPOCH_MS = 11_644_473_600_000

export async function time(of: Properties, id: number): Promise<Date | null> {
  const value = of.values.get(id)
  if (value?.type !== TYPES.time) return null
  const bytes = await bytesOf(of, value, 8)
  if (bytes.length < 8) return null
  const at = new Date(Number(bytes.readBigUInt64LE(0) / 10_000n) - WINDOWS_EPOCH_MS)
  return Number.isNaN(at.getTime()) || at.getTime() <= -WINDOWS_EPOCH_MS ? null : at
}

/** An embedded message: the node below that it is. */
export async function object(of: Properties, id: number): Promise<{ data: number; below: number } | null> {
  const value = of.values.get(id)
  if (value?.type !== TYPES.object) return null
  const bytes = await bytesOf(of, value, 8)
  return bytes.length < 4 ? null : findBelow(of.file, of.below, bytes.readUInt32LE(0))
}

async function bytesOf({ file, heap, below }: Properties, value: Value, limit: number): Promise<Buffer> {
  if (!value.isElsewhere) return value.held
  const id = value.held.readUInt32LE(0)
  if (isPiece(id)) return heap.piece(id)
  const node = await findBelow(file, below, id)
  if (!node) throw new PstDamage('it is missing from the file')
  return readAll(file, node.data, limit)
}

const [MESSAGE_CODE_PAGE, INTERNET_CODE_PAGE] = [0x3ffd, 0x3fde]

/** The charset of text that is not Unicode. */
const charset = (of: Properties): string =>
  charsetOf(integer(of, MESSAGE_CODE_PAGE) ?? integer(of, INTERNET_CODE_PAGE) ?? 1252)
