/** Which of the three layouts of [MS-PST] to write, and how blocks are enciphered (0 not at all, 1 by table, 2 moving on). */
export type Shape = {
  layout: 'ANSI' | 'Unicode' | '4k'
  cipher: 0 | 1 | 2
  /** What to put in place of a block before its checksum is made, as somebody with bad intentions might; of a page, too. */
  spoil?: (bytes: Buffer) => Buffer
}

/** Written down here from the standard a second time, so that reader and writer cannot share a mistake. */
export type Measures = {
  version: number
  idBytes: 4 | 8
  pageBytes: number
  pageTrailer: number
  blockTrailer: number
  blockUnit: number
  mostInBlock: number
  heapBlockBits: number
}

export const MEASURES: Record<Shape['layout'], Measures> = {
  ANSI: {
    version: 14,
    idBytes: 4,
    pageBytes: 512,
    pageTrailer: 12,
    blockTrailer: 12,
    blockUnit: 64,
    mostInBlock: 8180,
    heapBlockBits: 16,
  },
  Unicode: {
    version: 23,
    idBytes: 8,
    pageBytes: 512,
    pageTrailer: 16,
    blockTrailer: 16,
    blockUnit: 64,
    mostInBlock: 8176,
    heapBlockBits: 16,
  },
  '4k': {
    version: 36,
    idBytes: 8,
    pageBytes: 4096,
    pageTrailer: 24,
    blockTrailer: 24,
    blockUnit: 512,
    mostInBlock: 65_512,
    heapBlockBits: 19,
  },
}

const POLYNOMIAL = 0xedb88320

/** [MS-PST] 5.3, bit by bit. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
  return crc >>> 0
})

export function crc(bytes: Uint8Array): number {
  let sum = 0
  for (const byte of bytes) sum = CRC_TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8)
  return sum >>> 0
}

/** [MS-PST] 5.5. */
export function signature(at: number, id: number): number {
  const both = ((at % 2 ** 32) ^ (id % 2 ** 32)) >>> 0
  return ((both >>> 16) ^ both) & 0xffff
}

export function putId(to: Buffer, at: number, id: number, { idBytes }: Pick<Measures, 'idBytes'>): void {
  to.writeUInt32LE(id % 2 ** 32, at)
  if (idBytes === 8) to.writeUInt32LE(Math.floor(id / 2 ** 32), at + 4)
}
