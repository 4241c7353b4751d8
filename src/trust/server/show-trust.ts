import { FACTORS, type Side } from '../../evidence/evidence.ts'
import {
  type Between,
  isCounted,
  type LedgerLine,
  listEvidence,
} from '../../evidence/server/ledger.queries.ts'
import { getWeighting, weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { type Weighed, weigh } from '../../evidence/weigh.ts'
import type { Weighting } from '../../evidence/weighting.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay, parseDay, startOfDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { changesAhead } from '../changes-ahead.ts'
import { courseOf } from '../course.ts'
import { onScale, trustQuotient } from '../equation.ts'
import { beliefInterval, scoreInterval } from '../interval.ts'
import { contributionsOf, forEachFactor, tally, trustOf } from '../trust.ts'

/**
 * As of which day, and by what: evidence and weights as they are known now, or as they were known on that day; or the
 * weights of one version.
 */
export type AsOf = { at?: string | undefined; known?: 'now' | 'then'; weighting?: number | undefined }

/** About how many points a course is drawn with; days apart, never less than one. */
const COURSE_POINTS = 120

/** Where both sides stand with each other on a day, through what course they came there, and what would change it. */
export async function showTrust(ctx: WorkspaceCtx, between: Between, asOf: AsOf) {
  const { at, weighting, lines } = await readLedger(ctx, between, asOf)
  const show = (side: Side) => showSide(weigh(countedOf(lines, side), weighting), { at, weighting, side })
  return { asOf: formatDay(at), weighting: weighting.version, ours: show('ours'), theirs: show('theirs') }
}

/** Each piece of evidence with what it contributes to the score of its side, the weightiest first. */
export async function listContributions(ctx: WorkspaceCtx, between: Between, asOf: AsOf) {
  const { at, weighting, lines } = await readLedger(ctx, between, asOf)
  const contributions = (['ours', 'theirs'] as const).flatMap(side => {
    const weighed = weigh(countedOf(lines, side), weighting)
    return contributionsOf(weighed, at, trustOf(tally(weighed, at)))
  })
  const uncounted = lines.filter(line => !isCounted(line))
  return { at, weighting: weighting.version, contributions, uncounted }
}

/** How far we have reason to believe somebody: what their word for somebody else is worth. */
export async function believedCredible(
  ctx: WorkspaceCtx,
  { memberId, personId }: { memberId: string; personId: string },
): Promise<number> {
  const between = { person: personId, member: memberId }
  const { at, weighting, lines } = await readLedger(ctx, between, {})
  return trustOf(tally(weigh(countedOf(lines, 'theirs'), weighting), at)).beliefs.credibility.mean
}

const countedOf = (lines: readonly LedgerLine[], side: Side) =>
  lines.filter(line => line.side === side && isCounted(line))

async function readLedger(ctx: WorkspaceCtx, between: Between, { at, known = 'now', weighting }: AsOf) {
  const day = at === undefined ? await todayIn(ctx) : parseDay(at)
  if (day === undefined) throw new Refusal('invalid', `“${at}” is not a day; a day is written 2024-03-31.`)
  const end = startOfDay(day + 1)
  const lines = (await listEvidence(ctx, between)).filter(line => line.day <= day)
  return {
    at: day,
    weighting: await weightingFor(ctx, weighting, known === 'then' ? end : undefined),
    lines: known === 'then' ? lines.filter(line => line.recordedAt < end.getTime()).map(asKnown(end)) : lines,
  }
}

const weightingFor = (ctx: WorkspaceCtx, version: number | undefined, at?: Date): Promise<Weighting> =>
  version === undefined ? weightingInForce(ctx, at) : getWeighting(ctx, version)

/** A line before what was said against it later. */
const asKnown =
  (end: Date) =>
  (line: LedgerLine): LedgerLine => ({
    ...line,
    withdrawnAt: line.withdrawnAt && line.withdrawnAt < end ? line.withdrawnAt : null,
    contestedBy: line.contestedAt && line.contestedAt < end ? line.contestedBy : null,
  })

type Look = { at: Day; weighting: Weighting; side: Side }

function showSide(weighed: readonly (Weighed & { evidence: LedgerLine })[], { at, weighting, side }: Look) {
  const present = weighed.filter(({ day }) => day <= at)
  const trust = trustOf(tally(present, at))
  const { beliefs, score } = trust
  const first = present.reduce((first, { day }) => Math.min(first, day), at)
  const isKnown = present.length > 0
  const step = Math.max(1, Math.ceil((at - first) / COURSE_POINTS))
  return {
    /** Of evidence there is none where the score is null: not known yet. */
    score: isKnown ? score : null,
    ...(isKnown ? scoreInterval(beliefs) : { low: null, high: null }),
    quotient: isKnown ? trustQuotient(forEachFactor(factor => beliefs[factor].mean)) : null,
    factors: FACTORS.map(factor => {
      const belief = beliefs[factor]
      const isFactorKnown = present.some(one => one.factor === factor)
      const { low, high } = beliefInterval(belief)
      return {
        factor,
        isKnown: isFactorKnown,
        value: onScale(belief.mean),
        low: onScale(low),
        high: onScale(high),
        uncertainty: belief.uncertainty,
      }
    }),
    evidence: new Set(present.map(({ evidence }) => evidence.id)).size,
    lastOn: isKnown ? formatDay(Math.max(...present.map(({ day }) => day))) : null,
    observers: countBy(present.map(({ evidence }) => evidence)),
    course: courseOf(present, { until: at, step }).map(point => ({ ...point, day: formatDay(point.day) })),
    ahead: changesAhead(present, { at, weighting, side }),
  }
}

function countBy(lines: readonly LedgerLine[]) {
  const counts = { client: 0, document: 0, system: 0, member: 0 }
  for (const line of new Set(lines)) counts[line.observedBy]++
  return counts
}
