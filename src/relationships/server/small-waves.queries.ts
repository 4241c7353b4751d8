import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, formatDay } from '../../platform/days.ts'
import type { Shares } from '../history.ts'
import { type SmallWave, smallWaveOf, smallWaveReadsFrom } from '../small-wave.ts'
import './relationships.table.ts'

type Tie = { id: string; first: Day; days: Day[]; sent: number[]; received: number[] }

/**
 * A small wave for each line of a list, of the ties that it sums up. Of their days of contact only what can still be
 * seen is read, and only what a wave is drawn from: lists wait for this.
 */
export async function findSmallWaves(
  ctx: WorkspaceCtx,
  until: Day,
  lines: readonly (readonly string[])[],
): Promise<SmallWave[]> {
  const ties = await findTies(ctx, until, lines.flat())
  return lines.map(ids => {
    const summed = ids.flatMap(id => ties.get(id) ?? [])
    const first = Math.min(until, ...summed.map(tie => tie.first))
    return smallWaveOf(summed.flatMap(sharesOf), first, until)
  })
}

const sharesOf = ({ days, sent, received }: Tie): Shares[] =>
  days.map((day, i) => ({ day, sentShare: sent[i]!, receivedShare: received[i]! }))

async function findTies(ctx: WorkspaceCtx, until: Day, ids: readonly string[]): Promise<Map<string, Tie>> {
  const days = sql`from relationship_days d
    where d.workspace_id = ${ctx.workspaceId} and d.relationship_id = wanted.id and d.day <= ${formatDay(until)}::date`
  const { rows } = await sql<Tie>`
    select wanted.id, began.first - date '1970-01-01' as first, seen.*
    from unnest(${ids}::uuid[]) as wanted (id)
    cross join lateral (select min(d.day) as first ${days}) began
    cross join lateral (
      select coalesce(json_agg(d.day - date '1970-01-01'), '[]') as days,
        coalesce(json_agg(d.sent_share), '[]') as sent, coalesce(json_agg(d.received_share), '[]') as received
      ${days} and d.day >= ${formatDay(smallWaveReadsFrom(until))}::date
    ) seen
    where began.first is not null`.execute(ctx.db)
  return new Map(rows.map(tie => [tie.id, tie]))
}
