import { damaged, PstDamage } from './damage.ts'
import { idAt } from './layout.ts'
import { checksum, type PstFile } from './pst-file.ts'

/** A node is a folder, a message or a table: where its data lies, and the nodes below it. 0 is nowhere. */
export type Node = { id: number; data: number; below: number; parent: number }

/** Where a block lies; `size` is what it takes there, `unpacked` what it becomes where it is packed. */
export type Block = { at: number; size: number; unpacked: number }

type Tree = 'nodes' | 'blocks'
type Page = { bytes: Buffer; count: number; entryBytes: number; level: number }

const PAGE_TYPES = { blocks: 0x80, nodes: 0x81 }

/** A tree of this height would hold more than any file can. */
const HIGHEST = 8

export async function findNode(file: PstFile, id: number): Promise<Node | null> {
  const entry = await findEntry(file, 'nodes', id)
  return entry && nodeIn(file, entry)
}

export async function findBlock(file: PstFile, id: number): Promise<Block | null> {
  const entry = await findEntry(file, 'blocks', withoutLowBit(id))
  if (!entry) return null
  const at = 2 * file.layout.idBytes
  const size = entry.readUInt16LE(at)
  const unpacked = file.layout.name === '4k' ? entry.readUInt16LE(at + 2) : size
  return { at: idAt(entry, file.layout.idBytes, file.layout), size, unpacked }
}

/** Every node that can still be reached, in the order of their ids; what lies in damaged pages is passed over. */
export async function* allNodes(file: PstFile): AsyncGenerator<Node> {
  yield* nodesBelow(file, file.nodes, HIGHEST + 1, new Set())
}

/** `seen`: a damaged tree may name one page again and again. */
async function* nodesBelow(
  file: PstFile,
  at: number,
  above: number,
  seen: Set<number>,
): AsyncGenerator<Node> {
  if (seen.has(at)) return
  seen.add(at)
  const page = await readPage(file, 'nodes', at, above).catch(nullWhereDamaged)
  if (!page) return
  for (let n = 0; n < page.count; n++) {
    const entry = entryOf(page, n)
    if (page.level === 0) yield nodeIn(file, entry)
    else yield* nodesBelow(file, idAt(entry, 2 * file.layout.idBytes, file.layout), page.level, seen)
  }
}

function nullWhereDamaged(error: unknown): null {
  if (error instanceof PstDamage) return null
  throw error
}

function nodeIn({ layout }: PstFile, entry: Buffer): Node {
  const { idBytes } = layout
  return {
    id: entry.readUInt32LE(0),
    data: idAt(entry, idBytes, layout),
    below: idAt(entry, 2 * idBytes, layout),
    parent: entry.readUInt32LE(3 * idBytes),
  }
}

async function findEntry(file: PstFile, tree: Tree, key: number): Promise<Buffer | null> {
  let at = file[tree]
  for (let above = HIGHEST + 1; ; ) {
    const page = await readPage(file, tree, at, above)
    const entry = lastNotAfter(file, tree, page, key)
    if (!entry) return null
    if (page.level === 0) return keyOf(file, tree, entry) === key ? entry : null
    at = idAt(entry, 2 * file.layout.idBytes, file.layout)
    above = page.level
  }
}

function lastNotAfter(file: PstFile, tree: Tree, page: Page, key: number): Buffer | null {
  let [from, until] = [0, page.count]
  while (from < until) {
    const middle = (from + until) >>> 1
    if (keyOf(file, tree, entryOf(page, middle)) <= key) from = middle + 1
    else until = middle
  }
  return from === 0 ? null : entryOf(page, from - 1)
}

const entryOf = ({ bytes, entryBytes }: Page, n: number): Buffer =>
  bytes.subarray(n * entryBytes, (n + 1) * entryBytes)

/** Ids of nodes have four bytes, also where there is room for eight. */
const keyOf = (file: PstFile, tree: Tree, entry: Buffer): number =>
  tree === 'nodes' ? entry.readUInt32LE(0) : withoutLowBit(idAt(entry, 0, file.layout))

/** Readers are told to look past the lowest bit of a block's id. */
const withoutLowBit = (id: number): number => id - (id % 2)

async function readPage(file: PstFile, tree: Tree, at: number, above: number): Promise<Page> {
  const { layout } = file
  const { count, countBytes, entryBytes, level, trailer } = layout.page
  const bytes = await file.read(at, layout.pageBytes)
  const page = {
    bytes,
    count: bytes.readUIntLE(count, countBytes),
    entryBytes: bytes[entryBytes]!,
    level: bytes[level]!,
  }
  const isSound =
    bytes[trailer] === PAGE_TYPES[tree] &&
    bytes.readUInt32LE(trailer + layout.trailer.crc) === checksum(bytes.subarray(0, trailer)) &&
    page.entryBytes >= entrySize(layout.idBytes, tree, page.level) &&
    page.count * page.entryBytes <= count
  // Going down only keeps a damaged tree from leading in a circle.
  if (!isSound || page.level >= above) throw damaged('the index of the file')
  return page
}

function entrySize(idBytes: number, tree: Tree, level: number): number {
  if (level > 0) return 3 * idBytes
  return tree === 'nodes' ? 3 * idBytes + 4 : 2 * idBytes + 4
}
