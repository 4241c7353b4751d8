import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The major version stands in the path: another major cannot read this one's files. */
export const POSTGRES_MAJOR = '18'

/** Where everything of the embedded server lies; `home` is made whole elsewhere and renamed into place. */
export type DatabasePaths = { data: string; home: string; cluster: string; password: string }

export function databasePaths(dataFolder: string): DatabasePaths {
  const data = resolve(dataFolder)
  const home = join(data, `postgres-${POSTGRES_MAJOR}`)
  return { data, home, cluster: join(home, 'cluster'), password: join(home, 'password') }
}

type Surroundings = {
  environment: Record<string, string | undefined>
  platform: string
  home: string
  isRoot: boolean
}

/** A name for what is not whole yet: none is used twice, and the process number tells what was abandoned. */
export const unfinished = (path: string) => `${path}.${process.pid}-${randomBytes(4).toString('hex')}`

/** A rename outlives a power cut once its folder is flushed; Windows has no such call. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

/** The data folder where none is named: `GOODFAITH_DATA`, else the place this system keeps a user's data. */
export function defaultDataFolder(here: Surroundings = surroundings()): string {
  const { environment, platform, home, isRoot } = here
  if (environment.GOODFAITH_DATA) return resolve(environment.GOODFAITH_DATA)
  if (platform === 'win32') {
    return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Goodfaith')
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Goodfaith')
  // PostgreSQL refuses to run as root, and the account it runs as instead may not enter root's home.
  if (isRoot) return '/var/lib/goodfaith'
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'goodfaith')
}

function surroundings(): Surroundings {
  const { env: environment, platform } = process
  return { environment, platform, home: homedir(), isRoot: process.getuid?.() === 0 }
}
