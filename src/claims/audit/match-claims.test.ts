import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLAIM_STATES } from '../claim-state.ts'
import { type ClaimMatch, claimMatcher, isProvedBy, type RegisteredClaim } from './match-claims.ts'
import { CONTRADICTING, DIFFERENT, SAME } from './match-specification.ts'

const registered = (text: string, over: Partial<RegisteredClaim> = {}): RegisteredClaim => ({
  id: 'it',
  text,
  value: null,
  unit: null,
  state: 'evidenced',
  ...over,
})
const match = (here: string, there: string): ClaimMatch | null => claimMatcher([registered(there)])(here)

describe('claims that say the same are known again', () => {
  test.each(SAME)('%s = %s', (here, there) => {
    expect(match(here, there)).toMatchObject({ id: 'it' })
    expect(match(here, there)?.contradiction).toBeUndefined()
    expect(match(there, here)?.contradiction).toBeUndefined()
  })
})

describe('claims of different things are not', () => {
  test.each(DIFFERENT)('%s ≠ %s', (here, there) => {
    expect(match(here, there)).toBeNull()
  })
})

describe('the same with another figure contradicts', () => {
  test.each(CONTRADICTING)('%s ≠ %s', (here, there, figure, other) => {
    expect(match(here, there)?.contradiction).toEqual({ here: figure, register: other })
  })
})

test('there are sixty pairs and more', () => {
  expect(SAME.length + DIFFERENT.length + CONTRADICTING.length).toBeGreaterThanOrEqual(60)
})

test('a match tells the words and the figures by which it is one', () => {
  const found = match('4,000 clients use Porla.', 'Porla is used by 4000 customers')
  expect(found?.sharedNumbers).toEqual(['4,000'])
  expect(found?.sharedWords).toContain('porla')
})

test('a sentence that says two things is known by the one that is not carried', () => {
  const find = claimMatcher([
    registered('A failing bearing is announced at least a week ahead.', { id: 'bearing' }),
    registered('We hear couplings as well as we hear bearings.', { id: 'coupling', state: 'refuted' }),
  ])
  const both =
    'A failing bearing is announced at least a week ahead, and we hear couplings as well as we hear bearings.'
  expect(find(both)?.id).toBe('coupling')
  expect(find('A failing bearing is announced at least a week ahead.')?.id).toBe('bearing')
})

test('what is said word for word is known by itself, however like it something refuted is', () => {
  const said = 'Porla hears bearings before they break.'
  const refuted = registered('Porla hears couplings before they break.', { id: 'coupling', state: 'refuted' })
  for (const register of [
    [registered(said), refuted],
    [refuted, registered(said)],
  ])
    expect(claimMatcher(register)(said)?.id).toBe('it')
})

test('the figure that the register keeps beside its text counts', () => {
  const find = claimMatcher([registered('Alarms are useful', { value: 72, unit: '%' })])
  expect(find('72 per cent of alarms are useful')?.contradiction).toBeUndefined()
  expect(find('89 per cent of alarms are useful')?.contradiction).toEqual({
    here: '89 per cent',
    register: '72 %',
  })
})

test('of two claims of the register the one that agrees is taken', () => {
  const find = claimMatcher([
    registered('We cut scrap by 32 %.', { id: 'old' }),
    registered('We cut scrap by 40 %.', { id: 'new' }),
  ])
  expect(find('Scrap cut by 40 %')?.id).toBe('new')
})

test('only what is evidenced or confirmed, and not said otherwise here, is proved', () => {
  const proving = CLAIM_STATES.filter(state =>
    isProvedBy(claimMatcher([registered('Scrap fell by 12 %.', { state })])('Scrap fell by 12 %.')!),
  )
  expect(proving).toEqual(['evidenced', 'confirmed'])
  expect(isProvedBy(match('Scrap fell by 21 %.', 'Scrap fell by 12 %.')!)).toBe(false)
})

const words = fc.uniqueArray(
  fc.constantFrom(
    'alarms',
    'pumps',
    'useful',
    'harbour',
    'sensor',
    'bearing',
    'night',
    'office',
    'drawing',
    'parcel',
  ),
  { minLength: 1, maxLength: 8 },
)

test('the order of words says nothing', () => {
  fc.assert(
    fc.property(words, words, (here, there) => {
      const one = match(here.join(' '), there.join(' '))
      const turned = match([...here].reverse().join(' '), there.join(' '))
      expect(turned).toEqual(one)
      expect(match(there.join(' '), here.join(' '))?.score).toBe(one?.score)
    }),
  )
})

test('a figure that agrees never lowers a score', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 2, max: 999 }), (here, there, figure) => {
      const without = match(here.join(' '), there.join(' '))
      const both = match(`${here.join(' ')} ${figure} %`, `${there.join(' ')} ${figure} %`)
      expect(both?.score ?? 0).toBeGreaterThanOrEqual(without?.score ?? 0)
    }),
  )
})
