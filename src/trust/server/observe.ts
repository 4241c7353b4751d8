import { sql } from 'kysely'
import { MOST_HALVINGS } from '../../evidence/damping.ts'
import type { Side, Source } from '../../evidence/evidence.ts'
import { isCounted, type LedgerLine } from '../../evidence/server/ledger.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { type Said, writeEvidence } from '../../evidence/server/write-evidence.ts'
import { weighOne } from '../../evidence/weigh.ts'
import { inTransaction, type WorkspaceCtx } from '../../platform/context.ts'
import { addTo } from '../running-sums.ts'
import { findSums, remakeSums, writeSums } from './trust-sums.ts'

/** One of us and one of them, and whose trustworthiness is in question. */
export type TieSide = { memberId: string; personId: string; side: Side }

/**
 * Has a fact say what it says for and against trusting, in the ledger and in the sums. To be called in the transaction
 * that changes the fact. One more fact takes the same time however many there are; one that changes has the sums of
 * its tie made anew.
 */
export async function observe(ctx: WorkspaceCtx, source: Source, said: Said): Promise<void> {
  await inTransaction(ctx, async ctx => {
    await lockTies(ctx, said.observed)
    const { before, after } = await writeEvidence(ctx, source, said)
    await lockTies(ctx, before)
    for (const tie of tieSidesOf([...before, ...after])) {
      const isOfTie = (line: LedgerLine) => keyOf(line) === keyOf(tie)
      const added = after.filter(isOfTie)
      if (before.some(isOfTie) || !(await addToSums(ctx, tie, added))) await remakeSums(ctx, tie)
    }
  })
}

/** Two who add to one tie at once would each count the other's as not there. */
async function lockTies(ctx: WorkspaceCtx, ties: readonly Omit<TieSide, 'side'>[]) {
  const keys = [
    ...new Set(ties.map(({ memberId, personId }) => `${ctx.workspaceId} ${memberId} ${personId}`)),
  ]
  for (const key of keys.sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${`trust ${key}`}, 0))`.execute(ctx.db)
}

/** False where the sums cannot be added to: others that come after them would count differently. */
async function addToSums(ctx: WorkspaceCtx, tie: TieSide, added: readonly LedgerLine[]): Promise<boolean> {
  if (added.length > 1 || !added.every(isCounted)) return false
  const weighting = await weightingInForce(ctx)
  const sums = await findSums(ctx, tie, weighting.version)
  if (!sums) return false
  for (const line of added) {
    const { before, isLast } = await placeOf(ctx, line)
    if (!isLast) return false
    for (const weighed of weighOne(line, weighting, 0.5 ** Math.min(before, MOST_HALVINGS)))
      addTo(sums, weighed)
  }
  await writeSums(ctx, tie, sums, weighting.version)
  return true
}

/** How many of its kind stand before it on its day or in its thread, as far as that matters, and whether any follow. */
async function placeOf(ctx: WorkspaceCtx, line: LedgerLine): Promise<{ before: number; isLast: boolean }> {
  const { id, memberId, personId, side, kind, occurredOn, threadId, recordedAt } = line
  const alike = sql`e.workspace_id = ${ctx.workspaceId} and e.person_id = ${personId}::uuid
    and e.member_id = ${memberId}::uuid and e.side = ${side} and e.kind = ${kind}
    and e.withdrawn_at is null and e.contested_by is distinct from 'client'`
  const onDay = sql`${alike} and e.occurred_on = ${occurredOn}::date`
  const inThread = sql`${alike} and e.thread_id = ${threadId}::uuid and e.occurred_on <> ${occurredOn}::date`
  const place = sql`(${occurredOn}::date, ${new Date(recordedAt)}::timestamptz, ${id}::uuid)`
  const order = sql`(e.occurred_on, e.recorded_at, e.id)`
  const { rows } = await sql<{ before: number; isLast: boolean }>`
    select
      (select count(*)::int from (select from evidence e where ${onDay} and e.id <> ${id}::uuid limit ${MOST_HALVINGS}) d)
        + (select count(*)::int from (select from evidence e where ${inThread} limit ${MOST_HALVINGS}) t) as before,
      not exists (select from evidence e where ${onDay} and ${order} > ${place})
        and not exists (select from evidence e where ${inThread} and ${order} > ${place}) as "isLast"`.execute(
    ctx.db,
  )
  return rows[0]!
}

function tieSidesOf(lines: readonly LedgerLine[]): TieSide[] {
  return [...new Map(lines.map(line => [keyOf(line), line])).values()]
}

const keyOf = ({ memberId, personId, side }: TieSide) => `${memberId} ${personId} ${side}`
