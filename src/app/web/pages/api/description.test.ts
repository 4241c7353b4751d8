import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { matches, typeOf } from './description.ts'

const typed = (schema: z.ZodType) => typeOf(z.toJSONSchema(schema) as never)

describe('a type, as one would write it', () => {
  test.each([
    [z.string(), 'string'],
    [z.enum(['new', 'steady']), '"new" | "steady"'],
    [z.string().nullable(), 'string | null'],
    [z.array(z.union([z.literal(true), z.string()])), '(true | string)[]'],
    [z.object({ name: z.string(), at: z.string().optional() }), '{\n  name: string,\n  at?: string\n}'],
    [z.array(z.object({ id: z.string() })), '{\n  id: string\n}[]'],
    [z.object({}), '{}'],
  ])('%#', (schema, type) => expect(typed(schema)).toBe(type))

  test('an answer without a schema is a file', () => expect(typeOf(undefined)).toBe('a file'))
})

test('an operation is found by words from anywhere in it, in any order', () => {
  const operation = { name: 'people.edit', method: 'PATCH', path: '/people/{id}', summary: 'Change a person' }
  const is = (search: string) =>
    matches({ ...operation, isFor: '', parameters: [], body: undefined, answer: undefined }, search)
  expect(is('person patch')).toBe(true)
  expect(is('')).toBe(true)
  expect(is('person delete')).toBe(false)
})
