import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { PstDamage } from './damage.ts'
import { idAt, type Layout, layoutOf } from './layout.ts'

export type PstFile = {
  layout: Layout
  /** How blocks of data are enciphered: 0 not at all, 1 by a table, 2 by a table that moves on (see `cipher.ts`). */
  cipher: number
  /** Where the roots of the trees of nodes and of blocks stand. */
  nodes: number
  blocks: number
  bytes: number
  /** How long the file says it is. */
  statedBytes: number
  /** Bytes that stay the file's: copy before changing. Throws PstDamage behind the end of the file. */
  read(at: number, length: number): Promise<Buffer>
  close(): Promise<void>
}

const HEADER_BYTES = 564

/** Opens an Outlook data file. Throws the system's error, or PstDamage with what is wrong with it. */
export async function openPst(path: string, bytes: number): Promise<PstFile> {
  const handle = await open(path, 'r')
  try {
    const read = windowReader(handle, bytes)
    if (bytes < HEADER_BYTES) throw new PstDamage('it ends within its first lines')
    const header = await read(0, HEADER_BYTES)
    const version = header.readUInt16LE(10)
    const layout = layoutOf(version)
    if (!layout) throw new PstDamage(`it is of version ${version}, which is not known`)
    const cipher = header[layout.header.cipher]!
    if (cipher > 2) throw new PstDamage('Windows has encrypted it for its owner alone')
    return {
      layout,
      cipher,
      nodes: idAt(header, layout.header.nodes, layout),
      blocks: idAt(header, layout.header.blocks, layout),
      bytes,
      statedBytes: idAt(header, layout.header.fileEnd, layout),
      read,
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** What lies together is mostly read together; more in one piece costs more than it saves. */
const WINDOW_BYTES = 64 * 1024
const WINDOWS_KEPT = 256

function windowReader(handle: FileHandle, bytes: number): PstFile['read'] {
  const windows = new Map<number, Promise<Buffer>>()

  function window(index: number): Promise<Buffer> {
    const known = windows.get(index)
    // The last one asked for stands at the end; the first to go is the one that nobody has asked for longest.
    if (known) windows.delete(index)
    const found = known ?? readWindow(handle, index * WINDOW_BYTES, bytes)
    windows.set(index, found)
    if (windows.size > WINDOWS_KEPT) windows.delete(windows.keys().next().value!)
    return found
  }

  return async (at, length) => {
    if (!(at >= 0 && at + length <= bytes)) throw new PstDamage('it lies behind the end of the file')
    const first = Math.floor(at / WINDOW_BYTES)
    const parts: Buffer[] = []
    for (let index = first; index * WINDOW_BYTES < at + length; index++) {
      const whole = await window(index)
      const from = Math.max(0, at - index * WINDOW_BYTES)
      parts.push(whole.subarray(from, Math.min(WINDOW_BYTES, at + length - index * WINDOW_BYTES)))
    }
    const found = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    if (found.length < length) throw new PstDamage('it lies behind the end of the file')
    return found
  }
}

async function readWindow(handle: FileHandle, at: number, bytes: number): Promise<Buffer> {
  const window = Buffer.allocUnsafeSlow(Math.min(WINDOW_BYTES, bytes - at))
  const { bytesRead } = await handle.read(window, 0, window.length, at)
  return window.subarray(0, bytesRead)
}

/** The checksum of [MS-PST] 5.3: CRC-32 without its turning over of bits before and after. */
export const checksum = (bytes: Uint8Array): number => ~crc32(bytes, 0xffffffff) >>> 0
