import { describe, expect, test } from 'vitest'
import { checkFilter } from './check-filter.ts'
import type { Fields } from './fields.ts'
import { allOf, type Filter } from './filter.ts'
import { readFilter, writeFilter } from './filter-text.ts'
import { sayFilter } from './filter-words.ts'

const FIELDS: Fields = [
  { name: 'name', label: 'Name', kind: 'text', readBy: 'read' },
  { name: 'state', label: 'State', kind: 'choice', choices: ['new', 'waning'], readBy: 'read' },
  { name: 'strength', label: 'Strength', kind: 'share', readBy: 'read' },
  { name: 'mutual', label: 'Mutual', kind: 'yesNo', readBy: 'read' },
  { name: 'due', label: 'Next due', kind: 'day', isOptional: true, readBy: 'read' },
  { name: 'organisation', label: 'Organisation', kind: 'reference', to: 'organisation', readBy: 'read' },
  { name: 'salary', label: 'Salary', kind: 'number', readBy: 'manage' },
]

const deep = (levels: number): Filter =>
  levels === 0 ? { field: 'mutual', operator: 'is', value: true } : { not: deep(levels - 1) }

describe('a filter is refused in words that say what to write instead', () => {
  test.each([
    ['horoscope:is:leo', /no field “horoscope”.*name, state/],
    ['state:contains:w', /State cannot be asked .*is, isNot/],
    ['state:is:jubilant', /State: “jubilant” is not one of new, waning/],
    ['strength:atLeast:50', /share from 0 to 1/],
    ['strength:atLeast:half', /share from 0 to 1/],
    ['strength:atLeast', /value is missing/],
    ['name:contains:a,b', /one value, not several/],
    ['mutual:is:maybe', /yes or no/],
    ['due:before:soon', /today-30/],
    ['due:before:2026-02-30', /is not a day/],
    ['due:inLast:-3', /number of days/],
    ['due:inLast:1.5', /number of days/],
    ['organisation:is:acme', /is not the id of one here/],
    ['name', /field:operator:value/],
    ['any(state:is:new', /closing bracket/],
    ['state:is:new)', /bracket too many/],
    ['any()', /nothing in it/],
    ['name:contains:100%', /write %25/],
    ['{"field":"name"', /JSON/],
    ['{"field":"name","operator":"resembles"}', /JSON/],
  ])('%s', (text, said) => {
    expect(() => checkFilter(readFilter(text), FIELDS)).toThrow(said)
  })

  test('one that nobody could read, for its depth or its length', () => {
    expect(() => checkFilter(deep(6), FIELDS)).toThrow('groups deep')
    const long = { all: Array.from({ length: 51 }, () => deep(0)) }
    expect(() => checkFilter(long, FIELDS)).toThrow('50 conditions')
    expect(() => readFilter('not('.repeat(5000))).toThrow('nested')
  })

  test('a field that is not for this viewer is as if it were not there', () => {
    const filter = readFilter('salary:atLeast:1')
    expect(checkFilter(filter, FIELDS, 'manage')).toEqual({ field: 'salary', operator: 'atLeast', value: 1 })
    expect(() => checkFilter(filter, FIELDS, 'write')).toThrow(/no field “salary”/)
    expect(() => checkFilter(filter, FIELDS, 'write')).not.toThrow(/It has .*salary/)
  })
})

describe('a filter in an address', () => {
  const text = 'state:is:new,waning;strength:atLeast:0.5;any(due:inNext:7;not(mutual:is:yes))'

  test('reads as what it says', () => {
    const filter = checkFilter(readFilter(text), FIELDS)
    expect(filter).toEqual({
      all: [
        { field: 'state', operator: 'is', value: ['new', 'waning'] },
        { field: 'strength', operator: 'atLeast', value: 0.5 },
        {
          any: [
            { field: 'due', operator: 'inNext', value: 7 },
            { not: { field: 'mutual', operator: 'is', value: true } },
          ],
        },
      ],
    })
    expect(writeFilter(filter)).toBe(text)
    expect(checkFilter(readFilter(JSON.stringify(filter)), FIELDS)).toEqual(filter)
  })

  test('keeps its own marks apart from those in values', () => {
    const filter: Filter = { field: 'name', operator: 'is', value: 'a:b;c,(d) 5%' }
    expect(readFilter(writeFilter(filter))).toEqual(filter)
  })

  test('is said as a sentence', () => {
    expect(sayFilter(checkFilter(readFilter(text), FIELDS), FIELDS)).toBe(
      'State is new or waning and Strength is at least 50 % and (Next due is in the next 7 days or not (Mutual is yes))',
    )
  })

  test('two filters together ask for both, written flat', () => {
    const [one, other] = [readFilter('state:is:new'), readFilter('mutual:is:yes;strength:atLeast:1')]
    expect(writeFilter(allOf(one, undefined, other))).toBe('state:is:new;mutual:is:yes;strength:atLeast:1')
  })
})
