import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CLAIM_KINDS, CLAIM_PROBLEMS } from './collateral/label.ts'
import { COMPARISON_FAULTS } from './comparisons.ts'
import { REQUIREMENT_PARTS } from './requirements.ts'

test('the guide lists every kind, problem, fault and part that there is', () => {
  const guide = readFileSync(new URL('../../../docs/guides/collateral.md', import.meta.url), 'utf8')
  const listed = (head: string) => {
    const rows = guide
      .slice(guide.indexOf(`| ${head} |`))
      .split('\n\n')[0]!
      .split('\n')
      .slice(2)
    return rows.map(row => row.split('|')[1]!.trim())
  }
  expect(listed('kind')).toEqual([...CLAIM_KINDS])
  expect(listed('problem')).toEqual([...CLAIM_PROBLEMS])
  expect(listed('fault')).toEqual([...COMPARISON_FAULTS])
  expect(listed('part')).toEqual([...REQUIREMENT_PARTS])
})
