import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CUT_POINTS, GRADES } from '../src/outreach/coach/grade.ts'
import { RULES } from '../src/outreach/coach/rules/index.ts'
import { SPECIFICATION } from '../src/outreach/coach/specification.ts'
import { ROOT } from './setup/sources.ts'

const guide = (await readFile(join(ROOT, 'docs/guides/writing.md'), 'utf8')).replace(/\s+/g, ' ')

test('the guide to writing says of each rule what it judges, and of no other', () => {
  for (const { name, judges, languages } of RULES) {
    const knows = languages === 'every' ? 'every language' : 'English'
    expect(guide, name).toContain(`| \`${name}\` | ${judges} | ${knows} |`)
  }
  expect(guide.match(/\| `[a-z-]+` \|/g)).toHaveLength(RULES.length)
})

test('and the points that earn each grade, and how many drafts were graded by hand', () => {
  for (const grade of GRADES.slice(0, -1)) {
    expect(guide).toMatch(new RegExp(`\\*\\*${grade}\\*\\* from ${CUT_POINTS[grade]}\\b`))
  }
  expect(guide).toContain(`written down as ${Object.values(SPECIFICATION).flat().length} drafts`)
})
