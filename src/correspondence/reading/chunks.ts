import { type FileHandle, open } from 'node:fs/promises'
import { createGunzip, type Gunzip } from 'node:zlib'
import { plainFault } from './plain-fault.ts'

export type Chunks = AsyncIterable<Uint8Array>

/** What came before was read; the rest cannot be. `message` says why, in words for a person. */
export class CutShort extends Error {}

/** Measured: smaller pieces cost more in asking, larger ones nothing less. */
const CHUNK_BYTES = 1024 * 1024

/**
 * The bytes of a file in turn, `size` of them as far as is known. The caller hears of each chunk by `onRead`.
 * Throws the system's error on opening.
 */
export async function* fileChunks(
  path: string,
  size: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
  const asked = Math.min(CHUNK_BYTES, size + 1)
  let next: Promise<Uint8Array> | null = readChunk(file, asked)
  try {
    for (let done = 0; next; ) {
      const chunk: Uint8Array = await next
      done += chunk.length
      onRead(chunk.length)
      const isEnd = chunk.length === 0 || (done >= size && chunk.length < asked)
      next = isEnd ? null : readChunk(file, asked)
      // The disk works on while what it gave is looked at; should it fail meanwhile, that is heard in its turn.
      next?.catch(() => undefined)
      if (chunk.length > 0) yield chunk
    }
  } finally {
    await next?.catch(() => undefined)
    await file.close()
  }
}

async function readChunk(file: FileHandle, size: number): Promise<Uint8Array> {
  const chunk = Buffer.allocUnsafeSlow(size)
  try {
    const { bytesRead } = await file.read(chunk, 0, size, null)
    return chunk.subarray(0, bytesRead)
  } catch (error) {
    throw new CutShort(`The rest of it cannot be read: ${plainFault(error)}`)
  }
}

/** A thousand to one is the most that gzip packs, so one slice never becomes more than 64 MiB at once. */
const SLICE_BYTES = 64 * 1024

/** Mail is packed five to one or so: what a slice becomes then comes as one piece, for each costs a turn of threads. */
const PIECE_BYTES = 256 * 1024

/**
 * What gzip packed, in one member or several. A broken or cut-off file gives all that can be unpacked before it
 * throws CutShort. What comes next is unpacked, on a thread of Node's own, while the last piece is looked at.
 */
export const gunzip = (packed: Chunks): AsyncGenerator<Uint8Array> => oneAhead(unpack(packed))

/** Node's own stream would throw away what it still holds when something is broken, hence the pump by hand. */
async function* unpack(packed: Chunks): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip({ chunkSize: PIECE_BYTES })
  const ready: Uint8Array[] = []
  unzip.on('data', (chunk: Uint8Array) => ready.push(chunk))
  const broken = new Promise<Error>(resolve => unzip.once('error', resolve))
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
        const fault = await Promise.race([written(unzip, chunk.subarray(at, at + SLICE_BYTES)), broken])
        yield* ready.splice(0)
        if (fault) throw new CutShort('Its gzip packing is damaged from here on')
      }
    }
    const fault = await Promise.race([ended(unzip), broken])
    yield* ready.splice(0)
    if (fault) throw new CutShort('Its gzip packing ends too early: the file was cut off')
  } finally {
    unzip.destroy()
  }
}

const written = (unzip: Gunzip, slice: Uint8Array) =>
  new Promise<Error | undefined>(resolve => unzip.write(slice, error => resolve(error ?? undefined)))

const ended = (unzip: Gunzip) =>
  new Promise<undefined>(resolve => {
    unzip.once('end', () => resolve(undefined))
    unzip.end()
  })

/** The same, with the next already under way when one is given. */
async function* oneAhead(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ask = () => {
    const next = chunks.next()
    // Awaited in its turn; until then a rejection must not count as unhandled.
    next.catch(() => {})
    return next
  }
  try {
    for (let next = ask(); ; ) {
      const { done, value } = await next
      if (done) return
      next = ask()
      yield value
    }
  } finally {
    await chunks.return(undefined)
  }
}

/** The beginning of what is to come, and all of it again. A source that breaks off later still gives its beginning. */
export async function peek(
  chunks: AsyncIterator<Uint8Array>,
  bytes: number,
): Promise<{ head: Uint8Array; all: Chunks }> {
  const first: Uint8Array[] = []
  let length = 0
  let fault: CutShort | null = null
  try {
    while (length < bytes) {
      const next = await chunks.next()
      if (next.done) break
      first.push(next.value)
      length += next.value.length
    }
  } catch (error) {
    if (!(error instanceof CutShort) || length === 0) throw error
    fault = error
  }
  async function* all() {
    yield* first.splice(0)
    if (fault) throw fault
    yield* rest(chunks)
  }
  return { head: first.length === 1 ? first[0]! : Buffer.concat(first), all: all() }
}

/** What an iterator has still to give; who leaves early does not end it, so that it can be gone on with. */
export async function* rest(chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}
