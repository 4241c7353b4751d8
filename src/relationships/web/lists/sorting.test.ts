import { expect, test } from 'vitest'
import { sortedBy } from './sorting.ts'

const usual = [{ field: 'strength', direction: 'down' }] as const

test('pressing the head of a column sorts by it, then the other way round, then as at first', () => {
  expect(sortedBy('nextDue', usual)).toBe('nextDue')
  expect(sortedBy('nextDue', [{ field: 'nextDue', direction: 'up' }])).toBe('nextDue:down')
  expect(sortedBy('nextDue', [{ field: 'nextDue', direction: 'down' }])).toBe('nextDue')
})

test('the usual order leaves no trace in the address', () => {
  expect(sortedBy('strength', [{ field: 'name', direction: 'up' }])).toBeUndefined()
  expect(sortedBy('strength', usual)).toBe('strength:up')
})

test('what a list is sorted by besides stays when its first column is turned round', () => {
  const sort = [
    { field: 'state', direction: 'down' },
    { field: 'name', direction: 'up' },
  ] as const
  expect(sortedBy('state', sort)).toBe('state:up,name')
  expect(sortedBy('name', sort)).toBe('name')
})
