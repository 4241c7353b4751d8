import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../src/app/http/server.ts'
import { silent } from '../../src/platform/log.ts'
import { createTestDatabase } from './database.ts'
import { type Ask, askingAs } from './signed-in.ts'

export type Installation = Awaited<ReturnType<typeof startInstallation>>

/** A server with a database and a folder of its own, which nobody owns yet. */
export async function startInstallation() {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-installation-'))
  const database = await createTestDatabase()
  const options = { dataFolder: folder, webFolder: folder, log: silent, port: 0 }
  /** One more server of it, or of another database. */
  const start = (more: object = {}) => startServer({ databaseUrl: database.url, ...options, ...more })
  const server = await start()
  return {
    url: server.url,
    folder,
    databaseUrl: database.url,
    anyone: askingAs(server.url),
    start,
    async close() {
      await server.close()
      await database.drop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** The latest link for somebody, as whoever runs the installation sees it. */
export async function linkFor(owner: Ask, email: string): Promise<string> {
  const { links } = (await owner('GET', '/installation/links')).body
  return links.find(({ recipient }: { recipient: string }) => recipient === email)?.link
}

export const tokenIn = (link: string) => new URL(link).searchParams.get('token')!
