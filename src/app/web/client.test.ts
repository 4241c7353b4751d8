import { describe, expect, test } from 'vitest'
import { listRelationshipsOperation } from '../../relationships/relationships.operations.ts'
import { openSampleOperation } from '../../workspaces/workspaces.operations.ts'
import { problemOf, requestFor } from './client.ts'

describe('asking the server', () => {
  test('a question goes by its path, and what is left of it as query', () => {
    const input = { workspace: 'own', state: 'waning', search: undefined, limit: 50 }
    expect(requestFor(listRelationshipsOperation, input)).toEqual({
      url: '/api/workspaces/own/relationships?state=waning&limit=50',
      init: { method: 'GET' },
    })
  })

  test('a change travels as JSON', () => {
    const { url, init } = requestFor(openSampleOperation, { some: 'thing' })
    expect(url).toBe('/api/sample-workspace')
    expect(init).toMatchObject({ method: 'POST', body: '{"some":"thing"}' })
  })
})

describe('what went wrong', () => {
  test('a refusal keeps its own words', async () => {
    const details = { title: 'Not found', detail: 'There is no such person here.', code: 'not_found' }
    const problem = await problemOf(Response.json(details, { status: 404 }))
    expect(problem).toMatchObject({ title: 'Not found', code: 'not_found', status: 404 })
    expect(problem.message).toBe('There is no such person here.')
  })

  test('an answer that is no problem description still says its status', async () => {
    const problem = await problemOf(new Response('<h1>Bad gateway</h1>', { status: 502 }))
    expect(problem).toMatchObject({ code: 'fault', message: 'The server answered with status 502.' })
  })
})
