import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startOutsidePostgres } from '../../bin/outside-postgres.mjs'
import { stopEmbedded } from '../../src/platform/database/embedded/embedded.ts'
import { isAlive } from '../../src/platform/database/embedded/postmaster.ts'

const PREFIX = 'goodfaith-test-'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseFolder: string
    /** Where the run is on a server that others run: see bin/test.mjs. */
    outsideUrl: string | undefined
  }
}

/** Names the folder of the run's one database server. The first test that needs it starts it. */
export default async function setup(project: TestProject) {
  await clearAbandoned()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  project.provide('databaseFolder', folder)
  const outside = process.env.GOODFAITH_TEST_ON === 'outside' ? await startOutsidePostgres() : undefined
  if (outside && 'missing' in outside) throw new Error(outside.missing)
  project.provide('outsideUrl', outside?.url)
  return async () => {
    outside?.stop()
    await stopEmbedded(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Servers of runs that were killed outlive them, as they would outlive the product. */
async function clearAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX) || isAlive(Number.parseInt(name.slice(PREFIX.length), 10))) continue
    const folder = join(tmpdir(), name)
    await stopEmbedded(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}
