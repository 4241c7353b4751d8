import { expect, test } from 'vitest'
import { uuidv7 } from './ids.ts'

const MANY = 10_000

test('ids of one process are version 7, rise, and none comes twice', () => {
  const ids = uuidv7()
  const made = Array.from({ length: MANY }, () => ids.next())
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(made).toEqual([...made].sort())
  expect(new Set(made.map(id => id.slice(19))).size).toBe(MANY)
})
