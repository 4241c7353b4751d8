import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openSample } from '../../src/app/sample.ts'
import { VERSION } from '../../src/app/version.ts'
import { makeContext } from '../../src/platform/context.ts'
import { backUp } from '../../src/platform/database/backup/back-up.ts'
import { connect } from '../../src/platform/database/database.ts'
import { startEmbedded } from '../../src/platform/database/embedded/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { silent } from '../../src/platform/log.ts'
import { checksums } from './migration-sql.ts'
import { dumpOf, RELEASED, type Released } from './released.ts'

/**
 * To be run when a version is released: freezes the migrations that are in it, and keeps the sample workspace as that
 * version makes it, for every later one to upgrade.
 */
const folder = mkdtempSync(join(tmpdir(), 'goodfaith-release-'))
const server = await startEmbedded(folder, { durable: false })
try {
  const found = await checksums(await anotherDatabase(server.url))
  const frozen: Released = JSON.parse(readFileSync(RELEASED, 'utf8'))
  for (const [name, sha256] of Object.entries(found)) frozen[name] ??= { since: VERSION, sha256 }
  writeFileSync(RELEASED, `${JSON.stringify(frozen, null, 2)}\n`)

  const dump = dumpOf(Object.keys(frozen).sort().at(-1)!)
  if (!existsSync(dump)) await keepSample(server.url, dump)
  process.stdout.write(`${fileURLToPath(RELEASED)} and ${dump} hold ${VERSION}. Commit both.\n`)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function keepSample(url: string, file: string) {
  await migrate(url)
  const { db, close } = connect(url)
  await openSample(makeContext(db, { log: silent }))
  await close()
  // Not the folder of whoever happens to make the release.
  const dataFolder = '/var/lib/goodfaith'
  await backUp(url, { file, force: false, app: VERSION, dataFolder, kept: [] })
}

/** Beside the product's own, and gone with the folder. */
async function anotherDatabase(url: string): Promise<string> {
  const address = new URL(url)
  const asSuperuser = new URL(url)
  asSuperuser.username = 'postgres'
  const client = new pg.Client(asSuperuser.href)
  await client.connect()
  await client.query('create database frozen owner goodfaith')
  await client.end()
  address.pathname = 'frozen'
  return address.href
}
