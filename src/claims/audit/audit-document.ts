import { isEnglish } from '../../platform/language/english.ts'
import type { Range } from '../../platform/language/range.ts'
import type { ClaimState } from '../claim-state.ts'
import { type Advice, adviceOn } from './advice.ts'
import { CLAIM_KINDS, CLAIM_PROBLEMS, type ClaimKind, type ClaimProblem } from './collateral/label.ts'
import { type Comparison, comparisonsIn } from './comparisons.ts'
import type { AuditableDocument } from './document.ts'
import { isExact } from './exactness.ts'
import { findClaims } from './find-claims.ts'
import { type ClaimMatch, claimMatcher, isProvedBy, type RegisteredClaim } from './match-claims.ts'
import { type FoundClaim, problemsOf } from './problems.ts'
import { type Requirement, requirementsIn } from './requirements.ts'
import { factsBySection, type SectionFacts } from './section-facts.ts'
import { type Unit, unitsOf } from './units.ts'

/** A claim found in a document; start and end are those of the words that make it one, in the text of its block. */
export type AuditedClaim = Range & {
  text: string
  page: number
  block: number
  kind: ClaimKind
  exact: boolean
  /** Whether the register has it in a state that carries it. */
  proved: boolean
  problems: ({ problem: ClaimProblem } & Advice)[]
  register?: Omit<ClaimMatch, 'state'> & { state: ClaimState }
}

export type DocumentAudit = {
  file: string
  language: 'english' | 'other'
  claims: AuditedClaim[]
  comparisons: Comparison[]
  requirements: Requirement[]
  doubts: string[]
  counts: {
    units: number
    claims: number
    exact: number
    proved: number
    kinds: Record<ClaimKind, number>
    problems: Record<ClaimProblem, number>
  }
}

/** A section of fewer words is taken for of the same language as the rest. */
const FEWEST_WORDS = 12

/**
 * Everything that is to be said of a piece of collateral: its claims with what is wrong with each and whether the
 * register carries it, its comparisons, its requirements. Rules and no model; the same document gives the same audit.
 */
export function auditDocument(
  file: string,
  document: AuditableDocument,
  register: readonly RegisteredClaim[] = [],
): DocumentAudit {
  const all = unitsOf(document)
  const isRead = isEnglish(all.map(({ text }) => text).join('\n'))
  const units = isRead ? withoutForeign(all) : []
  const findings = findClaims(units)
  const facts = factsBySection(findings)
  const match = claimMatcher(register)
  const claims = findings
    .filter((finding): finding is FoundClaim => finding.claim)
    .map(found => auditedOf(found, facts.get(found.unit.section)!, match))
  return {
    file,
    language: isRead ? 'english' : 'other',
    claims,
    comparisons: isRead ? comparisonsIn(document) : [],
    requirements: requirementsIn(units),
    doubts: [...document.doubts, ...doubtsOf(isRead, all.length - units.length)],
    counts: countsOf(units, claims),
  }
}

/** Sections in another language are left out; what the rules say of them would be noise. */
function withoutForeign(units: readonly Unit[]): Unit[] {
  const texts = new Map<number, string>()
  for (const { section, text } of units) texts.set(section, `${texts.get(section) ?? ''}\n${text}`)
  const foreign = new Set(
    [...texts]
      .filter(([, text]) => (text.match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS && !isEnglish(text))
      .map(([section]) => section),
  )
  return units.filter(({ section }) => !foreign.has(section))
}

function auditedOf(
  { unit, kind, words, claim }: FoundClaim,
  facts: SectionFacts,
  match: (text: string) => ClaimMatch | null,
): AuditedClaim {
  const register = match(unit.text)
  const proved = register !== null && isProvedBy(register)
  const problems = problemsOf({ unit, kind, words, claim }, facts)
    // What the register carries is supported, though the page does not say so.
    .filter(problem => !(proved && problem === 'unsupported'))
  return {
    start: unit.start + words.start,
    end: unit.start + words.end,
    text: unit.text,
    page: unit.page,
    block: unit.block,
    kind,
    exact: isExact(unit, facts),
    proved,
    problems: problems.map(problem => ({ problem, ...adviceOn(kind, problem) })),
    ...(register ? { register } : {}),
  }
}

function doubtsOf(isRead: boolean, left: number): string[] {
  if (!isRead)
    return ['It is not in English as far as can be told, and claims are looked for in English alone.']
  if (left === 0) return []
  return [
    `${left} ${left === 1 ? 'sentence was' : 'sentences were'} left out: not in English as far as can be told.`,
  ]
}

function countsOf(units: readonly Unit[], claims: readonly AuditedClaim[]): DocumentAudit['counts'] {
  const count = (is: (claim: AuditedClaim) => boolean) => claims.filter(is).length
  return {
    units: units.length,
    claims: claims.length,
    exact: count(({ exact }) => exact),
    proved: count(({ proved }) => proved),
    kinds: Object.fromEntries(CLAIM_KINDS.map(kind => [kind, count(claim => claim.kind === kind)])) as Record<
      ClaimKind,
      number
    >,
    problems: Object.fromEntries(
      CLAIM_PROBLEMS.map(of => [of, count(({ problems }) => problems.some(({ problem }) => problem === of))]),
    ) as Record<ClaimProblem, number>,
  }
}
