import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askProcess, type ProcessLimits } from './processes.ts'
import { Refusal } from './refusals.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodfaith-processes-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LIMITS: ProcessLimits = { deadlineSeconds: 60, memoryMb: 64 }

/** Asks a process that does with what it is `asked` as the body says. */
function ask(body: string, asked: unknown, limits: Partial<ProcessLimits> = {}) {
  const file = join(folder, 'worker.mjs')
  writeFileSync(file, `process.once('message', asked => { ${body} })`)
  return askProcess(pathToFileURL(file), 'worker.js', asked, 'The work', { ...LIMITS, ...limits })
}

describe('a process of its own', () => {
  test('answers what it was asked, whatever that is made of', async () => {
    const asked = { map: new Map([['a', 1]]), bytes: Uint8Array.of(1, 2), day: new Date(0), none: undefined }
    expect(await ask('process.send(asked)', asked)).toEqual(asked)
  })

  test('knows nothing of our surroundings but what it was asked', async () => {
    process.env.GOODFAITH_SECRET_OF_A_TEST = 'hidden'
    expect(await ask('process.send(Object.values(process.env))', null)).not.toContain('hidden')
    delete process.env.GOODFAITH_SECRET_OF_A_TEST
  })

  test('is started with the switches it was to have', async () => {
    const switches = ['--no-regexp-tier-up']
    expect(await ask('process.send(process.execArgv)', null, { switches })).toContain(switches[0])
  })

  test('that never ends is ended', async () => {
    const asking = ask('for (;;) {}', null, { deadlineSeconds: 2 })
    await expect(asking).rejects.toThrow(new Refusal('unusable', 'The work took longer than 2 seconds.'))
  })

  test('that needs too much memory is ended alone', async () => {
    const asking = ask('const all = []; for (;;) all.push(Array(1000).fill(all.length))', null)
    await expect(asking).rejects.toThrow(new Refusal('unusable', 'The work needed too much memory.'))
  })

  test('that breaks is an error with what it said', async () => {
    await expect(ask('throw new Error("no such luck")', null)).rejects.toThrow(/\(1\): .*no such luck/s)
    await expect(ask('process.exit(3)', null)).rejects.toThrow('ended without an answer (3)')
  })
})
