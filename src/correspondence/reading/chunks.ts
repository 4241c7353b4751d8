import { type FileHandle, open } from 'node:fs/promises'
import { createGunzip, type Gunzip } from 'node:zlib'
import { plainFault } from './plain-fault.ts'

export type Chunks = AsyncIterable<Uint8Array>

/** What came before was read; the rest cannot be. `message` says why, in words for a person. */
export class CutShort extends Error {}

const CHUNK_BYTES = 256 * 1024

/** The bytes of a file in turn. The caller hears of each chunk by `onRead`. Throws the system's error on opening. */
export async function* fileChunks(path: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const size = Math.min(CHUNK_BYTES, (await file.stat()).size + 1)
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(size)
      const bytesRead = await readInto(file, chunk)
      if (bytesRead === 0) return
      onRead(bytesRead)
      yield chunk.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

async function readInto(file: FileHandle, chunk: Uint8Array): Promise<number> {
  try {
    return (await file.read(chunk, 0, chunk.length, null)).bytesRead
  } catch (error) {
    throw new CutShort(`The rest of it cannot be read: ${plainFault(error)}`)
  }
}

/** A thousand to one is the most that gzip packs, so one slice never becomes more than 16 MiB at once. */
const SLICE_BYTES = 16 * 1024

/**
 * What gzip packed, in one member or several. A broken or cut-off file gives all that can be unpacked before it
 * throws CutShort; Node's own stream would throw away what it still holds, hence the pump by hand.
 */
export async function* gunzip(packed: Chunks): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip()
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
