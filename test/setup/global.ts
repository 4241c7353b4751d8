import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { stopEmbedded } from '../../src/platform/database/embedded/embedded.ts'
import { isAlive } from '../../src/platform/database/embedded/postmaster.ts'

const PREFIX = 'goodfaith-test-'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseFolder: string
  }
}

/** Names the folder of the run's one database server. The first test that needs it starts it. */
export default async function setup(project: TestProject) {
  await clearAbandoned()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  project.provide('databaseFolder', folder)
  return async () => {
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
