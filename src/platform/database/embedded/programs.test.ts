import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findPrograms, linkLibraries } from './programs.ts'

test('a system without a built-in PostgreSQL is told to bring a server', () => {
  expect(() => findPrograms('sunos', 'x64')).toThrow(
    /no built-in PostgreSQL for sunos on x64.*Set DATABASE_URL/,
  )
})

test.skipIf(process.platform === 'win32')('links between libraries are made once and found again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-links-'))
  const native = join(folder, 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  const { folder: original } = findPrograms()
  cpSync(join(original, 'pg-symlinks.json'), join(native, 'pg-symlinks.json'))
  const links: { target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))

  expect(linkLibraries(native)).toBe(true)
  expect(linkLibraries(native)).toBe(true)
  expect(links.length).toBeGreaterThan(0)
  for (const { target } of links) expect(lstatSync(join(dirname(native), target)).isSymbolicLink()).toBe(true)
  rmSync(folder, { recursive: true })
})

test('links that cannot be made are told from links that are there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-links-'))
  cpSync(join(findPrograms().folder, 'pg-symlinks.json'), join(folder, 'pg-symlinks.json'))
  expect(existsSync(join(folder, 'lib'))).toBe(false)
  expect(linkLibraries(folder)).toBe(false)
  rmSync(folder, { recursive: true })
})
