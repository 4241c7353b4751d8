import { type RawBuilder, sql } from 'kysely'
import { mayHear, mayRecord } from '../../evidence/evidence.policy.ts'
import { afterFact, pageOf } from '../../evidence/server/newest-first.ts'
import { presentStanding, standingsOf } from '../../evidence/server/standing.queries.ts'
import { weightingInForce } from '../../evidence/server/weightings.queries.ts'
import { withdrawalsOf } from '../../evidence/server/withdrawals.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { Refusal } from '../../platform/refusals.ts'
import { countContactDays } from '../../relationships/server/contact-days.queries.ts'
import { mayWithdrawFact } from '../../trust/server/withdraw-fact.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'
import { FINDING, type Gift, type Heard, isWellPlaced, observedInGift, standingOf } from '../gift.ts'
import './gifts.table.ts'

type HeardRow = Heard & { id: string; messageId: string | null }

type Row = Gift & {
  id: string
  member: string
  person: string
  messageId: string | null
  author: string | null
  authorId: string | null
  recordedAt: Date
  heard: HeardRow[]
}

/** Gifts of either side, newest first, each with what became of it. */
export async function listGifts(
  ctx: WorkspaceCtx,
  { person, cursor, limit }: { person?: string | undefined; cursor?: string | undefined; limit: number },
) {
  const ofPerson = person ? sql`and g.person_id = ${person}::uuid` : sql``
  const rows = await selectGifts(
    ctx,
    sql`${ofPerson} ${afterFact(cursor, sql`g.given_on`, sql`g.id`)} order by g.given_on desc, g.id desc limit ${limit + 1}`,
  )
  const { page, next } = pageOf(rows, limit, ({ givenOn }) => givenOn)
  return { gifts: await present(ctx, page), next, abilities: { record: mayRecord(ctx.viewer) } }
}

export async function getGift(ctx: WorkspaceCtx, id: string) {
  const rows = await selectGifts(ctx, sql`and g.id = ${id}::uuid`)
  if (!rows[0]) throw new Refusal('not_found', 'There is no such gift here.')
  return (await present(ctx, rows))[0]!
}

type Planned = {
  personId: string
  memberId?: string | undefined
  givenOn?: string | undefined
  hasOpenDecision: boolean
}

/** Whether a gift would be well placed: asked before it is written down, or made. */
export async function placeGift(ctx: WorkspaceCtx, planned: Planned) {
  const { personId, hasOpenDecision, memberId = ctx.viewer.memberId } = planned
  const before = planned.givenOn ?? formatDay(await todayIn(ctx))
  const priorContactDays = memberId ? await countContactDays(ctx, { memberId, personId, before }) : 0
  const wellPlaced = isWellPlaced({ priorContactDays, hasOpenDecision })
  return { priorContactDays, wellPlaced, finding: FINDING }
}

async function selectGifts(ctx: WorkspaceCtx, wanted: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select g.id, g.member_id as "memberId", m.name as member, g.person_id as "personId", p.name as person,
      g.given_by as "givenBy", g.what, g.research, g.risk, g.given_on as "givenOn",
      g.prior_contact_days as "priorContactDays", g.has_open_decision as "hasOpenDecision",
      g.message_id as "messageId", g.thread_id as "threadId", g.observed_by as "observedBy", a.name as author,
      g.author_id as "authorId", g.recorded_at as "recordedAt", s.heard
    from gifts g
    join members m on m.workspace_id = g.workspace_id and m.id = g.member_id
    join people p on p.workspace_id = g.workspace_id and p.id = g.person_id and p.trashed_at is null
    left join members a on a.workspace_id = g.workspace_id and a.id = g.author_id
    cross join lateral (
      select coalesce(json_agg(json_build_object('id', s.id, 'response', s.response, 'text', s.text,
        'heardOn', s.heard_on, 'messageId', s.message_id, 'threadId', s.thread_id, 'observedBy', s.observed_by)
        order by s.heard_on, s.id), '[]') as heard
      from gift_responses s where s.workspace_id = g.workspace_id and s.gift_id = g.id
    ) s
    where g.workspace_id = ${ctx.workspaceId} ${wanted}`.execute(ctx.db)
  return rows
}

async function present(ctx: WorkspaceCtx, rows: readonly Row[]) {
  const ids = rows.map(({ id }) => id)
  const standings = await standingsOf(ctx, 'gift', ids)
  const withdrawals = await withdrawalsOf(ctx, 'gift', ids)
  const weighting = await weightingInForce(ctx)
  return rows.map(gift => {
    const { recordedAt, threadId: _, observedBy: __, authorId, heard, ...row } = gift
    const last = heard.at(-1) ?? null
    const standing = standings.get(row.id)
    const withdrawn = withdrawals.get(row.id) ?? null
    const isWithdrawn = withdrawn !== null
    // Who wrote down what it counts by may be somebody else than who wrote it down first.
    const fact = { authorId: standing ? standing.authorId : authorId, observed: observedInGift(gift, last) }
    return {
      ...row,
      heard: heard.map(({ id, response, text, heardOn, messageId }) => ({
        id,
        response,
        text,
        heardOn,
        messageId,
      })),
      recordedAt: recordedAt.toISOString(),
      wellPlaced: isWellPlaced(row),
      counts: isWithdrawn
        ? 'It was withdrawn, and counts no longer.'
        : standingOf(row, last?.response ?? null),
      standing: presentStanding(standing),
      withdrawn,
      abilities: {
        hear: mayHear(ctx.viewer, { isWithdrawn }),
        withdraw: mayWithdrawFact(ctx.viewer, fact, { weighting, isWithdrawn }),
      },
    }
  })
}
