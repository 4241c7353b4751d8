import { describe, expect, test } from 'vitest'
import { countFilters, readFilters, sortedBy } from './filters.ts'

describe('filters in the address', () => {
  test('a bare address lists all, strongest first', () => {
    expect(readFilters({})).toEqual({ sort: 'strength', direction: 'down' })
  })

  test('what the address says is read, and what is no filter is passed over', () => {
    const search = { state: 'waning', sort: 'name', direction: 'sideways', message: 'x', member: 'm1' }
    expect(readFilters(search)).toEqual({ state: 'waning', member: 'm1', sort: 'name', direction: 'up' })
    expect(readFilters({ state: 'jubilant' })).toEqual({ sort: 'strength', direction: 'down' })
  })

  test('only what narrows the list counts as a filter', () => {
    expect(countFilters(readFilters({ state: 'new', search: 'ana', sort: 'name' }))).toBe(2)
  })
})

describe('pressing the head of a column', () => {
  test('sorts by it, then the other way round, then as at first', () => {
    const once = sortedBy('nextDue', readFilters({}))
    expect(once).toEqual({ sort: 'nextDue', direction: undefined })
    const twice = sortedBy('nextDue', readFilters({ sort: 'nextDue' }))
    expect(twice).toEqual({ sort: 'nextDue', direction: 'down' })
    const thrice = sortedBy('nextDue', readFilters({ sort: 'nextDue', direction: 'down' }))
    expect(thrice).toEqual(once)
  })

  test('the usual order leaves no trace in the address', () => {
    expect(sortedBy('strength', readFilters({ sort: 'name' }))).toEqual({
      sort: undefined,
      direction: undefined,
    })
  })
})
