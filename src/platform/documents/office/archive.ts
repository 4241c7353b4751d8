import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ARCHIVE_ENTRIES, PART_LIMIT_MB, UNPACKED_LIMIT_MB } from '../limits.ts'
import { damaged, tooLarge, unreadable } from '../unreadable.ts'

export type Archive = {
  names: string[]
  /** A part unpacked; undefined where there is none of that name. */
  read(name: string): Promise<Uint8Array | undefined>
}

/** Opens a zip archive without unpacking it. What sizes it states are believed of nothing: bytes are counted. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await reading(() => fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true }))
  const entries = await reading(() => entriesOf(zip))
  let room = UNPACKED_LIMIT_MB * 2 ** 20
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return undefined
      const part = await reading(() => unpack(zip, entry, room))
      room -= part.length
      return part
    },
  }
}

/** By their names in small letters, for Office asks no more of them. */
async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  if (zip.entryCount > ARCHIVE_ENTRIES) throw tooLarge(`it holds more than ${ARCHIVE_ENTRIES} files in one`)
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase()
    if (entry.isEncrypted())
      throw unreadable('it is protected by a password; save a copy without one and read that')
    if (entries.has(name)) throw damaged('two of its parts have the same name')
    entries.set(name, entry)
  }
  refuseOverlaps([...entries.values()])
  return entries
}

const LOCAL_HEADER_BYTES = 30

/** Parts that share their bytes are how a small archive becomes an endless one. */
function refuseOverlaps(entries: Entry[]): void {
  let end = 0
  for (const entry of entries.sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) throw damaged('its parts overlap')
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize
  }
}

async function unpack(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = await zip.openReadStreamPromise(entry)
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > PART_LIMIT_MB * 2 ** 20)
        throw tooLarge(`its part ${entry.fileName} unpacks to more than ${PART_LIMIT_MB} MB`)
      if (size > room) throw tooLarge(`it unpacks to more than ${UNPACKED_LIMIT_MB} MB`)
      chunks.push(chunk)
    }
  } finally {
    stream.destroy()
  }
  return Buffer.concat(chunks, size)
}

/** What the library or zlib finds wrong is wrong with the file. */
async function reading<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') throw error
    throw damaged('it is a zip archive that is damaged')
  }
}
