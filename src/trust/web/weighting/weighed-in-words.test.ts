import { expect, test } from 'vitest'
import { weighedInWords } from './weighed-in-words.ts'

test('a version of the weights is named with the days between which it was in force', () => {
  const versions = [
    { version: 2, publishedAt: '2026-06-04T10:00:00Z' },
    { version: 1, publishedAt: '2026-05-03T10:00:00Z' },
    { version: 0, publishedAt: null },
  ]
  expect(versions.map((_, i) => weighedInWords(versions, i))).toEqual([
    'version 2, in force since 4 Jun 2026',
    'version 1, in force from 3 May 2026 to 4 Jun 2026',
    'version 0, in force until 3 May 2026',
  ])
  expect(weighedInWords(versions.slice(2), 0)).toBe('version 0')
})
