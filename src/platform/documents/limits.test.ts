import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as limits from './limits.ts'

test('the decision on reading documents names every limit as it is', () => {
  const path = fileURLToPath(new URL('../../../docs/decisions/0010-reading-documents.md', import.meta.url))
  const rows = readFileSync(path, 'utf8').matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm)
  expect(Object.fromEntries([...rows].map(([, name, value]) => [name, Number(value)]))).toEqual({ ...limits })
})
