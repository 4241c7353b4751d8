import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { startServer } from '../../src/app/http/server.ts'
import { silent } from '../../src/platform/log.ts'
import { createTestDatabase } from '../setup/database.ts'
import { type Ask, askingAs, cookiesOf, OWNER } from '../setup/signed-in.ts'

export type App = {
  url: string
  folder: string
  /** Asks the API as Ylva, who owns it. */
  ask: Ask
  close(): Promise<void>
}

const owners = new Map<string, string>()

/** The cookies of the owner of the app at an address, as far as it has been begun. */
export const ownerOf = (url: string) => owners.get(new URL(url).origin)

const CONFIG = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))

/**
 * The real server with the real web app on a database of its own, which holds nothing yet but its owner, Ylva; where
 * it is new, not even her.
 */
export async function startApp({ isNew = false } = {}): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'goodfaith-e2e-'))
  const webFolder = join(folder, 'web')
  await build({ configFile: CONFIG, logLevel: 'silent', build: { outDir: webFolder } })
  const database = await createTestDatabase()
  const server = await startServer({
    databaseUrl: database.url,
    dataFolder: join(folder, 'data'),
    webFolder,
    port: 0,
    log: silent,
  })
  const cookie = isNew ? '' : await beginAs(server.url)
  return {
    url: server.url,
    folder,
    ask: askingAs(server.url, cookie),
    async close() {
      await server.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function beginAs(url: string): Promise<string> {
  const ask = askingAs(url)
  await ask('POST', '/installation', OWNER)
  const { email, password } = OWNER
  const cookie = cookiesOf(await ask('POST', '/sign-in/sign-in/email', { email, password }))
  owners.set(new URL(url).origin, cookie)
  return cookie
}
