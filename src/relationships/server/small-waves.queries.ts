import { sql } from 'kysely'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { type Day, dayOf, formatDay } from '../../platform/days.ts'
import type { Shares } from '../history.ts'
import { type SmallWave, smallWaveOf, smallWaveReadsFrom } from '../small-wave.ts'
import './relationships.table.ts'

/** A line of a list: the ties that it sums up, and when the first contact was. */
type Line = { ids: readonly string[]; firstAt: Date }

type Tie = { id: string; days: Day[]; sent: number[]; received: number[] }

/**
 * A small wave for each line. Of the days of contact only those that can still be seen are read, and of those only
 * what a wave is drawn from: lists wait for this.
 */
export async function findSmallWaves(
  ctx: WorkspaceCtx,
  until: Day,
  lines: readonly Line[],
): Promise<SmallWave[]> {
  const ties = await findTies(
    ctx,
    until,
    lines.flatMap(({ ids }) => ids),
  )
  return lines.map(({ ids, firstAt }) => {
    const shares = ids.flatMap(id => sharesOf(ties.get(id)!))
    return smallWaveOf(shares, dayOf(firstAt), until)
  })
}

const sharesOf = ({ days, sent, received }: Tie): Shares[] =>
  days.map((day, i) => ({ day, sentShare: sent[i]!, receivedShare: received[i]! }))

async function findTies(ctx: WorkspaceCtx, until: Day, ids: readonly string[]): Promise<Map<string, Tie>> {
  const { rows } = await sql<Tie>`
    select wanted.id, seen.*
    from unnest(${ids}::uuid[]) as wanted (id)
    cross join lateral (
      select coalesce(json_agg(d.day - date '1970-01-01'), '[]') as days,
        coalesce(json_agg(d.sent_share), '[]') as sent, coalesce(json_agg(d.received_share), '[]') as received
      from relationship_days d
      where d.workspace_id = ${ctx.workspaceId} and d.relationship_id = wanted.id
        and d.day between ${formatDay(smallWaveReadsFrom(until))}::date and ${formatDay(until)}::date
    ) seen`.execute(ctx.db)
  return new Map(rows.map(tie => [tie.id, tie]))
}
