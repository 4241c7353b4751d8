import type { z } from 'zod'
import { type Evidence, FACTORS, type Side, type Source } from '../../evidence/evidence.ts'
import { isCounted, type LedgerLine, listEvidence } from '../../evidence/server/ledger.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { linesSaid, type Said } from '../../evidence/server/write-evidence.ts'
import { weigh, weighOne } from '../../evidence/weigh.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { onScale } from '../equation.ts'
import type { foreseenSchema } from '../recording.operations.ts'
import { isInFavour, SELF_REPORT_LIMIT } from '../self-report.ts'
import { tally, trustOf } from '../trust.ts'

type Of = { personId: string; side: Side }
type Foreseen = z.input<typeof foreseenSchema>

/**
 * What the score between all of us and somebody would be today if a fact said this: in the place of what it says by
 * now, if it says anything.
 */
export async function foreseeFact(ctx: WorkspaceCtx, source: Source, said: Said, of: Of): Promise<Foreseen> {
  const added = (await linesSaid(ctx, source, said)).filter(
    line => line.personId === of.personId && line.side === of.side && isCounted(line),
  )
  return foresee(ctx, of, { added, replaces: source })
}

type Change = { added: readonly Evidence[]; replaces?: Source }

/** The same of some evidence that no fact says yet. */
export async function foresee(
  ctx: WorkspaceCtx,
  { personId, side }: Of,
  { added, replaces }: Change,
): Promise<Foreseen> {
  const today = await todayIn(ctx)
  const weighting = await weightingInForce(ctx)
  const ledger = (await listEvidence(ctx, { person: personId }, side)).filter(isCounted)
  const isReplaced = ({ sourceKind, sourceId }: LedgerLine) =>
    sourceKind === replaces?.kind && sourceId === replaces.id
  const look = (lines: readonly Evidence[]) => ({
    ...trustOf(tally(weigh(lines, weighting), today)),
    isKnown: lines.some(({ day }) => day <= today),
  })
  const before = look(ledger)
  const after = look([...ledger.filter(line => !isReplaced(line)), ...added])
  const says = added.flatMap(line => weighOne(line, weighting, 1))
  const said = ledger.filter(isReplaced).flatMap(line => weighOne<Evidence>(line, weighting, 1))
  const isOurOwnWord = says.some(one => one.isSelfReported && isInFavour(one.factor, one.valence))
  return {
    side,
    before: before.isKnown ? before.score : null,
    after: after.isKnown ? after.score : null,
    changesLedger: saidBy(ledger.filter(isReplaced)) !== saidBy(added),
    factors: FACTORS.filter(factor => [...said, ...says].some(one => one.factor === factor)).map(factor => ({
      factor,
      before: onScale(before.beliefs[factor].mean),
      after: onScale(after.beliefs[factor].mean),
    })),
    isOurOwnWord,
    limit: onScale(SELF_REPORT_LIMIT),
    isAtLimit: isOurOwnWord && says.some(({ factor }) => after.selfReportScales[factor] < 1),
  }
}

/** What some lines say, to tell whether others say the same. */
const saidBy = (lines: readonly Evidence[]) =>
  lines
    .map(({ kind, degree, share, day, observedBy }) => [kind, degree, share, day, observedBy].join(' '))
    .sort()
    .join('; ')
