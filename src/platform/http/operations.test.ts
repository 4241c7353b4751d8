import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { operation, requestFor } from './operations.ts'

const of = (method: 'GET' | 'PATCH') =>
  operation({
    name: 'people.one',
    method,
    path: '/workspaces/:workspace/people/:id',
    summary: '',
    permission: 'read',
    input: z.object({}),
    output: z.object({}),
  })

describe('asking for an operation', () => {
  test('a question goes by its path, and what is left of it as query', () => {
    const input = { workspace: 'own', id: 'a b', state: 'waning', search: undefined, none: null, limit: 50 }
    expect(requestFor(of('GET'), input)).toEqual({
      method: 'GET',
      path: '/workspaces/own/people/a%20b?state=waning&limit=50',
    })
  })

  test('a change travels as JSON', () => {
    expect(requestFor(of('PATCH'), { workspace: 'own', id: '1', title: null })).toEqual({
      method: 'PATCH',
      path: '/workspaces/own/people/1',
      body: '{"title":null}',
    })
  })

  test.each([undefined, null, '', '.', '..'])('a part of the path that is %j asks for nothing else', id => {
    expect(() => requestFor(of('GET'), { workspace: 'own', id })).toThrow('id: this is none')
  })
})
