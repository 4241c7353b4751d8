import { FACTORS, type Side } from '../../evidence/evidence.ts'
import { type Between, isCounted, type LedgerEntry } from '../../evidence/server/ledger.queries.ts'
import { type Weighed, weigh } from '../../evidence/weigh.ts'
import type { Weighting } from '../../evidence/weighting.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay } from '../../platform/days.ts'
import { changesAhead } from '../changes-ahead.ts'
import { courseOf } from '../course.ts'
import { BASE_RATE, onScale, slopesOf, trustQuotient } from '../equation.ts'
import { beliefInterval, scoreInterval } from '../interval.ts'
import { contributionsOf, forEachFactor, tally, trustOf } from '../trust.ts'
import { type AsOf, countedOf, readLedger } from './read-ledger.ts'

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

type Look = { at: Day; weighting: Weighting; side: Side }

function showSide(weighed: readonly (Weighed & { evidence: LedgerEntry })[], { at, weighting, side }: Look) {
  const present = weighed.filter(({ day }) => day <= at)
  const trust = trustOf(tally(present, at))
  const { beliefs, score } = trust
  const first = present.reduce((first, { day }) => Math.min(first, day), at)
  const slopes = slopesOf(forEachFactor(factor => beliefs[factor].mean))
  const isKnown = present.length > 0
  const step = Math.max(1, Math.ceil((at - first) / COURSE_POINTS))
  // Each piece bears on several factors.
  const pieces = new Set(present.map(({ evidence }) => evidence))
  const ahead = changesAhead(present, { at, weighting, side })
  return {
    /** Of evidence there is none where the score is null: not known yet. */
    score: isKnown ? score : null,
    ...(isKnown ? scoreInterval(beliefs) : { low: null, high: null }),
    quotient: isKnown ? trustQuotient(forEachFactor(factor => beliefs[factor].mean)) : null,
    factors: FACTORS.map(factor => {
      const belief = beliefs[factor]
      const found = present.filter(one => one.factor === factor)
      const { low, high } = beliefInterval(belief)
      return {
        factor,
        isKnown: found.length > 0,
        evidence: found.length,
        lastOn: lastDayOf(found),
        contribution: slopes[factor] * (belief.mean - BASE_RATE),
        value: onScale(belief.mean),
        low: onScale(low),
        high: onScale(high),
        uncertainty: belief.uncertainty,
        ahead: ahead.factors[factor],
      }
    }),
    evidence: pieces.size,
    lastOn: lastDayOf(present),
    observers: countObservers(pieces),
    course: courseOf(present, { until: at, step }).map(point => ({ ...point, day: formatDay(point.day) })),
    ahead: ahead.score,
  }
}

function lastDayOf(weighed: readonly Weighed[]): string | null {
  if (weighed.length === 0) return null
  return formatDay(weighed.reduce((last, { day }) => Math.max(last, day), weighed[0]!.day))
}

function countObservers(lines: Iterable<LedgerEntry>) {
  const counts = { client: 0, document: 0, system: 0, member: 0 }
  for (const line of lines) counts[line.observedBy]++
  return counts
}
