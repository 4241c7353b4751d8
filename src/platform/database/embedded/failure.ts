import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../refusals.ts'
import type { DatabasePaths } from './data-folder.ts'

/** Why PostgreSQL did not come up, from what it or the system said, in words that say what to do. */
export function refusalFrom(output: string, paths: DatabasePaths): Refusal {
  const known = CAUSES.find(([pattern]) => pattern.test(output))
  const line = output.split('\n').findLast(text => /\b(FATAL|PANIC|error):/.test(text)) ?? output.trim()
  const words = known ? known[1](paths) : `The built-in PostgreSQL on ${paths.cluster} does not start.`
  return new Refusal('unavailable', line ? `${words} (${line.trim()})` : words)
}

/** The end of the newest log: what a server says once it no longer writes to its starter. */
export function endOfLog(cluster: string): string {
  const folder = join(cluster, 'log')
  try {
    const files = readdirSync(folder).map(name => join(folder, name))
    const newest = files.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
    return newest ? readFileSync(newest, 'utf8').slice(-4000) : ''
  } catch {
    return ''
  }
}

const CAUSES: [RegExp, (paths: DatabasePaths) => string][] = [
  [
    /No space left on device|ENOSPC/,
    ({ data }) => `The disk that holds ${data} is full: free some space and start again.`,
  ],
  [
    /Read-only file system|EROFS/,
    ({ data }) => `The data folder ${data} is on a file system that cannot be written.`,
  ],
  [/Permission denied|EACCES|EPERM/, ({ data }) => `The data folder ${data} belongs to another user.`],
  [
    /could not look up effective user ID/,
    () => 'PostgreSQL needs the user it runs as to have a name: add one to /etc/passwd, or set DATABASE_URL.',
  ],
  [
    /loading shared libraries|ENOENT/,
    () =>
      'The built-in PostgreSQL does not run on this system (it needs glibc): set DATABASE_URL to a server.',
  ],
  [
    /pg_control|checksum|invalid (primary )?checkpoint|could not locate a valid checkpoint|incompatible|PANIC/,
    ({ cluster }) => `The database in ${cluster} is damaged: restore a backup into an empty data folder.`,
  ],
]
