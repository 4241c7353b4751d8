import { expect, test } from 'vitest'
import { OBSERVABLE_KINDS } from '../../../evidence/observation.ts'
import { actOf, CHOICES, isMeant } from './kind-choices.ts'

const meant = (typed: string) =>
  CHOICES.flatMap(({ choices }) => choices.filter(({ act }) => isMeant(act, typed)).map(({ act }) => act))

test('everything that can be written down is offered once, in one box', () => {
  const offered = CHOICES.flatMap(({ choices }) => choices.map(({ act }) => act))
  expect([...offered].sort()).toEqual([...OBSERVABLE_KINDS, 'gift', 'referral'].sort())
})

test('an act is meant by the beginnings of its words, or of others for it', () => {
  expect(meant('dont know')).toEqual(['ignorance_admitted'])
  expect(meant('I don’t')).toEqual(['ignorance_admitted'])
  expect(meant("don't")).toEqual(['ignorance_admitted'])
  expect(meant('competitor')).toEqual(['referral'])
  expect(meant('lied')).toEqual(['deception_found'])
  expect(meant('zebra')).toEqual([])
})

test('an address that names no act opens none', () => {
  expect(actOf('gift')).toBe('gift')
  expect(actOf('seen')).toBeNull()
  expect(actOf(undefined)).toBeNull()
})
