import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Db } from '../database.ts'
import { unfinished } from '../embedded/data-folder.ts'

/** A part of the data folder, beside the database, that an installation cannot do without. */
export type KeptFiles = {
  /** Within the data folder: a folder or a single file. Nothing outside it is ever backed up or restored. */
  place: string
  /** Absolute paths of the files and folders in it that are still needed, as the database knows them. */
  listNeeded(ctx: { db: Db }, dataFolder: string): Promise<string[]>
  /** Corrects what the database says of paths, once they stand in another data folder. */
  moved?(ctx: { db: Db }, from: string, to: string): Promise<void>
}

export type KeptFile = { name: string; path: string; size: number }

/** The files as they are now, by their names within the data folder; and what is needed and is not there. */
export async function findKeptFiles(
  kept: readonly KeptFiles[],
  db: Db,
  dataFolder: string,
): Promise<{ files: KeptFile[]; missing: string[] }> {
  const root = resolve(dataFolder)
  const files = new Map<string, KeptFile>()
  const missing: string[] = []
  for (const { place, listNeeded } of kept) {
    for (const needed of await listNeeded({ db }, root)) {
      if (!isWithin(resolve(needed), join(root, place))) continue
      const found = await filesUnder(resolve(needed))
      if (found.length === 0) missing.push(needed)
      for (const { path, size } of found) {
        const name = relative(root, path).replaceAll(sep, '/')
        files.set(name, { name, path, size })
      }
    }
  }
  return { files: [...files.values()], missing }
}

/** Where a file of a backup belongs; undefined where it would not be among the files that are kept. */
export function placeOf(name: string, kept: readonly KeptFiles[], dataFolder: string): string | undefined {
  const root = resolve(dataFolder)
  const path = resolve(root, name)
  return kept.some(({ place }) => isWithin(path, join(root, place))) ? path : undefined
}

type Placing = { path: string; draft: string; aside?: string }

/** Files on their way into a data folder: written beside their places, put there together, or taken away again. */
export function placeFiles() {
  const placings: Placing[] = []
  return {
    count: () => placings.length,
    async write(path: string, chunks: AsyncIterable<Uint8Array>) {
      const draft = unfinished(path)
      placings.push({ path, draft })
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await pipeline(chunks, createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }))
    },
    /** What stands in a place (the secret of an installation that was only ever started) is put aside. */
    async putInPlace() {
      for (const placing of placings) {
        if (existsSync(placing.path)) {
          placing.aside = unfinished(placing.path)
          await rename(placing.path, placing.aside)
        }
        await rename(placing.draft, placing.path)
      }
    },
    async keep() {
      for (const { aside } of placings) if (aside) await rm(aside, { force: true })
    },
    async takeBack() {
      for (const { path, draft, aside } of placings) {
        if (existsSync(draft)) await rm(draft)
        else await rm(path, { force: true })
        if (aside) await rename(aside, path)
      }
    },
  }
}

export const readKeptFile = ({ path, size }: KeptFile): AsyncIterable<Uint8Array> =>
  createReadStream(path, { end: Math.max(0, size - 1) })

async function filesUnder(path: string): Promise<{ path: string; size: number }[]> {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isFile()) return [{ path, size: found.size }]
  if (!found?.isDirectory()) return []
  const inner = await readdir(path)
  return (await Promise.all(inner.sort().map(name => filesUnder(join(path, name))))).flat()
}

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(folder + sep)
