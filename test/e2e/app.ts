import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { startServer } from '../../src/app/http/server.ts'
import { silent } from '../../src/platform/log.ts'
import { createTestDatabase } from '../setup/database.ts'

export type App = { url: string; folder: string; close(): Promise<void> }

const CONFIG = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))

/** The real server with the real web app on a database of its own, which holds nothing yet. */
export async function startApp(): Promise<App> {
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
  return {
    url: server.url,
    folder,
    async close() {
      await server.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
