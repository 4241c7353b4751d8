import { type RawBuilder, sql } from 'kysely'
import { mayHear, mayRecord } from '../../evidence/evidence.policy.ts'
import { afterFact, pageOf } from '../../evidence/server/newest-first.ts'
import { presentStanding, standingsOf } from '../../evidence/server/standing.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { withdrawalsOf } from '../../evidence/server/withdrawals.queries.ts'
import type { Said } from '../../evidence/server/write-evidence.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { mayWithdrawFact } from '../../trust/server/withdraw-fact.ts'
import { countsAsTest, observedInReferral, type Referral } from '../referral.ts'
import './referrals.table.ts'

type Outcome = { id: string; text: string; cameOn: string; messageId: string | null }

type Row = Referral & {
  id: string
  member: string
  person: string
  messageId: string | null
  author: string | null
  authorId: string | null
  recordedAt: Date
  outcomes: Outcome[]
}

/** Referrals with whom they were made, newest first, each with what came of it. */
export async function listReferrals(
  ctx: WorkspaceCtx,
  { person, cursor, limit }: { person?: string | undefined; cursor?: string | undefined; limit: number },
) {
  const ofPerson = person ? sql`and r.person_id = ${person}::uuid` : sql``
  const rows = await selectReferrals(
    ctx,
    sql`${ofPerson} ${afterFact(cursor, sql`r.made_on`, sql`r.id`)} order by r.made_on desc, r.id desc limit ${limit + 1}`,
  )
  const { page, next } = pageOf(rows, limit, ({ madeOn }) => madeOn)
  return { referrals: await present(ctx, page), next, abilities: { record: mayRecord(ctx.viewer) } }
}

export async function getReferral(ctx: WorkspaceCtx, id: string) {
  const rows = await selectReferrals(ctx, sql`and r.id = ${id}::uuid`)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such referral here.')
  return (await present(ctx, rows))[0]!
}

async function selectReferrals(ctx: WorkspaceCtx, wanted: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select r.id, r.member_id as "memberId", m.name as member, r.person_id as "personId", p.name as person,
      r.made_by as "madeBy", r.need, r.recommended, r.made_on as "madeOn", r.exclusions,
      r.message_id as "messageId", r.thread_id as "threadId", r.observed_by as "observedBy", a.name as author,
      r.author_id as "authorId", r.recorded_at as "recordedAt", o.outcomes
    from referrals r
    join members m on m.workspace_id = r.workspace_id and m.id = r.member_id
    join people p on p.workspace_id = r.workspace_id and p.id = r.person_id and p.trashed_at is null
    left join members a on a.workspace_id = r.workspace_id and a.id = r.author_id
    cross join lateral (
      select coalesce(json_agg(json_build_object('id', o.id, 'text', o.text, 'cameOn', o.came_on,
        'messageId', o.message_id) order by o.came_on, o.id), '[]') as outcomes
      from referral_outcomes o where o.workspace_id = r.workspace_id and o.referral_id = r.id
    ) o
    where r.workspace_id = ${ctx.workspaceId} ${wanted}`.execute(ctx.db)
  return rows
}

/** A referral as it was written down, locked until the transaction ends. */
export async function lockReferral(ctx: WorkspaceCtx, id: string): Promise<Row> {
  const [row] = await selectReferrals(ctx, sql`and r.id = ${id}::uuid for update of r`)
  if (!row) throw new Refusal('not_found', 'There is no such referral here.')
  return row
}

async function present(ctx: WorkspaceCtx, rows: readonly Row[]) {
  const ids = rows.map(({ id }) => id)
  const standings = await standingsOf(ctx, 'referral', ids)
  const withdrawals = await withdrawalsOf(ctx, 'referral', ids)
  const weighting = await weightingInForce(ctx)
  return rows.map(referral => {
    const { recordedAt, exclusions, threadId: _, observedBy: __, authorId, ...row } = referral
    const standing = standings.get(row.id)
    const withdrawn = withdrawals.get(row.id) ?? null
    const isWithdrawn = withdrawn !== null
    const observed = observedInReferral(referral)
    return {
      ...row,
      exclusions: [...exclusions],
      recordedAt: recordedAt.toISOString(),
      counts: countsAsTest({ madeBy: row.madeBy, exclusions }),
      standing: presentStanding(standing),
      withdrawn,
      abilities: {
        hear: mayHear(ctx.viewer, { isWithdrawn }),
        withdraw: mayWithdrawFact(ctx.viewer, { authorId, observed }, { weighting, isWithdrawn }),
      },
    }
  })
}

/** What all referrals say, in the order in which they were written down, a page at a time. */
export async function listReferralsSaid(
  ctx: WorkspaceCtx,
  { after, limit }: { after: string | null; limit: number },
): Promise<(Said & { id: string })[]> {
  const { rows } = await sql<Referral & { id: string; authorId: string | null; recordedAt: Date }>`
    select id, member_id as "memberId", person_id as "personId", made_by as "madeBy", need, recommended,
      made_on as "madeOn", exclusions, thread_id as "threadId", observed_by as "observedBy",
      author_id as "authorId", recorded_at as "recordedAt"
    from referrals where workspace_id = ${ctx.workspaceId} ${after ? sql`and id > ${after}::uuid` : sql``}
    order by id limit ${limit}`.execute(ctx.db)
  return rows.map(({ id, authorId, recordedAt, ...referral }) => ({
    id,
    authorId,
    recordedAt,
    observed: observedInReferral(referral),
  }))
}

/** The message in which each of some referrals was made. */
export async function citedByReferrals(ctx: WorkspaceCtx, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; messageId: string | null }>`
    select id, message_id as "messageId" from referrals
    where workspace_id = ${ctx.workspaceId} and id = any(${[...ids]}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(({ id, messageId }) => [id, { messageId }]))
}
