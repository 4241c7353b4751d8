import { describe, expect, test } from 'vitest'
import { KEYS } from './keys.ts'
import { matchKey } from './match-key.ts'

const press = (key: string, { at = 0, withMod = false } = {}) => ({ key, at, withMod })
const does = (before: ReturnType<typeof press> | undefined, now: ReturnType<typeof press>) =>
  matchKey(KEYS, before, now)?.does

describe('a key', () => {
  test('does one thing by itself and another after g', () => {
    expect(does(undefined, press('t'))).toBe('Add a task')
    expect(does(press('g'), press('t', { at: 300 }))).toBe('Tasks')
  })

  test('pressed long after g stands by itself', () => {
    expect(does(press('g'), press('t', { at: 5000 }))).toBe('Add a task')
    expect(does(press('g'), press('r', { at: 5000 }))).toBeUndefined()
  })

  test('with Ctrl or ⌘ is another key', () => {
    expect(does(undefined, press('k', { withMod: true }))).toBe('Search, or do something')
    expect(does(undefined, press('k'))).toBe('The line before')
    expect(does(undefined, press('j', { withMod: true }))).toBeUndefined()
    expect(does(press('g', { withMod: true }), press('r', { at: 300 }))).toBeUndefined()
  })

  test('stands once in each place', () => {
    const said = KEYS.map(({ keys, where }) => `${where}: ${keys.join(' ')}`)
    expect(new Set(said).size).toBe(said.length)
  })
})
