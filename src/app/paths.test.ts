import { expect, test } from 'vitest'
import { paths } from './paths.ts'

test('links keep the day as of which one looks', () => {
  expect(paths.relationships({ workspace: 'own', at: '2002-01-02' })).toBe('/own/relationships?at=2002-01-02')
  expect(paths.person({ workspace: 'own' }, 'p1', { member: 'm1' })).toBe('/own/people/p1?member=m1')
})

test('what is undefined or empty leaves no trace in the address', () => {
  expect(paths.relationships({ workspace: 'own' }, { search: '', state: undefined })).toBe(
    '/own/relationships',
  )
})

test('parts of a path cannot break out of it', () => {
  expect(paths.person({ workspace: 'own' }, '../x?y')).toBe('/own/people/..%2Fx%3Fy')
})
