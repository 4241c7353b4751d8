/**
 * The three layouts of Outlook data files: ANSI (Outlook 97–2002), Unicode (since 2003), and Unicode in pages of
 * 4 KiB (Outlook 2013's .ost). [MS-PST] 2.2.2 describes the first two; the third is known from libpff's
 * documentation and real files.
 */
export type Layout = {
  name: 'ANSI' | 'Unicode' | '4k'
  /** Where the file header names its own length, the roots of the two trees, and how blocks are enciphered. */
  header: { fileEnd: number; nodes: number; blocks: number; cipher: number }
  /** Bytes of a block's or page's id, and of an offset. */
  idBytes: 4 | 8
  pageBytes: number
  /** Where in a page stand the number of its entries, their size, its level and its trailer. */
  page: { count: number; countBytes: 1 | 2; entryBytes: number; level: number; trailer: number }
  /** Where in a trailer stand the checksum and the id. */
  trailer: { bytes: number; crc: number; id: number }
  /** Blocks fill whole units of so many bytes, with the trailer at the end. */
  blockUnit: number
  /** How many low bits of a heap id name the allocation (above the five of its type); the rest name the block. */
  heapIndexBits: number
}

const UNICODE: Layout = {
  name: 'Unicode',
  header: { fileEnd: 184, nodes: 224, blocks: 240, cipher: 513 },
  idBytes: 8,
  pageBytes: 512,
  page: { count: 488, countBytes: 1, entryBytes: 490, level: 491, trailer: 496 },
  trailer: { bytes: 16, crc: 4, id: 8 },
  blockUnit: 64,
  heapIndexBits: 11,
}

const ANSI: Layout = {
  name: 'ANSI',
  header: { fileEnd: 168, nodes: 188, blocks: 196, cipher: 461 },
  idBytes: 4,
  pageBytes: 512,
  page: { count: 496, countBytes: 1, entryBytes: 498, level: 499, trailer: 500 },
  trailer: { bytes: 12, crc: 8, id: 4 },
  blockUnit: 64,
  heapIndexBits: 11,
}

const LARGE_PAGES: Layout = {
  ...UNICODE,
  name: '4k',
  pageBytes: 4096,
  page: { count: 4056, countBytes: 2, entryBytes: 4060, level: 4061, trailer: 4072 },
  trailer: { bytes: 24, crc: 4, id: 8 },
  blockUnit: 512,
  heapIndexBits: 14,
}

/** The layout of a file by the version in its header; null where it is none that we know. */
export function layoutOf(version: number): Layout | null {
  if (version === 14 || version === 15) return ANSI
  if (version === 21 || version === 23) return UNICODE
  return version === 36 ? LARGE_PAGES : null
}

/** An id or offset. They are counters and positions, far below what a number holds exactly; what is not, is damage. */
export function idAt(bytes: Buffer, at: number, { idBytes }: Pick<Layout, 'idBytes'>): number {
  const low = bytes.readUInt32LE(at)
  return idBytes === 4 ? low : low + bytes.readUInt32LE(at + 4) * 2 ** 32
}
