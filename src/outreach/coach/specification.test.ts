import { describe, expect, test } from 'vitest'
import { gradeDraft } from './grade-draft.ts'
import { SPECIFICATION } from './specification.ts'

describe.each(Object.entries(SPECIFICATION))('%s', (_, drafts) => {
  test.each(drafts)('$grade: $because', ({ grade, because: _, ...draft }) => {
    const { grade: given, score, findings } = gradeDraft(draft)
    const points = findings.filter(({ points }) => points > 0).map(({ rule, points }) => `${rule} ${points}`)
    expect(given, `${score}: ${points.join(', ')}`).toBe(grade)
  })
})
