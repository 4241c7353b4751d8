import { describe, expect, test } from 'vitest'
import type { Draft } from '../draft.ts'
import { gradeDraft } from '../grade-draft.ts'
import { RULES } from './index.ts'

const findings = (name: string, draft: string | Draft) =>
  gradeDraft(typeof draft === 'string' ? { text: draft } : draft).findings.filter(({ rule }) => rule === name)

const textOf = (draft: string | Draft) => (typeof draft === 'string' ? draft : draft.text)

describe.each(RULES)('$name', ({ name, finds, leaves }) => {
  test.each(finds.map(draft => [textOf(draft), draft]))('finds something in “%s”', (_, draft) => {
    expect(findings(name, draft as Draft)).not.toEqual([])
  })

  test.each(leaves.map(draft => [textOf(draft), draft]))('takes nothing for “%s”', (_, draft) => {
    expect(findings(name, draft as Draft).filter(({ severity }) => severity !== 'good')).toEqual([])
  })
})

test('each rule has a name of its own, a reason, and examples of both kinds', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
  for (const { name, judges, reason, finds, leaves } of RULES) {
    for (const words of [judges, reason]) expect(words.length, name).toBeGreaterThan(20)
    expect(finds.length, name).toBeGreaterThan(0)
    expect(leaves.length, name).toBeGreaterThan(0)
  }
})
