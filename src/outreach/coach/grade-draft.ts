import type { Language } from '../../platform/language/english.ts'
import type { Ask } from './asks.ts'
import type { Draft } from './draft.ts'
import { type Grade, gradeOf } from './grade.ts'
import { readDraft } from './reading.ts'
import type { Found } from './rule.ts'
import { RULES } from './rules/index.ts'

export type Finding = Found & { rule: string }

export type GradedText = {
  grade: Grade
  /** A hundred less the points of the findings, and never below nothing. */
  score: number
  characters: number
  asks: readonly Ask[]
  language: Language | null
  /** In the order of the text. */
  findings: Finding[]
  /** Rules that do not know the language of the draft, and so say nothing. */
  silent: string[]
}

/** Judges a draft, rule by rule. The same draft always gets the same grade; nothing is looked up anywhere. */
export function gradeDraft(
  draft: Draft,
  { off = [] }: { off?: readonly string[] | undefined } = {},
): GradedText {
  const reading = readDraft(draft)
  const on = RULES.filter(({ name }) => !off.includes(name))
  const isKnown = ({ languages }: (typeof RULES)[number]) =>
    languages === 'every' || (reading.language !== null && languages.includes(reading.language))
  const findings = on
    .filter(isKnown)
    .flatMap(rule => rule.find(reading).map(found => ({ rule: rule.name, ...found })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const score = Math.max(
    0,
    findings.reduce((left, { points }) => left - points, 100),
  )
  return {
    grade: gradeOf(score),
    score,
    characters: reading.characters,
    asks: reading.asks,
    language: reading.language,
    findings,
    silent: on.filter(rule => !isKnown(rule)).map(({ name }) => name),
  }
}
