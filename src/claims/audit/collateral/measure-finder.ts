import { type Finding, findClaims } from '../find-claims.ts'
import { type FoundClaim, problemsOf } from '../problems.ts'
import { factsBySection } from '../section-facts.ts'
import { unitsOf } from '../units.ts'
import { CLAIM_KINDS, CLAIM_PROBLEMS, type CollateralLabel } from './label.ts'
import { documentOf, labelledUnits } from './piece-document.ts'
import type { CollateralPiece } from './read-labels.ts'

/** How often it was found where it is, where it is not, and not found where it is. */
export type Tally = { right: number; wrong: number; missed: number }

export const precisionOf = ({ right, wrong }: Tally): number => right / (right + wrong)
export const recallOf = ({ right, missed }: Tally): number => right / (right + missed)
export const f1Of = (tally: Tally): number =>
  (2 * tally.right) / (2 * tally.right + tally.wrong + tally.missed)

export type Measured = {
  claims: Tally
  /** Of the claims rightly found, how many are given their kind. */
  kindsRight: number
  kinds: Record<string, Tally>
  /** Of the claims rightly found. */
  problems: Record<string, Tally>
  /** With our own splitting into units: a label is found where a found claim and it overlap by half. */
  split: Tally
}

export function measureFinder(pieces: readonly CollateralPiece[]): Measured {
  const measured: Measured = {
    claims: none(),
    kindsRight: 0,
    kinds: Object.fromEntries(CLAIM_KINDS.map(kind => [kind, none()])),
    problems: Object.fromEntries(CLAIM_PROBLEMS.map(problem => [problem, none()])),
    split: none(),
  }
  for (const piece of pieces) {
    const findings = findClaims(labelledUnits(piece))
    const facts = factsBySection(findings)
    for (const [at, finding] of findings.entries()) {
      const label = piece.labels[at]!
      count(measured.claims, finding.claim, label.claim)
      for (const kind of CLAIM_KINDS)
        count(
          measured.kinds[kind]!,
          finding.claim && finding.kind === kind,
          label.claim && label.kind === kind,
        )
      if (!finding.claim || !label.claim) continue
      if (finding.kind === label.kind) measured.kindsRight += 1
      const problems = problemsOf(finding as FoundClaim, facts.get(finding.unit.section)!)
      for (const problem of CLAIM_PROBLEMS)
        count(measured.problems[problem]!, problems.includes(problem), label.problems.includes(problem))
    }
    measureSplit(measured.split, piece)
  }
  return measured
}

const none = (): Tally => ({ right: 0, wrong: 0, missed: 0 })

function count(tally: Tally, isFound: boolean, isThere: boolean): void {
  if (isFound && isThere) tally.right += 1
  else if (isFound) tally.wrong += 1
  else if (isThere) tally.missed += 1
}

function measureSplit(tally: Tally, piece: CollateralPiece): void {
  const document = documentOf(piece)
  const found = findClaims(unitsOf(document))
    .filter((finding): finding is Finding & { claim: true } => finding.claim)
    .map(({ unit }) => {
      const places = document.places[unit.block]!
      return { start: places[unit.start]!, end: places[unit.end - 1]! + 1 }
    })
  const labels = piece.labels.filter(label => label.claim)
  tally.right += labels.filter(label => found.some(claim => overlapByHalf(label, claim))).length
  tally.missed += labels.filter(label => !found.some(claim => overlapByHalf(label, claim))).length
  tally.wrong += found.filter(claim => !labels.some(label => overlapByHalf(label, claim))).length
}

function overlapByHalf(label: CollateralLabel, claim: { start: number; end: number }): boolean {
  const shared = Math.min(label.end, claim.end) - Math.max(label.start, claim.start)
  return shared * 2 >= label.end - label.start
}
