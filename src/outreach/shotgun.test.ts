import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FEWEST_WORDS, HANDFUL, saidOfShotgun, shotgunOf } from './shotgun.ts'

const TEXT = `Hi Anna,

we put together a short guide on how to count spare parts at night without closing the store, and what three crews got wrong.
Shall I send it?`
const toOthers = (count: number, text = TEXT) =>
  Array.from({ length: count }, (_, n) => ({ text: text.replace('Anna', `Person${n}`), personId: `p${n}` }))

test('the same text to a handful is let through, and to one more is not, give or take a name', () => {
  expect(shotgunOf(TEXT, ['anna'], toOthers(HANDFUL - 1))).toBeUndefined()
  expect(shotgunOf(TEXT, ['anna'], toOthers(HANDFUL))).toEqual({ people: HANDFUL + 1 })
  expect(shotgunOf(TEXT, ['a', 'b', 'c', 'd', 'e', 'f'], [])).toEqual({ people: 6 })
  expect(saidOfShotgun({ people: 6 })).toContain('6 people')
})

test('to the same person again it is no shotgun, nor is what says something else', () => {
  expect(shotgunOf(TEXT, ['p0'], toOthers(HANDFUL))).toBeUndefined()
  const other =
    'Your question of May about the frost sensors: the batch of week 12 was the wrong one, and new ones come on Friday with the crew.'
  expect(shotgunOf(other, ['anna'], toOthers(20))).toBeUndefined()
})

test('a line that many get by chance is none', () => {
  const line = 'Thursday at 3 works, see you there.'
  expect(line.split(' ').length).toBeLessThan(FEWEST_WORDS)
  expect(shotgunOf(line, ['anna'], toOthers(20, line))).toBeUndefined()
})

test('one more who got it never makes it fewer', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')), (count, to) => {
      const [fewer, more] = [count, count + 1].map(n => shotgunOf(TEXT, to, toOthers(n))?.people ?? 0)
      return more! >= fewer!
    }),
    { numRuns: 200 },
  )
})
