import { createWriteStream, existsSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { Refusal } from '../../refusals.ts'
import { flushFolder, unfinished } from '../embedded/data-folder.ts'
import { type Section, sumUp } from './contents.ts'

const PART_BYTES = 1024 * 1024
/** Twice as fast as the usual 6, and a tenth larger. */
const GZIP_LEVEL = 3

export type Archive = {
  /** A member that is at hand whole. */
  add(name: string, bytes: Uint8Array): Promise<void>
  /** A section of unknown length, in parts, so that no more than one part is ever held. */
  addInParts(name: string, chunks: AsyncIterable<Uint8Array>, onBytes?: OnBytes): Promise<Section>
  /** A section whose length is known, in one member. */
  addWhole(name: string, size: number, chunks: AsyncIterable<Uint8Array>): Promise<Section>
}
type OnBytes = (sums: { rows: number; bytes: number }) => void

/**
 * Writes an archive under another name and gives it its own only when all of it is on the disk: a backup cut short
 * leaves nothing that could be taken for one, and the one that was there stays until then. Readable by its owner
 * alone. Answers with its size in bytes. Refuses (`conflict`) to write over a file unless that is wanted.
 */
export async function writeArchive(
  file: string,
  { force, signal }: { force: boolean; signal?: AbortSignal | undefined },
  fill: (archive: Archive) => Promise<void>,
): Promise<number> {
  const target = resolve(file)
  refuseToOverwrite(target, force)
  const draft = unfinished(target)
  try {
    await write(draft, fill, signal)
    refuseToOverwrite(target, force)
    await rename(draft, target)
    await flushFolder(dirname(target))
  } catch (problem) {
    await rm(draft, { force: true })
    throw explained(problem, target)
  }
  return statSync(target).size
}

async function write(draft: string, fill: (archive: Archive) => Promise<void>, signal?: AbortSignal) {
  const tar = pack()
  const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true })
  const written = pipeline(Readable.from(tar), createGzip({ level: GZIP_LEVEL }), file, { signal })
  // Whatever waits for a member must learn that the disk is full; by itself it would wait for ever.
  const failure = written.then(() => new Promise<never>(() => {}))
  failure.catch(() => {})
  try {
    await Promise.race([fill(archiveOf(tar, failure)), failure])
    tar.finalize()
    await written
  } catch (problem) {
    tar.destroy()
    await written.catch(() => {})
    throw problem
  }
}

function archiveOf(tar: ReturnType<typeof pack>, failure: Promise<never>): Archive {
  const add = (name: string, bytes: Uint8Array) => {
    const { promise, settle } = settled()
    tar.entry({ name, mode: 0o600 }, bytes, settle)
    return Promise.race([promise, failure])
  }
  return {
    add,
    async addInParts(name, chunks, onBytes = () => {}) {
      const sum = sumUp(name)
      let part = 0
      for await (const bytes of inParts(chunks)) {
        sum.add(bytes)
        await add(`${name}/${String(++part).padStart(6, '0')}`, bytes)
        onBytes(sum.sums)
      }
      return sum.end()
    },
    async addWhole(name, size, chunks) {
      const sum = sumUp(name)
      const { promise, settle } = settled()
      const member = tar.entry({ name, size, mode: 0o600 }, settle)
      for await (const chunk of chunks) {
        sum.add(chunk)
        if (!member.write(chunk)) await Promise.race([drained(member), failure])
      }
      // The library's types want a last chunk; it wants none.
      member.end(null as never)
      await Promise.race([promise, failure])
      return sum.end()
    },
  }
}

async function* inParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    bytes += chunk.length
    if (bytes < PART_BYTES) continue
    yield Buffer.concat(waiting)
    waiting = []
    bytes = 0
  }
  if (bytes > 0) yield Buffer.concat(waiting)
}

const drained = (member: ReturnType<ReturnType<typeof pack>['entry']>) =>
  new Promise<void>(resolve => {
    member.once('drain', () => resolve())
  })

function settled() {
  let settle!: (problem?: Error | null) => void
  const promise = new Promise<void>((resolve, reject) => {
    settle = problem => (problem ? reject(problem) : resolve())
  })
  promise.catch(() => {})
  return { promise, settle }
}

function refuseToOverwrite(file: string, force: boolean) {
  if (force || !existsSync(file)) return
  throw new Refusal('conflict', `${file} is there already. Name another file, or write over it with --force.`)
}

function explained(problem: unknown, file: string): unknown {
  const { code, name } = problem as NodeJS.ErrnoException
  if (name === 'AbortError') return new Refusal('conflict', 'Stopped; no backup was written.')
  if (code === 'ENOENT')
    return new Refusal('not_found', `There is no folder ${dirname(file)} to write the backup into.`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Refusal(
      'forbidden',
      `The backup cannot be written to ${dirname(file)}: it may not be changed.`,
    )
  return problem
}
