import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { Refusal } from '../../refusals.ts'

export type Member = { name: string; chunks: AsyncIterable<Uint8Array> }

/** The members of an archive in turn, each to be read to its end. Refuses (`unusable`) what is damaged or cut short. */
export async function* readArchive(file: string): AsyncGenerator<Member> {
  const tar = extract()
  const source = createReadStream(file)
  // The library's own stream ends the pipeline: a gzip that breaks off breaks the loop below off.
  const unpacked = pipeline(source, createGunzip(), tar as never)
  let fault: unknown
  let isBegun = false
  unpacked.catch(problem => {
    fault = problem
  })
  // Whoever reads a member is the first to come upon what is wrong in it.
  const chunksOf = async function* (entry: AsyncIterable<unknown>) {
    try {
      for await (const chunk of entry) yield chunk as Uint8Array
    } catch (problem) {
      throw explained(fault ?? problem, file, true)
    }
  }
  try {
    for await (const entry of tar) {
      isBegun = true
      yield { name: entry.header.name, chunks: chunksOf(entry) }
    }
    await unpacked
  } catch (problem) {
    throw explained(fault ?? problem, file, isBegun)
  } finally {
    source.destroy()
    tar.destroy()
  }
}

/** A member that is read as one: small, or no member of ours. */
export async function readJson({ chunks }: Member, file: string): Promise<unknown> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  try {
    return JSON.parse(Buffer.concat(parts).toString())
  } catch {
    throw damaged(file, 'what it says of itself cannot be read')
  }
}

export const damaged = (file: string, how: string) =>
  new Refusal(
    'unusable',
    `${file} is damaged or cut short (${how}). Nothing was changed; take another backup.`,
  )

export const notABackup = (file: string) =>
  new Refusal(
    'unusable',
    `${file} is no backup of Goodfaith, or its beginning is damaged. Nothing was changed.`,
  )

function explained(problem: unknown, file: string, isBegun: boolean): unknown {
  const { code, message } = problem as NodeJS.ErrnoException
  if (problem instanceof Refusal) return problem
  if (code === 'ENOENT') return new Refusal('not_found', `There is no file ${file}.`)
  if (code === 'EISDIR') return new Refusal('unusable', `${file} is a folder, not a backup.`)
  if (code === 'EACCES') return new Refusal('forbidden', `${file} may not be read.`)
  return isBegun ? damaged(file, message) : notABackup(file)
}
