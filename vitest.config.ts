import { defineConfig } from 'vitest/config'
import tally from './test/setup/tally.ts'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'bin/**/*.test.mjs', 'bench/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    globalSetup: 'test/setup/global.ts',
    setupFiles: 'test/setup/strict.ts',
    reporters: ['default', tally],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
