import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readListState } from './list-state.ts'
import { ALL, countChosen, isChosen, NOBODY, selectionOf, toggled } from './selection.ts'

test('whoever is chosen twice is not chosen, of nobody as of all', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(fc.constantFrom('a', 'b', 'c')), (isAll, pressed) => {
      const chosen = pressed.reduce(toggled, isAll ? ALL : NOBODY)
      for (const id of ['a', 'b', 'c']) {
        const isOdd = pressed.filter(other => other === id).length % 2 === 1
        expect(isChosen(chosen, id)).toBe(isOdd !== isAll)
      }
      const counted = ['a', 'b', 'c'].filter(id => isChosen(chosen, id)).length
      expect(countChosen(chosen, 3)).toBe(counted)
    }),
  )
})

test('all that match are told by what the list is asked, not one by one', () => {
  const state = readListState({ state: 'waning', search: 'ek' }, 'people')
  expect(selectionOf(toggled(ALL, 'a'), state)).toEqual({
    of: 'people',
    filter: 'state:is:waning',
    search: 'ek',
    except: ['a'],
  })
  expect(selectionOf(toggled(NOBODY, 'a'), state)).toEqual({ ids: ['a'] })
})
