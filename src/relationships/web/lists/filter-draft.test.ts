import { expect, test } from 'vitest'
import type { Filter } from '../../../views/filter.ts'
import { readFilter, writeFilter } from '../../../views/filter-text.ts'
import { countConditions, fromDraft, newCondition, toDraft, withOperator } from './filter-draft.ts'

test.each([
  'state:is:new',
  'state:is:new,waning;strength:atLeast:0.5',
  'any(state:is:new;all(mutual:is:yes;sent:atLeast:3))',
  'not(state:is:new)',
  'not(any(state:is:new;sent:atLeast:3));name:contains:a',
  'nextDue:isUnknown',
])('%s comes out of the builder as it went in', text => {
  expect(writeFilter(fromDraft(toDraft(readFilter(text))) as Filter)).toBe(text)
})

test('groups with nothing in them ask for nothing', () => {
  expect(fromDraft(toDraft(undefined))).toBeUndefined()
})

test('a value stays where the other operator takes the like', () => {
  const fields = [{ name: 'due', label: 'Due', kind: 'day', readBy: 'read' }] as const
  const inLast = { ...newCondition(fields[0]), operator: 'inLast' as const, values: [30] }
  expect(withOperator(inLast, 'inNext', fields).values).toEqual([30])
  expect(withOperator(inLast, 'before', fields).values).toEqual([])
})

test('conditions are counted in groups too', () => {
  expect(countConditions(readFilter('any(state:is:new;all(mutual:is:yes;sent:atLeast:3))'))).toBe(3)
})
