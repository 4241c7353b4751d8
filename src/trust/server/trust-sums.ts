import { sql } from 'kysely'
import { isCounted, listEntries } from '../../evidence/server/ledger.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { weigh } from '../../evidence/weigh.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { rowsOf } from '../../platform/database/rows.ts'
import { formatDay, parseDay } from '../../platform/days.ts'
import { trustChanged } from '../../relationships/server/trust-marks.ts'
import { addTo, type RunningSum } from '../running-sums.ts'
import type { TieSide } from './observe.ts'
import type { TrustSumsTable } from './trust.table.ts'

export type Sums = RunningSum[]

/** The sums of one side of a tie; undefined where they were made with other weights than those in force. */
export async function findSums(
  ctx: WorkspaceCtx,
  tie: TieSide,
  weighting: number,
): Promise<Sums | undefined> {
  const rows = await ctx.db
    .selectFrom('trust_sums')
    .selectAll()
    .where('workspace_id', '=', ctx.workspaceId)
    .where('person_id', '=', tie.personId)
    .where('member_id', '=', tie.memberId)
    .where('side', '=', tie.side)
    .execute()
  if (rows.some(row => row.weighting !== weighting)) return undefined
  return rows.map(sumOf)
}

/** Makes the sums of one side of a tie anew from its evidence. */
export async function remakeSums(ctx: WorkspaceCtx, tie: TieSide): Promise<Sums> {
  const weighting = await weightingInForce(ctx)
  const lines = await listEntries(ctx, { person: tie.personId, member: tie.memberId }, tie.side)
  const sums: Sums = []
  for (const one of weigh(lines.filter(isCounted), weighting)) addTo(sums, one)
  await sql`delete from trust_sums where workspace_id = ${ctx.workspaceId} and person_id = ${tie.personId}::uuid
    and member_id = ${tie.memberId}::uuid and side = ${tie.side}`.execute(ctx.db)
  await writeSums(ctx, tie, sums, weighting.version)
  return sums
}

export async function writeSums(ctx: WorkspaceCtx, tie: TieSide, sums: Sums, weighting: number) {
  await trustChanged(ctx, tie.personId)
  if (sums.length === 0) return
  const rows = sums.map(sum => rowOf(ctx, tie, sum, weighting))
  await sql`
    insert into trust_sums select * from ${rowsOf('trust_sums', rows)}
    on conflict (workspace_id, person_id, member_id, side, factor, part, half_life_days) do update
      set weighting = excluded.weighting, on_day = excluded.on_day, good = excluded.good, bad = excluded.bad`.execute(
    ctx.db,
  )
}

const halfLifeOf = (row: TrustSumsTable) => (row.half_life_days === NEVER ? null : row.half_life_days)

const sumOf = (row: TrustSumsTable): RunningSum => ({
  factor: row.factor,
  part: row.part,
  halfLifeDays: halfLifeOf(row),
  on: parseDay(row.on_day)!,
  good: row.good,
  bad: row.bad,
})

const rowOf = (ctx: WorkspaceCtx, tie: TieSide, sum: RunningSum, weighting: number): TrustSumsTable => ({
  workspace_id: ctx.workspaceId,
  person_id: tie.personId,
  member_id: tie.memberId,
  side: tie.side,
  factor: sum.factor,
  part: sum.part,
  half_life_days: sum.halfLifeDays ?? NEVER,
  weighting,
  on_day: formatDay(sum.on),
  good: sum.good,
  bad: sum.bad,
})

/** In place of infinity, which JSON does not have: a half-life that nothing else can have. */
const NEVER = 0
