import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOutsidePostgres } from '../bin/outside-postgres.mjs'
import { stopEmbedded } from '../src/platform/database/embedded/embedded.ts'

const PROGRAM = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-backup-'))
  folders.push(folder)
  return folder
}
afterAll(async () => {
  for (const folder of folders) {
    await stopEmbedded(folder)
    rmSync(folder, { recursive: true })
  }
})

const { DATABASE_URL: _, ...env } = process.env

type Said = { code: number; out: string; errors: string }
const run = (...words: string[]) =>
  new Promise<Said>(resolve => {
    execFile(process.execPath, [PROGRAM, ...words], { env, maxBuffer: 1e8 }, (error, out, errors) => {
      resolve({ code: error ? Number(error.code) : 0, out, errors })
    })
  })

async function runJson(...words: string[]) {
  const said = await run(...words, '--json')
  expect(said).toMatchObject({ code: 0, errors: '' })
  return said.out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

async function serve(data: string) {
  const program = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--json', '--data', data], {
    env: { ...env, BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(createInterface(program.stdout), 'line')
  return async () => {
    const ended = once(program, 'close')
    program.kill('SIGINT')
    await ended
  }
}

const relationshipsIn = (...where: string[]) => runJson('relationships', '--workspace', 'sample', ...where)

describe.skipIf(!existsSync(PROGRAM))('backup and restore', () => {
  const files = newFolder()
  const file = join(files, 'all.backup')
  const original = newFolder()
  let relationships: unknown[]
  let stop = async () => {}
  beforeAll(async () => {
    await runJson('sample', '--data', original)
    relationships = await relationshipsIn('--data', original)
    stop = await serve(original)
  })
  afterAll(() => stop())

  test('a backup is taken while the app runs, and says what is in it', async () => {
    const [said, ...more] = await runJson('backup', file, '--data', original)
    expect(more).toEqual([])
    expect(said).toMatchObject({ file, missing: [] })
    for (const count of ['bytes', 'tables', 'rows', 'seconds']) expect(said[count], count).toBeGreaterThan(0)
    expect(await run('backup', file, '--data', original)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('--force'),
    })
  })

  test('nothing is restored beneath the app while it runs', async () => {
    expect(await run('restore', file, '--data', original)).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/Something else works on this database.*Stop it and restore again/s),
    })
  })

  test('a damaged backup does not even make a data folder', async () => {
    const cut = join(files, 'cut.backup')
    writeFileSync(cut, readFileSync(file).subarray(0, 5000))
    const nowhere = join(files, 'nowhere')
    expect(await run('restore', cut, '--data', nowhere)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('damaged or cut short'),
    })
    expect(existsSync(nowhere)).toBe(false)
  })

  test('what is restored is what was backed up, from our own database to another and back', async context => {
    const outside = await startOutsidePostgres()
    if (outside.missing !== undefined) return context.skip(outside.missing)
    try {
      const there = ['--database', outside.url]
      const [restored] = await runJson('restore', file, ...there)
      expect(restored).toMatchObject({ leftOut: [], applied: [] })
      expect(await relationshipsIn(...there)).toEqual(relationships)

      const fromOutside = join(files, 'outside.backup')
      const [backedUp] = await runJson('backup', fromOutside, ...there)
      expect(backedUp.rows).toBe(restored.rows)
      const back = newFolder()
      const said = await run('restore', fromOutside, '--data', back)
      expect(said).toMatchObject({ code: 0, errors: '' })
      expect(said.out).toContain(`goodfaith serve --data ${back}`)
      expect(await relationshipsIn('--data', back)).toEqual(relationships)
    } finally {
      outside.stop()
    }
  }, 120_000)

  test('wrong usage is told', async () => {
    for (const words of [['backup'], ['restore'], ['backup', 'one', 'two'], ['restore', 'one', 'two']]) {
      expect(await run(...words), words.join(' ')).toMatchObject({ code: 2 })
    }
    expect((await run('--help')).out).toMatch(/backup FILE.*\n.*restore FILE/)
  })
})
