import type { Side } from '../../evidence/evidence.ts'
import {
  type Between,
  isCounted,
  type LedgerEntry,
  listEntries,
} from '../../evidence/server/ledger.queries.ts'
import { getWeighting, weightingInForce } from '../../evidence/server/weightings.queries.ts'
import type { Weighting } from '../../evidence/weighting.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { parseDay, startOfDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'

/**
 * As of which day, and by what: evidence and weights as they are known now, or as they were known on that day; or the
 * weights of one version.
 */
export type AsOf = { at?: string | undefined; known?: 'now' | 'then'; weighting?: number | undefined }

/** What counts of one side. */
export const countedOf = <One extends LedgerEntry>(lines: readonly One[], side: Side) =>
  lines.filter(line => line.side === side && isCounted(line))

/**
 * The ledger between some people up to a day, as it is known now or was known then, and the weights to read it by:
 * no more of its lines than measuring needs.
 */
export const readLedger = (ctx: WorkspaceCtx, between: Between, asOf: AsOf) =>
  readLines(ctx, listEntries, between, asOf)

/** The same, of as much of each line as `list` gives. */
export async function readLines<One extends LedgerEntry>(
  ctx: WorkspaceCtx,
  list: (ctx: WorkspaceCtx, between: Between) => Promise<One[]>,
  between: Between,
  { at, known = 'now', weighting }: AsOf,
) {
  const day = at === undefined ? await todayIn(ctx) : parseDay(at)
  if (day === undefined) throw new Refusal('invalid', `“${at}” is not a day; a day is written 2024-03-31.`)
  const end = startOfDay(day + 1)
  const lines = (await list(ctx, between)).filter(line => line.day <= day)
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
  <One extends LedgerEntry>(line: One): One => ({
    ...line,
    withdrawnAt: line.withdrawnAt && line.withdrawnAt < end ? line.withdrawnAt : null,
    contestedBy: line.contestedAt && line.contestedAt < end ? line.contestedBy : null,
  })
