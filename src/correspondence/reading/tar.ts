import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import { type Chunks, CutShort, rest } from './chunks.ts'

export type TarMember = { name: string; chunks: Chunks }

/** The files in a tar archive in turn; each must be read, or left, before the next is asked for. */
export async function* readTar(packed: Chunks): AsyncGenerator<TarMember> {
  const archive = extract()
  let fault: unknown
  const source = Readable.from(untilFault(packed, error => (fault = error)))
  source.pipe(archive)
  try {
    for await (const entry of archive) {
      const chunks = memberChunks(entry)
      if (entry.header.type === 'file') yield { name: entry.header.name, chunks: rest(chunks) }
      // The library goes on only when all of a member was taken, also of one that nobody wanted.
      for await (const _ of chunks);
    }
  } catch (error) {
    throw (
      fault ??
      new CutShort(`The archive is damaged from here on (${error instanceof Error ? error.message : error})`)
    )
  } finally {
    source.destroy()
    archive.destroy()
  }
  if (fault) throw fault
}

/** A source that broke off ends here, so that what it gave is still read; its fault is kept for later. */
async function* untilFault(packed: Chunks, onFault: (error: unknown) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* packed
  } catch (error) {
    onFault(error)
  }
}

async function* memberChunks(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  try {
    // The library's types leave open what its streams carry; they carry bytes.
    for await (const chunk of entry) yield chunk as Uint8Array
  } catch {
    throw new CutShort('The archive ends in the middle of it')
  }
}
