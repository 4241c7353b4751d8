import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test('one comes back to where one wanted to go', () => {
  expect(localPath('/own/people/p1?at=2002-01-02')).toBe('/own/people/p1?at=2002-01-02')
})

test.each([
  undefined,
  '',
  'own/relationships',
  'https://attacker.example/',
  '//attacker.example/',
  '/\\attacker.example/',
  '/.//attacker.example/',
  '/\t/attacker.example/',
  'javascript:alert(1)',
  '/api/sign-in/sign-out',
  '/sign-in?to=/sign-in',
])('%j leads to the start', text => {
  expect(localPath(text)).toBe('/')
})
