import { describe, expect, test } from 'vitest'
import { formatSearch, parseSearch } from '../../../ui/search.ts'
import { differs, readListState, searchOf, showingOf } from './list-state.ts'

const again = (search: Record<string, string>) => {
  const state = readListState(search, 'relationships')
  const text = formatSearch(searchOf(showingOf(state), 'relationships', 'v1'))
  return readListState(parseSearch(text), 'relationships')
}

describe('a list in the address', () => {
  test('is all ties, strongest first, where nothing is said', () => {
    const state = readListState({}, 'relationships')
    expect(state).toMatchObject({
      filter: undefined,
      columns: [],
      groupBy: null,
      layout: 'table',
      problem: undefined,
    })
    expect(state.sort).toEqual([{ field: 'strength', direction: 'down' }])
  })

  test('kept as a view and opened again shows the same', () => {
    const search = {
      filter: 'any(strength:atLeast:0.5;nextDue:before:today)',
      state: 'waning',
      search: 'öberg, gunnar',
      sort: 'nextDue,strength:up',
      columns: 'name,nextDue',
      group: 'member',
      layout: 'board',
    }
    const state = readListState(search, 'relationships')
    const kept = showingOf(state)
    expect(showingOf(again(search))).toEqual(kept)
    expect(differs(again(search), kept)).toBe(false)
    expect(differs(readListState({ ...search, group: 'state' }, 'relationships'), kept)).toBe(true)
  })

  test('says what of it cannot be read, and shows the rest', () => {
    const state = readListState(
      { filter: 'horoscope:is:leo', state: 'new', columns: 'name,horoscope' },
      'people',
    )
    expect(state.problem).toContain('no field “horoscope”')
    expect(state).toMatchObject({ state: 'new', filter: undefined, columns: ['name'] })
    expect(readListState({ sort: 'sideways' }, 'people').problem).toContain('sideways')
  })

  test('of organisations has no state', () => {
    expect(readListState({ state: 'new' }, 'organisations').state).toBeUndefined()
  })
})
