import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { areSourcesBuilt, describeSources, noteBuilt, sourcesOf } from './built.mjs'

let clone
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'goodfaith-clone-'))
  mkdirSync(join(clone, 'src/people'), { recursive: true })
  mkdirSync(join(clone, 'dist/server'), { recursive: true })
  write('src/people/person.ts', 'export const name = "Ada"')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

test('a clone without a build is not built', () => {
  expect(areSourcesBuilt(clone)).toBe(false)
})

test('a build holds until a source, the lock or the output changes', () => {
  build()
  expect(areSourcesBuilt(clone)).toBe(true)
  write('src/people/person.ts', 'export const name = "Bob"')
  expect(areSourcesBuilt(clone)).toBe(false)
  build()
  write('src/people/organisation.ts', '')
  expect(areSourcesBuilt(clone)).toBe(false)
  build()
  write('package-lock.json', '{ }')
  expect(areSourcesBuilt(clone)).toBe(false)
  build()
  rmSync(join(clone, 'dist/server/main.js'))
  expect(areSourcesBuilt(clone)).toBe(false)
})

test('a test is no part of the build', () => {
  build()
  write('src/people/person.test.ts', 'test()')
  expect(areSourcesBuilt(clone)).toBe(true)
})

test('a file that was only touched is read once, and then known by its new time', () => {
  build()
  const before = readFileSync(join(clone, 'dist/.built'), 'utf8')
  utimesSync(join(clone, 'src/people/person.ts'), 1, 1)
  expect(areSourcesBuilt(clone)).toBe(true)
  const after = readFileSync(join(clone, 'dist/.built'), 'utf8')
  expect(JSON.parse(after).look).not.toBe(JSON.parse(before).look)
  expect(JSON.parse(after).content).toBe(JSON.parse(before).content)
})

const write = (path, text) => writeFileSync(join(clone, path), text)

function build() {
  write('dist/server/main.js', '')
  noteBuilt(clone, describeSources(sourcesOf(clone)))
}
