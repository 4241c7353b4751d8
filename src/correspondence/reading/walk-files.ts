import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { Refusal } from '../../platform/refusals.ts'
import { isMissing, plainFault } from './plain-fault.ts'

export type WalkedFile =
  | { kind: 'file'; path: string; bytes: number; modifiedMs: number }
  | { kind: 'refused'; path: string; reason: string }
  /** Nobody means these as mail: hidden files, indexes of mail programs, folders seen before through a link. */
  | { kind: 'skipped'; path: string }

/**
 * Every file at or below the paths, sorted by the bytes of its path whatever order the paths or the system give.
 * Refuses (not_found) a path that does not exist, before anything else.
 */
export async function* walkFiles(paths: readonly string[]): AsyncGenerator<WalkedFile> {
  const roots: { path: string; key: string }[] = []
  for (const path of paths) {
    const found = await statOf(path)
    if ('fault' in found && found.isMissing)
      throw new Refusal('not_found', `There is no file or folder at ${path}.`)
    const isFolder = !('fault' in found) && found.isDirectory()
    roots.push({ path, key: isFolder ? `${resolve(path)}${sep}` : resolve(path) })
  }
  const seen = new Set<string>()
  let last: string | null = null
  for (const { path, key } of roots.sort((a, b) => byBytes(a.key, b.key))) {
    // What lies below a folder that is given, too, was walked with it.
    if (last !== null && (key === last || (last.endsWith(sep) && key.startsWith(last)))) continue
    last = key
    yield* walk(path, seen)
  }
}

async function* walk(path: string, seen: Set<string>): AsyncGenerator<WalkedFile> {
  const found = await statOf(path)
  if ('fault' in found) yield { kind: 'refused', path, reason: `This cannot be read: ${found.fault}` }
  else if (found.isFile()) yield { kind: 'file', path, bytes: found.size, modifiedMs: found.mtimeMs }
  else if (found.isDirectory()) yield* walkFolder(path, found, seen)
  else yield { kind: 'refused', path, reason: 'This is neither a file nor a folder' }
}

type Fault = { fault: string; isMissing: boolean }

async function statOf(path: string): Promise<Stats | Fault> {
  try {
    return await stat(path)
  } catch (error) {
    return { fault: plainFault(error), isMissing: isMissing(error) }
  }
}

async function* walkFolder(path: string, found: Stats, seen: Set<string>): AsyncGenerator<WalkedFile> {
  const identity = `${found.dev}:${found.ino}`
  if (seen.has(identity)) {
    yield { kind: 'skipped', path }
    return
  }
  // A file system without inode numbers has no links that could lead in a circle, either.
  if (found.ino !== 0) seen.add(identity)
  const entries = await entriesOf(path)
  if ('fault' in entries) {
    yield { kind: 'refused', path, reason: `This folder cannot be read: ${entries.fault}` }
    return
  }
  for (const { name, isFolder } of entries) {
    const child = join(path, name)
    if (isFolder ? await isSkippedFolder(child, name, entries) : isSkippedFile(name))
      yield { kind: 'skipped', path: child }
    else yield* walk(child, seen)
  }
}

type Entry = { name: string; isFolder: boolean }

async function entriesOf(path: string): Promise<Entry[] | { fault: string }> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    const sortable = entries.map(entry => {
      const isFolder = entry.isDirectory()
      // As part of the paths below it, a folder's name sorts with the slash behind it.
      return { name: entry.name, isFolder, key: Buffer.from(isFolder ? `${entry.name}/` : entry.name) }
    })
    return sortable.sort((a, b) => Buffer.compare(a.key, b.key))
  } catch (error) {
    return { fault: plainFault(error) }
  }
}

const SKIPPED_FILE =
  /^(?:\.|dovecot|courierimap)|^(?:maildirfolder|maildirsize|subscriptions|thumbs\.db|desktop\.ini|msgfilterrules\.dat|popstate\.dat)$|\.(?:msf|toc|snm)$/i

export const isSkippedFile = (name: string): boolean => SKIPPED_FILE.test(name)

/** Maildir keeps half-written messages in `tmp`, and its subfolders in hidden ones. */
async function isSkippedFolder(path: string, name: string, siblings: Entry[]): Promise<boolean> {
  if (name === 'tmp') return siblings.some(one => one.isFolder && (one.name === 'cur' || one.name === 'new'))
  if (!name.startsWith('.')) return name === '__MACOSX'
  const folders = await Promise.all(['cur', 'new'].map(one => statOf(join(path, one))))
  return folders.every(one => 'fault' in one)
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
