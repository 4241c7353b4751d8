import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import tally from './test/setup/tally.ts'

/** A run on a server that others run (see bin/test.mjs) is for those tests that ask for a database. */
const ON_DATABASE = /setup\/(?:database|workspace)\.ts/

export default defineConfig({
  test: {
    include:
      process.env.GOODFAITH_TEST_ON === 'outside'
        ? [...testsIn('src'), ...testsIn('test')].filter(asksForDatabase)
        : ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'bin/**/*.test.mjs', 'bench/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // The default leaves a core for whoever watches. Half of what a test waits for is the database and the browser.
    maxWorkers: availableParallelism(),
    globalSetup: 'test/setup/global.ts',
    setupFiles: 'test/setup/strict.ts',
    reporters: ['default', tally],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The default is a second: less than a page needs on a machine that does much else at once.
    expect: { poll: { timeout: 30_000 } },
  },
})

function testsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.test\.tsx?$/.test(name))
    .map(name => join(folder, name))
}

/** Those that start a server of their own, or kill one, are about our own. */
function asksForDatabase(file: string): boolean {
  const text = readFileSync(file, 'utf8')
  return ON_DATABASE.test(text) && !/startEmbedded|startOutsidePostgres|spawn\(/.test(text)
}
