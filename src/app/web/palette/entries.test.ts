import { expect, test } from 'vitest'
import { type Action, actionsMeant } from './entries.ts'

const action = (name: string, also?: string): Action => ({
  id: name,
  name,
  ...(also && { also }),
  run: () => {},
})
const ACTIONS = [
  action('Go to relationships'),
  action('Go to tasks', 'to-do'),
  action('Dark colours', 'theme night'),
]
const meant = (typed: string) => actionsMeant(ACTIONS, typed).map(({ name }) => name)

test('an action is meant by the beginnings of its words, in any order, or of words for it', () => {
  expect(meant('rel')).toEqual(['Go to relationships'])
  expect(meant('tas go')).toEqual(['Go to tasks'])
  expect(meant('NIGHT')).toEqual(['Dark colours'])
  expect(meant('do')).toEqual(['Go to tasks'])
})

test('nothing typed means all of them, and what none answers to means none', () => {
  expect(meant('')).toHaveLength(3)
  expect(meant('maarit')).toEqual([])
})
