import { deflateSync } from 'node:zlib'
import { decipher } from '../../../src/correspondence/reading/pst/cipher.ts'
import { crc, MEASURES, type Measures, putId, type Shape, signature } from './shape.ts'

/** The lower layers of an Outlook data file: blocks, and the two trees by which blocks and nodes are found. */
export type Store = {
  measures: Measures
  /** Ids of the blocks, or of the list of blocks, that the data was put in; pieces keep to blocks of their own. */
  addData(pieces: readonly Buffer[]): number
  addNodesBelow(nodes: readonly NodeBelow[]): number
  addNode(node: Node): void
  finish(): Buffer
}
export type NodeBelow = { id: number; data: number; below: number }
export type Node = NodeBelow & { parent: number }

type Written = { id: number; at: number; size: number; unpacked: number }

/** Where data may begin: the first pages belong to maps of free room, which are left for Outlook to make. */
const FIRST = 0x4600

export function createStore(shape: Shape): Store {
  const measures = MEASURES[shape.layout]
  const { idBytes } = measures
  const parts: Buffer[] = [Buffer.alloc(FIRST)]
  const blocks: Written[] = []
  const nodes: Node[] = []
  let length = FIRST
  let nextId = 4

  const write = (bytes: Buffer): number => {
    parts.push(bytes)
    length += bytes.length
    return length - bytes.length
  }
  const addBlock = (given: Buffer, isInternal: boolean): number => {
    const plain = shape.spoil?.(Buffer.from(given)) ?? given
    const id = nextId + (isInternal ? 2 : 0)
    nextId += 4
    const data = isInternal ? plain : encipher(plain, shape.cipher, id)
    const stored = shape.layout === '4k' && data.length > 256 ? deflateSync(data) : data
    const at = write(blockOf(stored, id, length, measures))
    blocks.push({ id, at, size: stored.length, unpacked: plain.length })
    return id
  }
  const addList = (ids: readonly number[], level: number, bytes: number): number => {
    const list = Buffer.alloc(8 + ids.length * idBytes)
    list.set([1, level])
    list.writeUInt16LE(ids.length, 2)
    list.writeUInt32LE(bytes, 4)
    for (const [n, id] of ids.entries()) putId(list, 8 + n * idBytes, id, measures)
    return addBlock(list, true)
  }

  return {
    measures,
    addData(pieces) {
      const ids = pieces.map(piece => addBlock(piece, false))
      const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
      if (ids.length <= 1) return ids[0] ?? 0
      const most = 1000
      if (ids.length <= most) return addList(ids, 1, bytes)
      const lists = inGroups(ids, most).map((group, n) => {
        const held = pieces.slice(n * most, (n + 1) * most)
        return addList(
          group,
          1,
          held.reduce((sum, piece) => sum + piece.length, 0),
        )
      })
      return addList(lists, 2, bytes)
    },
    addNodesBelow(below) {
      if (below.length === 0) return 0
      const sorted = [...below].sort((a, b) => a.id - b.id)
      const groups = inGroups(sorted, 300).map(group => {
        const rows = group.map(({ id, data, below }) => row([id, data, below], measures))
        return { id: group[0]!.id, block: addBlock(listBelow(rows, 0, measures), true) }
      })
      if (groups.length === 1) return groups[0]!.block
      const rows = groups.map(({ id, block }) => row([id, block], measures))
      return addBlock(listBelow(rows, 1, measures), true)
    },
    addNode(node) {
      nodes.push(node)
    },
    finish() {
      const blockRows = blocks
        .sort((a, b) => a.id - b.id)
        .map(block => ({ key: block.id, bytes: blockRow(block, shape, measures) }))
      const nodeRows = nodes
        .sort((a, b) => a.id - b.id)
        .map(({ id, data, below, parent }) => {
          const tail = Buffer.alloc(idBytes)
          tail.writeUInt32LE(parent, 0)
          return { key: id, bytes: Buffer.concat([row([id, data, below], measures), tail]) }
        })
      const alignment = measures.pageBytes - (length % measures.pageBytes)
      write(Buffer.alloc(alignment))
      const pages = {
        write,
        next: () => nextId++,
        position: () => length,
        spoil: shape.spoil ?? (bytes => bytes),
      }
      const blockRoot = treeOf(blockRows, 0x80, pages, measures)
      const nodeRoot = treeOf(nodeRows, 0x81, pages, measures)
      const file = Buffer.concat(parts)
      header(file, shape, measures, nodeRoot, blockRoot, nextId)
      return file
    },
  }
}

const row = (ids: readonly number[], measures: Measures): Buffer => {
  const bytes = Buffer.alloc(ids.length * measures.idBytes)
  for (const [n, id] of ids.entries()) putId(bytes, n * measures.idBytes, id, measures)
  return bytes
}

function blockRow({ id, at, size, unpacked }: Written, { layout }: Shape, measures: Measures): Buffer {
  const tail = Buffer.alloc(measures.idBytes)
  tail.writeUInt16LE(size, 0)
  tail.writeUInt16LE(layout === '4k' ? unpacked : 2, 2)
  if (layout === '4k') tail.writeUInt16LE(2, 4)
  return Buffer.concat([row([id, at], measures), tail])
}

function listBelow(rows: readonly Buffer[], level: number, { idBytes }: Measures): Buffer {
  const head = Buffer.alloc(idBytes)
  head.set([2, level])
  head.writeUInt16LE(rows.length, 2)
  return Buffer.concat([head, ...rows])
}

function blockOf(stored: Buffer, id: number, at: number, measures: Measures): Buffer {
  const { blockTrailer, blockUnit, idBytes } = measures
  const block = Buffer.alloc(Math.ceil((stored.length + blockTrailer) / blockUnit) * blockUnit)
  stored.copy(block)
  const end = block.length - blockTrailer
  block.writeUInt16LE(stored.length, end)
  block.writeUInt16LE(signature(at, id), end + 2)
  block.writeUInt32LE(crc(stored), end + (idBytes === 4 ? 8 : 4))
  putId(block, end + (idBytes === 4 ? 4 : 8), id, measures)
  return block
}

/** The moving cipher is its own inverse; of the table the inverse is looked up. */
function encipher(plain: Buffer, method: number, id: number): Buffer {
  if (method !== 1) return decipher(plain, method, id)
  const inverse = new Uint8Array(256)
  for (const [to, from] of decipher(
    Uint8Array.from({ length: 256 }, (_, n) => n),
    1,
    0,
  ).entries()) {
    inverse[from] = to
  }
  return Buffer.from(plain.map(byte => inverse[byte]!))
}

type Root = { id: number; at: number }
type Pages = {
  write(bytes: Buffer): number
  next(): number
  position(): number
  spoil(bytes: Buffer): Buffer
}

/** Leaves first, then pages that name them, up to one that names all. */
function treeOf(
  rows: { key: number; bytes: Buffer }[],
  type: number,
  pages: Pages,
  measures: Measures,
): Root {
  let level = 0
  let current = rows
  for (;;) {
    const size = current[0]!.bytes.length
    const most = mostRows(size, measures)
    const written = inGroups(current, most).map(group => {
      const id = pages.next()
      const bytes = group.map(one => one.bytes)
      const place = { id, at: pages.position() }
      const at = pages.write(pageOf(bytes, size, level, type, place, measures, pages.spoil))
      return { key: group[0]!.key, id, at }
    })
    if (written.length === 1) return { id: written[0]!.id, at: written[0]!.at }
    current = written.map(({ key, id, at }) => ({ key, bytes: row([key, id, at], measures) }))
    level++
  }
}

const mostRows = (size: number, { pageBytes, idBytes }: Measures): number =>
  Math.floor((pageBytes === 4096 ? 4056 : idBytes === 4 ? 496 : 488) / size)

function pageOf(
  rows: readonly Buffer[],
  size: number,
  level: number,
  type: number,
  { id, at }: Root,
  measures: Measures,
  spoil: Pages['spoil'],
): Buffer {
  const { pageBytes, pageTrailer, idBytes } = measures
  const page = Buffer.alloc(pageBytes)
  Buffer.concat(rows).copy(page)
  const trailer = pageBytes - pageTrailer
  if (pageBytes === 4096) {
    page.writeUInt16LE(rows.length, 4056)
    page.writeUInt16LE(mostRows(size, measures), 4058)
    page.set([size, level], 4060)
  } else page.set([rows.length, mostRows(size, measures), size, level], idBytes === 4 ? 496 : 488)
  spoil(page.subarray(0, trailer)).copy(page)
  page.set([type, type], trailer)
  page.writeUInt16LE(signature(at, id), trailer + 2)
  page.writeUInt32LE(crc(page.subarray(0, trailer)), trailer + (idBytes === 4 ? 8 : 4))
  putId(page, trailer + (idBytes === 4 ? 4 : 8), id, measures)
  return page
}

function header(
  file: Buffer,
  { cipher }: Shape,
  measures: Measures,
  nodes: Root,
  blocks: Root,
  nextId: number,
): void {
  const { idBytes, version } = measures
  file.write('!BDN', 0, 'latin1')
  file.write('SM', 8, 'latin1')
  file.writeUInt16LE(version, 10)
  file.writeUInt16LE(19, 12)
  file.set([1, 1], 14)
  const root = idBytes === 8 ? 180 : 164
  putId(file, idBytes === 8 ? 516 : 24, nextId, measures)
  const refs = [0, file.length, 0, 0, 0, nodes.id, nodes.at, blocks.id, blocks.at]
  // The first is of four bytes in both layouts.
  for (const [n, value] of refs.slice(1).entries()) putId(file, root + 4 + n * idBytes, value, measures)
  file[idBytes === 8 ? 512 : 460] = 0x80
  file[idBytes === 8 ? 513 : 461] = cipher
  file.writeUInt32LE(crc(file.subarray(8, 8 + 471)), 4)
  if (idBytes === 8) file.writeUInt32LE(crc(file.subarray(8, 8 + 516)), 524)
}

function inGroups<One>(all: readonly One[], most: number): One[][] {
  const groups: One[][] = []
  for (let at = 0; at < all.length; at += most) groups.push(all.slice(at, at + most))
  return groups
}
