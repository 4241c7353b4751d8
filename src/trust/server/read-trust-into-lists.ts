import type { Side } from '../../evidence/evidence.ts'
import { isCounted, listEntriesAbout } from '../../evidence/server/ledger.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { type Weighed, weigh } from '../../evidence/weigh.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, parseDay } from '../../platform/days.ts'
import { readingsAt } from '../../relationships/server/read-relationships.ts'
import {
  bringTrustUpToDate,
  type ReadTrust,
  type Score,
  type WhoseTrust,
} from '../../relationships/server/trust-readings.ts'
import { tally, trustOf } from '../trust.ts'

/** Has lists of a day show where both sides stand, as pages show it: to be called before a list is asked for. */
export async function readTrustIntoLists(ctx: WorkspaceCtx, at?: string | undefined) {
  const { asOf } = await readingsAt(ctx, at)
  await bringTrustUpToDate(ctx, asOf, (ctx, whose) => scoresOf(ctx, whose, parseDay(asOf)!))
}

async function scoresOf(ctx: WorkspaceCtx, whose: WhoseTrust, at: Day): Promise<ReadTrust> {
  const lines = (await listEntriesAbout(ctx, whose, at)).filter(isCounted)
  const weighed = weigh(lines, await weightingInForce(ctx))
  const tieOf = ({ memberId, personId }: (typeof lines)[number]) => `${memberId} ${personId}`
  const ties = scoresBy(weighed, at, tieOf)
  return {
    ties: new Map(
      [...ties].map(([tie, score]) => {
        const [memberId, personId] = tie.split(' ') as [string, string]
        return [tie, { ...score, memberId, personId }]
      }),
    ),
    people: scoresBy(weighed, at, ({ personId }) => personId),
    // Of others not everybody's evidence is here.
    organisations: scoresBy(weighed, at, ({ organisationId }) =>
      whose === 'everybody' || whose.organisations.includes(organisationId!) ? organisationId : null,
    ),
  }
}

/** The scores of what the evidence is put together by; of a side without any, none. */
function scoresBy<One extends { side: Side }>(
  weighed: readonly (Weighed & { evidence: One })[],
  at: Day,
  keyOf: (evidence: One) => string | null,
): Map<string, Score> {
  const found = new Map<string, Record<Side, Weighed[]>>()
  for (const one of weighed) {
    const key = keyOf(one.evidence)
    if (key === null) continue
    const sides = found.get(key) ?? { ours: [], theirs: [] }
    sides[one.evidence.side].push(one)
    found.set(key, sides)
  }
  const score = (side: readonly Weighed[]) => (side.length > 0 ? trustOf(tally(side, at)).score : null)
  return new Map(
    [...found].map(([key, { ours, theirs }]) => [key, { ours: score(ours), theirs: score(theirs) }]),
  )
}
