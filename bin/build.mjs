// Builds the web app and the server at once into a folder of their own, then puts them in place together.
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { build as buildWeb } from 'vite'
import { describeSources, noteBuilt, sourcesOf } from './built.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const DRAFT = join(DIST, `.draft-${process.pid}`)

const description = describeSources(sourcesOf(ROOT))
mkdirSync(DRAFT, { recursive: true })
try {
  await Promise.all([buildServer(), buildWebApp()])
  for (const part of ['server', 'web']) {
    rmSync(join(DIST, part), { recursive: true, force: true })
    renameSync(join(DRAFT, part), join(DIST, part))
  }
  noteBuilt(ROOT, description)
} catch (problem) {
  process.stderr.write(`${problem.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(DRAFT, { recursive: true, force: true })
}

/** Split, so that a command loads what it uses: most need neither the server nor the database. */
function buildServer() {
  return bundle({
    absWorkingDir: ROOT,
    entryPoints: {
      main: 'src/app/main.ts',
      'header-worker': 'src/correspondence/reading/header-worker.ts',
      'body-worker': 'src/correspondence/reading/body-worker.ts',
      'measuring-worker': 'src/relationships/server/measuring-worker.ts',
      'trust-worker': 'src/trust/server/trust-worker.ts',
      'audit-worker': 'src/claims/server/audit-worker.ts',
      'coach-worker': 'src/outreach/server/coach-worker.ts',
      'document-worker': 'src/platform/documents/document-worker.ts',
    },
    outdir: join(DRAFT, 'server'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
  })
}

function buildWebApp() {
  return buildWeb({
    configFile: join(ROOT, 'vite.config.ts'),
    build: { outDir: join(DRAFT, 'web') },
    logLevel: 'warn',
  })
}
