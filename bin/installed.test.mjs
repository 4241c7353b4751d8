import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { arePackagesInstalled, noteInstalled } from './installed.mjs'

const HERE = { optional: true, os: [process.platform], cpu: [process.arch] }
const ELSEWHERE = { optional: true, os: ['amiga'], cpu: ['m68k'] }
const LOCK = {
  '': {},
  'node_modules/zod': { version: '4.0.0' },
  'node_modules/vitest': { version: '4.1.0', dev: true },
  'node_modules/native-here': { version: '1.0.0', ...HERE },
  'node_modules/native-elsewhere': { version: '1.0.0', ...ELSEWHERE },
}

let clone
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'goodfaith-clone-'))
  mkdirSync(join(clone, 'node_modules'))
  write('package-lock.json', LOCK)
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

test('an empty folder holds nothing', () => {
  expect(arePackagesInstalled(clone, false)).toBe(false)
})

test('an install for running is enough to run, not to test', () => {
  noteInstalled(clone, false)
  expect([arePackagesInstalled(clone, false), arePackagesInstalled(clone, true)]).toEqual([true, false])
  noteInstalled(clone, true)
  expect([arePackagesInstalled(clone, false), arePackagesInstalled(clone, true)]).toEqual([true, true])
})

test('a changed lock calls for another install', () => {
  noteInstalled(clone, true)
  write('package-lock.json', { ...LOCK, 'node_modules/zod': { version: '4.0.1' } })
  expect(arePackagesInstalled(clone, false)).toBe(false)
})

test('what npm installed by hand counts where it is all there', () => {
  const { 'node_modules/native-elsewhere': _, ...all } = LOCK
  recordOfNpm(all)
  expect(arePackagesInstalled(clone, true)).toBe(true)
})

test('what npm left out counts only where it is for developing', () => {
  const { 'node_modules/native-elsewhere': _, 'node_modules/vitest': __, ...running } = LOCK
  recordOfNpm(running)
  expect([arePackagesInstalled(clone, true), arePackagesInstalled(clone, false)]).toEqual([false, true])
})

test('packages that were copied from another system do not count', () => {
  const { 'node_modules/native-here': _, ...copied } = LOCK
  recordOfNpm(copied)
  expect(arePackagesInstalled(clone, false)).toBe(false)
})

const recordOfNpm = packages => write('node_modules/.package-lock.json', packages)

const write = (path, packages) => writeFileSync(join(clone, path), JSON.stringify({ packages }))
