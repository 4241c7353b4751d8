import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrations } from '../../db/migrations/index.ts'
import { createEmptyDatabase, type TestDatabase } from '../setup/database.ts'
import { checksums } from './migration-sql.ts'
import { dumpOf, RELEASED, type Released } from './released.ts'

const released: Released = JSON.parse(readFileSync(RELEASED, 'utf8'))
const names = Object.keys(released)

describe('a migration that has been released', () => {
  let database: TestDatabase
  let found: Record<string, string>
  beforeAll(async () => {
    database = await createEmptyDatabase()
    found = await checksums(database.url)
  })
  afterAll(() => database.drop())

  test('is never changed again', () => {
    expect(names.length).toBeGreaterThanOrEqual(4)
    for (const name of names) {
      const advice = `${name} is released: databases have been through it. Put it back as it was, and add a new migration for what is to change.`
      expect(found[name], advice).toBe(released[name]!.sha256)
    }
  })

  test('stands before every one that has not', () => {
    expect(Object.keys(migrations).sort().slice(0, names.length)).toEqual(names)
  })

  test('differs in its checksum from every other', () => {
    expect(new Set(Object.values(found)).size).toBe(Object.keys(migrations).length)
  })
})

test('of every released schema a database is kept', () => {
  const lastOf = new Map(Object.entries(released).map(([name, { since }]) => [since, name]))
  for (const name of lastOf.values()) expect(existsSync(dumpOf(name)), dumpOf(name)).toBe(true)
})
