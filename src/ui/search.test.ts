import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatSearch, parseSearch } from './search.ts'

test('nothing said leaves nothing behind', () => {
  expect(formatSearch({ search: '', state: undefined })).toBe('')
})

test('whatever was put into an address is read back as the same text', () => {
  const key = fc.stringMatching(/^[a-z]{1,8}$/)
  const value = fc.string({ minLength: 1, unit: 'grapheme' })
  fc.assert(
    fc.property(fc.dictionary(key, value), search => {
      expect(parseSearch(formatSearch(search))).toEqual({ ...search })
    }),
  )
})

test('marks that people read in an address are left as they are', () => {
  expect(formatSearch({ filter: 'state:is:new,waning;not(a:is:b)' })).toBe(
    '?filter=state:is:new,waning;not(a:is:b)',
  )
})
