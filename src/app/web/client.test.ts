import { describe, expect, test } from 'vitest'
import { problemOf } from './client.ts'

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
